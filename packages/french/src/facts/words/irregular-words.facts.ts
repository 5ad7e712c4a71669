import type { WordFacts } from '../../testing/fact-group.ts'

/** Words that no rule reads, and words of two spellings. */
export const irregularWords: readonly WordFacts[] = [
  {
    rule: 'some words have to be learnt by heart: poids, femme, gars',
    words: `
      poids: p oi=wa (ds)
      pouls: p ou=u (ls)
      asth·me: a sth=s m (e)
      isth·me: i sth=s m (e)
      gen·til·hom·me: g=ʒ en=ɑ̃ t i l=j (h) o=ɔ mm=m (e)
      gen·til·shom·mes: g=ʒ en=ɑ̃ t i (l) s=z (h) o=ɔ mm=m (e) (s)
      couen·ne: c=k ou=w e=a nn=n (e)
      fai·san: f ai=ə s=z an=ɑ̃
      bon·shom·mes: b on=ɔ̃ s=z (h) o=ɔ mm=m (e) (s)
      mes·da·mes: m es=e d a m (e) (s)
      ma·de·moi·sel·le: m a d (e) m oi=wa s=z e=ɛ ll=l (e)
      saoul: s aou=u (l)
      Caen: C=k aen=ɑ̃
      ga·geu·re: g a geu=ʒy r (e)
      ré·bus: r é b u=y s
      ca·ca·huè·te: c=k a c=k a (h) u=w è t (e)
      cas·sis: c=k a ss=s i s
      sang·sue: s an=ɑ̃ (g) s u=y (e)
      cric: c=k r i c=k
      a·oû·tat: a oû=u t a (t)
      oued: ou=w e=ɛ d
      suc·cinct: s u=y cc=ks in=ɛ̃ (ct)
      poi·gnant: p oi=wa gn=ɲ an=ɑ̃ (t)
      fu·chsia: f u=y chs=ʃ i=j a
      res·sus·ci·ter: r e=ɛ ss=s u=y sc=s i t er=e
      fas·cis·me: f a sc=ʃ i s m (e)
      as·seoir: a ss=s (e) oi=wa r
    `,
  },
  {
    rule: 'words in the spelling of 1990 are read as before',
    words: `
      o·gnon: o=ɔ gn=ɲ on=ɔ̃
      né·nu·far: n é n u=y f a r
      é·vè·ne·ment: é v è n (e) m en=ɑ̃ (t)
      rè·gle·men·tai·re: r è g l e=ə m en=ɑ̃ t ai=ɛ r (e)
      cé·der: c=s é d er=e
      cè·de·ra: c=s è d (e) r a
      mai·tre: m ai=ɛ t r (e)
      i·le: i l (e)
      gout: g ou=u (t)
      gou·ter: g ou=u t er=e
      aout: aou=u t
      trai·tre: t r ai=ɛ t r (e)
      crou·te: c=k r ou=u t (e)
      con·nai·tre: c=k o=ɔ nn=n ai=ɛ t r (e)
      bru·ler: b r u=y l er=e
      ai·güe: ai=ɛ g ü=y (e)
      am·bi·güe: am=ɑ̃ b i g ü=y (e)
      ga·geü·re: g a ge=ʒ ü=y r (e)
      pa·rai·tre: p a r ai=ɛ t r (e)
      di·ner: d i n er=e
      com·bat·tif: c=k om=ɔ̃ b a tt=t i f
      cha·riot: ch=ʃ a r i=j o=o (t)
      char·riot: ch=ʃ a rr=ʁ i=j o=o (t)
      re·lai: r e=ə l ai=ɛ
    `,
  },
]
