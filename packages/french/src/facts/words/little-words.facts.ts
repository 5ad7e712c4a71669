import type { WordFacts } from '../../testing/fact-group.ts'

/** Articles, pronouns, prepositions, conjunctions and adverbs: the most frequent words of all. */
export const littleWords: readonly WordFacts[] = [
  {
    rule: 'e is /ə/ in le and ce, /e/ in les, des and mes; the s or x of a determiner is silent',
    words: `
      le: l e=ə
      la: l a
      les: l e=e (s)
      un: un=œ̃
      u·ne: u=y n (e)
      des: d e=e (s)
      du: d u=y
      au: au=o
      aux: au=o (x)
      ce: c=s e=ə
      cet: c=s e=ɛ t
      cet·te: c=s e=ɛ tt=t (e)
      ces: c=s e=e (s)
      mon: m on=ɔ̃
      ma: m a
      mes: m e=e (s)
      ton: t on=ɔ̃
      ta: t a
      tes: t e=e (s)
      son: s on=ɔ̃
      sa: s a
      ses: s e=e (s)
      no·tre: n o=ɔ t r (e)
      nos: n o=o (s)
      vo·tre: v o=ɔ t r (e)
      vos: v o=o (s)
      leur: l eu=œ r
      leurs: l eu=œ r (s)
      quel: qu=k e=ɛ l
      quel·le: qu=k e=ɛ ll=l (e)
      quels: qu=k e=ɛ l (s)
      quel·les: qu=k e=ɛ ll=l (e) (s)
      cha·que: ch=ʃ a qu=k (e)
      plu·sieurs: p l u=y s=z i=j eu=œ r (s)
      quel·que: qu=k e=ɛ l qu=k (e)
      quel·ques: qu=k e=ɛ l qu=k (e) (s)
      au·cun: au=o c=k un=œ̃
      au·cu·ne: au=o c=k u=y n (e)
    `,
  },
  {
    rule: 'the final s, x and t of a pronoun are silent: nous, ceux, tout',
    words: `
      tu: t u=y
      il: i l
      el·le: e=ɛ ll=l (e)
      on: on=ɔ̃
      nous: n ou=u (s)
      vous: v ou=u (s)
      ils: i l (s)
      el·les: e=ɛ ll=l (e) (s)
      moi: m oi=wa
      toi: t oi=wa
      soi: s oi=wa
      lui: l u=ɥ i
      eux: eu=ø (x)
      qui: qu=k i
      quoi: qu=k oi=wa
      dont: d on=ɔ̃ (t)
      où: où=u
      cel·le: c=s e=ɛ ll=l (e)
      ceux: c=s eu=ø (x)
      cel·les: c=s e=ɛ ll=l (e) (s)
      ça: ç=s a
      rien: r i=j en=ɛ̃
      tout: t ou=u (t)
      tous: t ou=u (s)
      tou·te: t ou=u t (e)
      tou·tes: t ou=u t (e) (s)
      per·son·ne: p e=ɛ r s o=ɔ nn=n (e)
      cha·cun: ch=ʃ a c=k un=œ̃
      cha·cu·ne: ch=ʃ a c=k u=y n (e)
      au·tre: au=o t r (e)
      au·tres: au=o t r (e) (s)
      mê·me: m ê m (e)
      mê·mes: m ê m (e) (s)
      mien: m i=j en=ɛ̃
      mien·ne: m i=j e=ɛ nn=n (e)
      tien: t i=j en=ɛ̃
      sien: s i=j en=ɛ̃
      sien·ne: s i=j e=ɛ nn=n (e)
      nô·tre: n ô=o t r (e)
      vô·tre: v ô=o t r (e)
      quel·qu’un: qu=k e=ɛ l qu’=k un=œ̃
      y: y=i
      en: en=ɑ̃
    `,
  },
  {
    rule: 'e ending a word of one consonant is /ə/: je, me, que',
    words: `
      je: j e=ə
      me: m e=ə
      te: t e=ə
      se: s e=ə
      que: qu=k e=ə
      ce·ci: c=s e=ə c=s i
      ce·la: c=s e=ə l a
      ce·lui: c=s e=ə l u=ɥ i
    `,
  },
  {
    rule: 'les- and des- before a q are /le/ and /de/: lesquels',
    words: `
      le·quel: l e=ə qu=k e=ɛ l
      la·quel·le: l a qu=k e=ɛ ll=l (e)
      les·quels: l es=e qu=k e=ɛ l (s)
      au·quel: au=o qu=k e=ɛ l
      du·quel: d u=y qu=k e=ɛ l
      des·quel·les: d es=e qu=k e=ɛ ll=l (e) (s)
    `,
  },
  {
    rule: 'a little word loses its vowel before a vowel, and its consonant stays heard: l’, qu’, jusqu’',
    words: `
      l’: l’=l
      d’: d’=d
      j’: j’=ʒ
      m’: m’=m
      t’: t’=t
      s’: s’=s
      c’: c’=s
      n’: n’=n
      qu’: qu’=k
      jusqu’: j u=y s qu’=k
      lorsqu’: l o=ɔ r s qu’=k
      puisqu’: p u=ɥ i s qu’=k
      quoiqu’: qu=k oi=wa qu’=k
    `,
  },
  {
    rule: 'the last consonant of prepositions and conjunctions is silent: dans, chez, mais',
    words: `
      à: à=a
      de: d e=ə
      dans: d an=ɑ̃ (s)
      sous: s ou=u (s)
      sans: s an=ɑ̃ (s)
      vers: v e=ɛ r (s)
      chez: ch=ʃ ez=e
      en·tre: en=ɑ̃ t r (e)
      con·tre: c=k on=ɔ̃ t r (e)
      de·puis: d e=ə p u=ɥ i (s)
      pen·dant: p en=ɑ̃ d an=ɑ̃ (t)
      a·vant: a v an=ɑ̃ (t)
      a·près: a p r è (s)
      de·vant: d e=ə v an=ɑ̃ (t)
      der·riè·re: d e=ɛ rr=ʁ i=j è r (e)
      jus·que: j u=y s qu=k (e)
      mal·gré: m a l g r é
      par·mi: p a r m i
      se·lon: s e=ə l on=ɔ̃
      dès: d è (s)
      du·rant: d u=y r an=ɑ̃ (t)
      et: et=e
      ou: ou=u
      mais: m ai=ɛ (s)
      ni: n i
      si: s i
      quand: qu=k an=ɑ̃ (d)
      com·me: c=k o=ɔ mm=m (e)
      lors·que: l o=ɔ r s qu=k (e)
      puis·que: p u=ɥ i s qu=k (e)
      quoi·que: qu=k oi=wa qu=k (e)
      par·ce: p a r c=s (e)
      a·fin: a f in=ɛ̃
      tan·dis: t an=ɑ̃ d i (s)
      voi·ci: v oi=wa c=s i
      voi·là: v oi=wa l à=a
    `,
  },
  {
    rule: 'the last consonant of avec, par, pour, sur, donc, or, car, sauf is heard',
    words: `
      a·vec: a v e=ɛ c=k
      par: p a r
      pour: p ou=u r
      sur: s u=y r
      sauf: s au=o f
      donc: d on=ɔ̃ c=k
      or: o=ɔ r
      car: c=k a r
    `,
  },
  {
    rule: 'the last s, t, p, d, x or z of an adverb is silent: pas, souvent, trop, tard, mieux, assez',
    words: `
      ne: n e=ə
      pas: p a (s)
      plus: p l u=y (s)
      moins: m oin=wɛ̃ (s)
      très: t r è (s)
      trop: t r o=o (p)
      as·sez: a ss=s ez=e
      peu: p eu=ø
      beau·coup: b eau=o c=k ou=u (p)
      bien: b i=j en=ɛ̃
      mal: m a l
      mieux: m i=j eu=ø (x)
      aus·si: au=o ss=s i
      en·co·re: en=ɑ̃ c=k o=ɔ r (e)
      dé·jà: d é j à=a
      ja·mais: j a m ai=ɛ (s)
      tou·jours: t ou=u j ou=u r (s)
      sou·vent: s ou=u v en=ɑ̃ (t)
      par·fois: p a r f oi=wa (s)
      tôt: t ô=o (t)
      tard: t a r (d)
      hier: (h) i=j e=ɛ r
      au·jour·d’hui: au=o j ou=u r d’=d (h) u=ɥ i
      de·main: d e=ə m ain=ɛ̃
      bien·tôt: b i=j en=ɛ̃ t ô=o (t)
      main·te·nant: m ain=ɛ̃ t (e) n an=ɑ̃ (t)
      long·temps: l on=ɔ̃ (g) t em=ɑ̃ (ps)
      en·sui·te: en=ɑ̃ s u=ɥ i t (e)
      puis: p u=ɥ i (s)
      a·lors: a l o=ɔ r (s)
      en·fin: en=ɑ̃ f in=ɛ̃
      i·ci: i c=s i
      là-·bas: l à-=a b a (s)
      là: l à=a
      ail·leurs: a ill=j eu=œ r (s)
      de·hors: d e=ə (h) o=ɔ r (s)
      de·dans: d e=ə d an=ɑ̃ (s)
      loin: l oin=wɛ̃
      près: p r è (s)
      par·tout: p a r t ou=u (t)
      en·sem·ble: en=ɑ̃ s em=ɑ̃ b l (e)
      pres·que: p r e=ɛ s qu=k (e)
      en·vi·ron: en=ɑ̃ v i r on=ɔ̃
      sur·tout: s u=y r t ou=u (t)
      plu·tôt: p l u=y t ô=o (t)
      vi·te: v i t (e)
      au·tant: au=o t an=ɑ̃ (t)
      tant: t an=ɑ̃ (t)
      tel·le·ment: t e=ɛ ll=l (e) m en=ɑ̃ (t)
      ex·près: e=ɛ x=ks p r è (s)
      de·bout: d e=ə b ou=u (t)
      oui: ou=w i
      non: n on=ɔ̃
      peut-·ê·tre: p eu=ø t-=t ê t r (e)
      pour·quoi: p ou=u r qu=k oi=wa
      com·ment: c=k o=ɔ mm=m en=ɑ̃ (t)
      com·bien: c=k om=ɔ̃ b i=j en=ɛ̃
      ain·si: ain=ɛ̃ s i
      ce·pen·dant: c=s e=ə p en=ɑ̃ d an=ɑ̃ (t)
      pour·tant: p ou=u r t an=ɑ̃ (t)
    `,
  },
]
