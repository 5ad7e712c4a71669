import type { WordFacts } from '../../testing/fact-group.ts'

/** c, cc, sc, ch and their kin. */
export const consonantsCCh: readonly WordFacts[] = [
  {
    rule: 'c is /s/ before e, i and y, and with a cedilla before a, o and u',
    words: `
      ci·tron: c=s i t r on=ɔ̃
      ci·né·ma: c=s i n é m a
      mer·ci: m e=ɛ r c=s i
      pla·ce: p l a c=s (e)
      gla·ce: g l a c=s (e)
      o·cé·an: o=ɔ c=s é an=ɑ̃
      ciel: c=s i=j e=ɛ l
      cin·quan·te: c=s in=ɛ̃ qu=k an=ɑ̃ t (e)
      fa·ça·de: f a ç=s a d (e)
      re·çu: r e=ə ç=s u=y
      a·per·çu: a p e=ɛ r ç=s u=y
      de·çà: d e=ə ç=s à=a
    `,
  },
  {
    rule: 'c is /k/ before a, o, u, a consonant and at the end',
    words: `
      sac: s a c=k
      ca·rot·te: c=k a r o=ɔ tt=t (e)
      cu·be: c=k u=y b (e)
      coq: c=k o=ɔ q=k
      lac: l a c=k
      parc: p a r c=k
      cra·yon: c=k r a=ɛ y=j on=ɔ̃
      clas·se: c=k l a ss=s (e)
    `,
  },
  {
    rule: 'cc is /ks/ before e and i',
    words: `
      ac·ci·dent: a cc=ks i d en=ɑ̃ (t)
      ac·cent: a cc=ks en=ɑ̃ (t)
      ac·cep·ter: a cc=ks e=ɛ p t er=e
      vac·cin: v a cc=ks in=ɛ̃
      oc·ci·dent: o=ɔ cc=ks i d en=ɑ̃ (t)
    `,
  },
  {
    rule: 'cc is /k/ before a, o, u and a consonant',
    words: `
      ac·cord: a cc=k o=ɔ r (d)
      ac·cro·cher: a cc=k r o=ɔ ch=ʃ er=e
      oc·cu·per: o=ɔ cc=k u=y p er=e
      suc·com·ber: s u=y cc=k om=ɔ̃ b er=e
      sac·ca·ge: s a cc=k a g=ʒ (e)
    `,
  },
  {
    rule: 'sc is /s/ before e, i and y, /sk/ elsewhere',
    words: `
      scè·ne: sc=s è n (e)
      pis·ci·ne: p i sc=s i n (e)
      a·do·les·cent: a d o=ɔ l e=ɛ sc=s en=ɑ̃ (t)
      dis·ci·pli·ne: d i sc=s i p l i n (e)
      as·cen·seur: a sc=s en=ɑ̃ s eu=œ r
      fas·ci·nant: f a sc=s i n an=ɑ̃ (t)
      scie: sc=s i (e)
      sceau: sc=s eau=o
      scep·tre: sc=s e=ɛ p t r (e)
      scy·the: sc=s y=i th=t (e)
      sculp·tu·re: s c=k u=y l (p) t u=y r (e)
      scor·pion: s c=k o=ɔ r p i=j on=ɔ̃
    `,
  },
  {
    rule: 'c is silent at the end of some words, and after n: tabac, banc',
    words: `
      ta·bac: t a b a (c)
      es·to·mac: e=ɛ s t o=ɔ m a (c)
      porc: p o=ɔ r (c)
      croc: c=k r o=o (c)
      ca·out·chouc: c=k a ou=u t ch=ʃ ou=u (c)
      clerc: c=k l e=ɛ r (c)
      ac·croc: a cc=k r o=o (c)
      banc: b an=ɑ̃ (c)
      franc: f r an=ɑ̃ (c)
      flanc: f l an=ɑ̃ (c)
      tronc: t r on=ɔ̃ (c)
      jonc: j on=ɔ̃ (c)
    `,
  },
  {
    rule: 'c is heard at the end: bouc, choc',
    words: `
      bouc: b ou=u c=k
      choc: ch=ʃ o=ɔ c=k
      pu·blic: p u=y b l i c=k
      chic: ch=ʃ i c=k
      tra·fic: t r a f i c=k
    `,
  },
  {
    rule: 'c is /ɡ/ in second, eczéma and zinc',
    words: `
      se·cond: s e=ə c=ɡ on=ɔ̃ (d)
      se·con·de: s e=ə c=ɡ on=ɔ̃ d (e)
      se·con·dai·re: s e=ə c=ɡ on=ɔ̃ d ai=ɛ r (e)
      se·con·des: s e=ə c=ɡ on=ɔ̃ d (e) (s)
      ec·zé·ma: e=ɛ c=ɡ z é m a
      zinc: z in=ɛ̃ c=ɡ
    `,
  },
  {
    rule: 'ch is /ʃ/ in French words, and before i and e in many Greek ones',
    words: `
      chat: ch=ʃ a (t)
      va·che: v a ch=ʃ (e)
      po·che: p o=ɔ ch=ʃ (e)
      cher·cher: ch=ʃ e=ɛ r ch=ʃ er=e
      chu·cho·ter: ch=ʃ u=y ch=ʃ o=ɔ t er=e
      ar·chi·tec·te: a r ch=ʃ i t e=ɛ c=k t (e)
      ar·chi·duc: a r ch=ʃ i d u=y c=k
      chi·rur·gien: ch=ʃ i r u=y r g=ʒ i=j en=ɛ̃
      chi·mie: ch=ʃ i m i (e)
      ma·chi·ne: m a ch=ʃ i n (e)
      a·chat: a ch=ʃ a (t)
      re·cher·cher: r e=ə ch=ʃ e=ɛ r ch=ʃ er=e
      co·chon: c=k o=ɔ ch=ʃ on=ɔ̃
      mou·choir: m ou=u ch=ʃ oi=wa r
      ri·che: r i ch=ʃ (e)
      pa·ra·chu·te: p a r a ch=ʃ u=y t (e)
      mo·nar·chie: m o=ɔ n a r ch=ʃ i (e)
      ar·chi·ve: a r ch=ʃ i v (e)
      bron·chi·te: b r on=ɔ̃ ch=ʃ i t (e)
      bran·chies: b r an=ɑ̃ ch=ʃ i (e) (s)
      é·chouer: é ch=ʃ ou=w er=e
    `,
  },
  {
    rule: 'ch is /k/ before a consonant and in words from Greek',
    words: `
      chré·tien: ch=k r é t i=j en=ɛ̃
      chro·no·mè·tre: ch=k r o=ɔ n o=ɔ m è t r (e)
      chro·me: ch=k r o=o m (e)
      chlo·re: ch=k l o=ɔ r (e)
      tech·ni·que: t e=ɛ ch=k n i qu=k (e)
      tech·no·lo·gie: t e=ɛ ch=k n o=ɔ l o=ɔ g=ʒ i (e)
      cho·ra·le: ch=k o=ɔ r a l (e)
      or·ches·tre: o=ɔ r ch=k e=ɛ s t r (e)
      é·cho: é ch=k o=o
      or·chi·dée: o=ɔ r ch=k i d é (e)
      ar·ché·o·lo·gue: a r ch=k é o=ɔ l o=ɔ gu=ɡ (e)
      ar·ché·o·lo·gie: a r ch=k é o=ɔ l o=ɔ g=ʒ i (e)
      ar·chan·ge: a r ch=k an=ɑ̃ g=ʒ (e)
      psy·cho·lo·gue: p s y=i ch=k o=ɔ l o=ɔ gu=ɡ (e)
      psy·chia·tre: p s y=i ch=k i=j a t r (e)
      cha·os: ch=k a o=o (s)
      cho·lé·ra: ch=k o=ɔ l é r a
      chro·ni·que: ch=k r o=ɔ n i qu=k (e)
      christ: ch=k r i s t
      chry·sa·li·de: ch=k r y=i s=z a l i d (e)
      sac·cha·ri·ne: s a cch=k a r i n (e)
      ar·cha·ï·que: a r ch=k a ï=i qu=k (e)
      po·ly·tech·ni·que: p o=ɔ l y=i t e=ɛ ch=k n i qu=k (e)
      strych·ni·ne: s t r y=i ch=k n i n (e)
    `,
  },
  {
    rule: 'ch is silent in almanach and yacht',
    words: `
      yacht: y=j a=ɔ (ch) t
      al·ma·nach: a l m a n a (ch)
    `,
  },
  {
    rule: 'sch and sh are /ʃ/',
    words: `
      sché·ma: sch=ʃ é m a
      schis·te: sch=ʃ i s t (e)
      short: sh=ʃ o=ɔ r t
      sham·poing: sh=ʃ am=ɑ̃ p oin=wɛ̃ (g)
      shé·rif: sh=ʃ é r i f
    `,
  },
  {
    rule: 'ch of English words is /tʃ/, or /ʃ/ after t',
    words: `
      san·dwich: s an=ɑ̃ d w=w i ch=tʃ
      match: m a t ch=ʃ
      coach: c=k oa=o ch=tʃ
      kit·che·net·te: k i t ch=ʃ e=ə n e=ɛ tt=t (e)
    `,
  },
]
