import type { WordFacts } from '../../testing/fact-group.ts'

/** Vowels that meet: they glide into one syllable, or make two. */
export const glides: readonly WordFacts[] = [
  {
    rule: 'i, u and ou before a vowel are /j/, /ɥ/ and /w/',
    words: `
      lion: l i=j on=ɔ̃
      a·vion: a v i=j on=ɔ̃
      vio·lon: v i=j o=ɔ l on=ɔ̃
      dia·ble: d i=j a b l (e)
      vian·de: v i=j an=ɑ̃ d (e)
      biè·re: b i=j è r (e)
      miel: m i=j e=ɛ l
      lu·miè·re: l u=y m i=j è r (e)
      so·cial: s o=ɔ c=s i=j a l
      stu·dio: s t u=y d i=j o=o
      é·tu·dier: é t u=y d i=j er=e
      fruit: f r u=ɥ i (t)
      hui·le: (h) u=ɥ i l (e)
      cui·si·ne: c=k u=ɥ i s=z i n (e)
      nua·ge: n u=ɥ a g=ʒ (e)
      duel: d u=ɥ e=ɛ l
      sua·ve: s u=ɥ a v (e)
      sueur: s u=ɥ eu=œ r
      louer: l ou=w er=e
      mouet·te: m ou=w e=ɛ tt=t (e)
      fouet: f ou=w et=ɛ
      a·louet·te: a l ou=w e=ɛ tt=t (e)
      souhait: s ou=w (h) ai=ɛ (t)
      goua·che: g ou=w a ch=ʃ (e)
      chouet·te: ch=ʃ ou=w e=ɛ tt=t (e)
      se·couer: s e=ə c=k ou=w er=e
    `,
  },
  {
    rule: 'i, u and ou keep their syllable after a consonant with l or r, but before i: crier, cruel, éblouir',
    words: `
      pri·er: p r i=ij er=e
      pli·er: p l i=ij er=e
      tri·er: t r i=ij er=e
      bri·o·che: b r i=ij o=ɔ ch=ʃ (e)
      ou·vri·er: ou=u v r i=ij er=e
      poi·vri·er: p oi=wa v r i=ij er=e
      ta·bli·er: t a b l i=ij er=e
      bou·cli·er: b ou=u c=k l i=ij er=e
      sa·bli·er: s a b l i=ij er=e
      en·cri·er: en=ɑ̃ c=k r i=ij er=e
      tri·an·gle: t r i=ij an=ɑ̃ g l (e)
      cru·el: c=k r u=y e=ɛ l
      é·blou·ir: é b l ou=u i r
      brou·et·te: b r ou=u e=ɛ tt=t (e)
      trou·er: t r ou=u er=e
      clou·er: c=k l ou=u er=e
      prou·es·se: p r ou=u e=ɛ ss=s (e)
      cru·au·té: c=k r u=y au=o t é
      glu·ant: g l u=y an=ɑ̃ (t)
      flu·et: f l u=y et=ɛ
      in·flu·en·ce: in=ɛ̃ f l u=y en=ɑ̃ c=s (e)
      con·gru·ent: c=k on=ɔ̃ g r u=y en=ɑ̃ (t)
    `,
  },
  {
    rule: 'ui is /ɥi/ after any consonant: fluide, bruit',
    words: `
      flui·de: f l u=ɥ i d (e)
      trui·te: t r u=ɥ i t (e)
      bruit: b r u=ɥ i (t)
      drui·de: d r u=ɥ i d (e)
    `,
  },
  {
    rule: 'two vowels that are both heard are parted: géant, poète',
    words: `
      gé·ant: g=ʒ é an=ɑ̃ (t)
      a·é·rer: a é r er=e
      a·é·ro·port: a é r o=ɔ p o=ɔ r (t)
      a·or·te: a o=ɔ r t (e)
      po·è·te: p o=ɔ è t (e)
      po·è·me: p o=ɔ è m (e)
      po·é·sie: p o=ɔ é s=z i (e)
      ca·ca·o: c=k a c=k a o=o
      cré·er: c=k r é er=e
      ré·el: r é e=ɛ l
      ré·u·nir: r é u=y n i r
      pré·his·toi·re: p r é (h) i s t oi=wa r (e)
      mé·té·o: m é t é o=o
      vi·dé·o: v i d é o=o
      sté·ré·o: s t é r é o=o
      né·on: n é on=ɔ̃
      i·dé·al: i d é a l
      bé·ant: b é an=ɑ̃ (t)
      co·o·pé·rer: c=k o=ɔ o=ɔ p é r er=e
      zo·o·lo·gie: z o=ɔ o=ɔ l o=ɔ g=ʒ i (e)
      al·cool: a l c=k oo=ɔ l
      mu·sé·um: m u=y s=z é u=ɔ m
      bo·a: b o=ɔ a
      Lé·a: L é a
      fé·e·rie: f é e=e r i (e)
    `,
  },
  {
    rule: 'é before a mute e is one vowel: fée, and two é are two: créée',
    words: `
      cré·ée: c=k r é é (e)
      a·gré·ée: a g r é é (e)
      fée: f é (e)
      tra·chée: t r a ch=ʃ é (e)
    `,
  },
]
