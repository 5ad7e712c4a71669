import type { WordFacts } from '../../testing/fact-group.ts'

/** Compounds, numbers in words, capitals and ligatures. */
export const compounds: readonly WordFacts[] = [
  {
    rule: 'a compound is read part by part; e is heard after two consonants before a third: coffre-fort',
    words: `
      arc-·en-·ciel: a r c-=k en-=ɑ̃ c=s i=j e=ɛ l
      grand-·mè·re: g r an=ɑ̃ (d-) m è r (e)
      grand-·pè·re: g r an=ɑ̃ (d-) p è r (e)
      rou·ge-·gor·ge: r ou=u g=ʒ (e-) g o=ɔ r g=ʒ (e)
      chou-·fleur: ch=ʃ ou-=u f l eu=œ r
      por·te-·mon·naie: p o=ɔ r t (e-) m o=ɔ nn=n ai=ɛ (e)
      cerf-·vo·lant: c=s e=ɛ r (f-) v o=ɔ l an=ɑ̃ (t)
      chau·ve-·sou·ris: ch=ʃ au=o v (e-) s ou=u r i (s)
      ti·re-·bou·chon: t i r (e-) b ou=u ch=ʃ on=ɔ̃
      a·près-·mi·di: a p r è (s-) m i d i
      de·mi-·heu·re: d e=ə m i-=i (h) eu=œ r (e)
      rez-·de-·chaus·sée: r ez-=e d e-=ə ch=ʃ au=o ss=s é (e)
      pom·me-·de-·ter·re: p o=ɔ mm=m (e-) d e-=ə t e=ɛ rr=ʁ (e)
      sous-·ma·rin: s ou=u (s-) m a r in=ɛ̃
      cof·fre-·fort: c=k o=ɔ ff=f r e-=ə f o=ɔ r (t)
      wa·gon-·lit: w=v a g on-=ɔ̃ l i (t)
      pe·tit-·dé·jeu·ner: p e=ə t i (t-) d é j eu=œ n er=e
      ca·che-·ca·che: c=k a ch=ʃ (e-) c=k a ch=ʃ (e)
      ai·de-·mé·moi·re: ai=ɛ d (e-) m é m oi=wa r (e)
      pas·se·port: p a ss=s (e) p o=ɔ r (t)
      bon·hom·me: b o=ɔ n (h) o=ɔ mm=m (e)
      gen·dar·me: g=ʒ en=ɑ̃ d a r m (e)
      au·to-·stop: au=o t o-=o s t o=ɔ p
      tsé-·tsé: t s é-=e t s é
      por·te-·a·vions: p o=ɔ r t (e-) a v i=j on=ɔ̃ (s)
      ping-·pong: p ing-=iŋ p on=ɔ̃ g
      pull-·o·ver: p u=y ll-=l o=ɔ v e=ɛ r
      tê·te-·à-·tê·te: t ê t (e-) à-=a t ê t (e)
      sang-·froid: s an=ɑ̃ (g-) f r oi=wa (d)
      hors-·d’œu·vre: (h) o=ɔ r (s-) d’=d œu=œ v r (e)
      chef-·d’œu·vre: ch=ʃ e=ɛ (f-) d’=d œu=œ v r (e)
      mal·heu·reux: m a l (h) eu=ø r eu=ø (x)
      pour·boi·re: p ou=u r b oi=wa r (e)
      pa·ra·vent: p a r a v en=ɑ̃ (t)
      tour·ne·vis: t ou=u r n e=ə v i s
      mil·le·feuil·le: m i ll=l (e) f eu=œ ill=j (e)
      tou·te·fois: t ou=u t (e) f oi=wa (s)
    `,
  },
  {
    rule: 'a liaison is made inside a compound: avant-hier',
    words: `
      É·tats-·U·nis: É t a (t) s-=z U=y n i (s)
      a·vant-·hier: a v an=ɑ̃ t-=t (h) i=j e=ɛ r
      vis-·à-·vis: v i s-=z à-=a v i (s)
      porc-·é·pic: p o=ɔ r c-=k é p i c=k
      sous-·en·ten·du: s ou=u s-=z en=ɑ̃ t en=ɑ̃ d u=y
      sans-·a·bri: s an=ɑ̃ s-=z a b r i
      pe·tit-·en·fant: p e=ə t i t-=t en=ɑ̃ f an=ɑ̃ (t)
      sous-·of·fi·cier: s ou=u s-=z o=ɔ ff=f i c=s i=j er=e
      Champs-·É·ly·sées: Ch=ʃ am=ɑ̃ (p) s-=z É l y=i s=z é (e) (s)
      sud-·ouest: s u=y d-=d ou=w e=ɛ s t
    `,
  },
  {
    rule: 'the parts of a number join: vingt-deux sounds its t, quatre-vingt-un does not',
    words: `
      qua·tor·ze: qu=k a t o=ɔ r z (e)
      vingt-·et-·un: v in=ɛ̃ (g) t-=t et-=e un=œ̃
      vingt-·deux: v in=ɛ̃ (g) t-=t d eu=ø (x)
      tren·te: t r en=ɑ̃ t (e)
      qua·ran·te: qu=k a r an=ɑ̃ t (e)
      soi·xan·te-·dix: s oi=wa x=s an=ɑ̃ t (e-) d i x=s
      qua·tre-·vingts: qu=k a t r e-=ə v in=ɛ̃ (gts)
      qua·tre-·vingt-·dix: qu=k a t r e-=ə v in=ɛ̃ (gt-) d i x=s
      qua·tre-·vingt-·un: qu=k a t r e-=ə v in=ɛ̃ (gt-) un=œ̃
      deux-·cents: d eu=ø (x-) c=s en=ɑ̃ (ts)
      troi·siè·me: t r oi=wa s=z i=j è m (e)
      neu·viè·me: n eu=œ v i=j è m (e)
      di·zai·ne: d i z ai=ɛ n (e)
      cen·tai·ne: c=s en=ɑ̃ t ai=ɛ n (e)
    `,
  },
  {
    rule: 'capitals change no sound, with or without accents',
    words: `
      É·CO·LE: É C=k O=ɔ L (E)
      É·lè·ve: É l è v (e)
      À: À=a
      Ê·tre: Ê t r (e)
      ÇA: Ç=s A
      FRAN·ÇAIS: F R AN=ɑ̃ Ç=s AI=ɛ (S)
      FO·RÊT: F O=ɔ R Ê (T)
      MAÎ·TRE: M AÎ=ɛ T R (E)
      Œuf: Œu=œ f
      É·TÉ: É T É
      Pa·ris: P a r i (s)
      Ma·rie: M a r i (e)
      Hu·go: (H) u=y g o=o
      NO·ËL: N O=ɔ Ë=ɛ L
    `,
  },
  {
    rule: 'oe is read as œ: coeur',
    words: `
      coeur: c=k oeu=œ r
      soeur: s oeu=œ r
      oeuf: oeu=œ f
      boeuf: b oeu=œ f
      oeil: oe=œ il=j
      oeu·vre: oeu=œ v r (e)
      noeud: n oeu=ø (d)
      voeu: v oeu=ø
      choeur: ch=k oeu=œ r
      oe·so·pha·ge: oe=e s=z o=ɔ ph=f a g=ʒ (e)
    `,
  },
]
