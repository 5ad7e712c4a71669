import type { WordFacts } from '../../testing/fact-group.ts'

/** il, ill and y. */
export const illY: readonly WordFacts[] = [
  {
    rule: 'il at the end and ill are /j/ after a vowel',
    words: `
      tra·vail: t r a v a il=j
      ré·veil: r é v e=ɛ il=j
      fau·teuil: f au=o t eu=œ il=j
      é·cu·reuil: é c=k u=y r eu=œ il=j
      por·tail: p o=ɔ r t a il=j
      ail: a il=j
      é·ven·tail: é v en=ɑ̃ t a il=j
      dé·tail: d é t a il=j
      deuil: d eu=œ il=j
      seuil: s eu=œ il=j
      che·vreuil: ch=ʃ e=ə v r eu=œ il=j
      or·teil: o=ɔ r t e=ɛ il=j
      con·seil: c=k on=ɔ̃ s e=ɛ il=j
      ap·pa·reil: a pp=p a r e=ɛ il=j
      pail·le: p a ill=j (e)
      ba·tail·le: b a t a ill=j (e)
      feuil·le: f eu=œ ill=j (e)
      a·beil·le: a b e=ɛ ill=j (e)
      bou·teil·le: b ou=u t e=ɛ ill=j (e)
      o·reil·le: o=ɔ r e=ɛ ill=j (e)
      cor·beil·le: c=k o=ɔ r b e=ɛ ill=j (e)
      gre·nouil·le: g r e=ə n ou=u ill=j (e)
      ci·trouil·le: c=s i t r ou=u ill=j (e)
      rouil·le: r ou=u ill=j (e)
      mé·dail·le: m é d a ill=j (e)
      cail·lou: c=k a ill=j ou=u
      mail·lot: m a ill=j o=o (t)
      brouil·lon: b r ou=u ill=j on=ɔ̃
      brouil·lard: b r ou=u ill=j a r (d)
      bouil·loi·re: b ou=u ill=j oi=wa r (e)
      tail·leur: t a ill=j eu=œ r
      meil·leur: m e=ɛ ill=j eu=œ r
      mouil·lé: m ou=u ill=j é
      vieil·le: v i=j e=ɛ ill=j (e)
      gro·seil·lier: g r o=o s=z e=ɛ ill=j (i) er=e
      quin·cail·lier: qu=k in=ɛ̃ c=k a ill=j (i) er=e
      vieil·lir: v i=j e=ɛ ill=j i r
      feuil·le·ton: f eu=œ ill=j (e) t on=ɔ̃
      nouil·le: n ou=u ill=j (e)
      tail·le: t a ill=j (e)
    `,
  },
  {
    rule: 'ill after a consonant is /ij/',
    words: `
      fil·le: f i ll=j (e)
      fa·mil·le: f a m i ll=j (e)
      bil·le: b i ll=j (e)
      quil·le: qu=k i ll=j (e)
      va·nil·le: v a n i ll=j (e)
      che·nil·le: ch=ʃ e=ə n i ll=j (e)
      pa·pil·lon: p a p i ll=j on=ɔ̃
      co·quil·la·ge: c=k o=ɔ qu=k i ll=j a g=ʒ (e)
      bil·lard: b i ll=j a r (d)
      gril·la·ge: g r i ll=j a g=ʒ (e)
      pil·la·ge: p i ll=j a g=ʒ (e)
      ha·bil·ler: (h) a b i ll=j er=e
      bril·ler: b r i ll=j er=e
      gen·til·le: g=ʒ en=ɑ̃ t i ll=j (e)
      bé·quil·le: b é qu=k i ll=j (e)
      che·vil·le: ch=ʃ e=ə v i ll=j (e)
      bril·lant: b r i ll=j an=ɑ̃ (t)
      sil·lon: s i ll=j on=ɔ̃
      tour·bil·lon: t ou=u r b i ll=j on=ɔ̃
      pa·vil·lon: p a v i ll=j on=ɔ̃
      guil·le·met: gu=ɡ i ll=j (e) m et=ɛ
      ar·til·leur: a r t i ll=j eu=œ r
      myr·til·le: m y=i r t i ll=j (e)
      ca·mo·mil·le: c=k a m o=ɔ m i ll=j (e)
      ai·guil·lon: ai=ɛ g u=ɥ i ll=j on=ɔ̃
      fil·let·te: f i ll=j e=ɛ tt=t (e)
      bas·til·le: b a s t i ll=j (e)
      scin·til·ler: sc=s in=ɛ̃ t i ll=j er=e
      pu·pil·le: p u=y p i ll=j (e)
      va·cil·ler: v a c=s i ll=j er=e
    `,
  },
  {
    rule: 'ill is /il/ at the head of a word and in ville, mille, tranquille and learned words',
    words: `
      vil·la·ge: v i ll=l a g=ʒ (e)
      mil·le: m i ll=l (e)
      mil·liard: m i ll=l i=j a r (d)
      mil·lion: m i ll=l i=j on=ɔ̃
      mil·li·gram·me: m i ll=l i g r a mm=m (e)
      tran·quil·le: t r an=ɑ̃ qu=k i ll=l (e)
      tran·quil·li·té: t r an=ɑ̃ qu=k i ll=l i t é
      ba·cil·le: b a c=s i ll=l (e)
      dis·til·ler: d i s t i ll=l er=e
      il·lu·sion: i ll=l u=y s=z i=j on=ɔ̃
      il·lus·tra·tion: i ll=l u=y s t r a t=s i=j on=ɔ̃
      il·lé·gal: i ll=l é g a l
      os·cil·ler: o=ɔ sc=s i ll=l er=e
      ca·pil·lai·re: c=k a p i ll=l ai=ɛ r (e)
      ma·xil·lai·re: m a x=ks i ll=l ai=ɛ r (e)
      vil·la: v i ll=l a
      ins·til·ler: in=ɛ̃ s t i ll=l er=e
      A·chil·le: A ch=ʃ i ll=l (e)
      Lil·le: L i ll=l (e)
      tran·quil·li·ser: t r an=ɑ̃ qu=k i ll=l i s=z er=e
      bil·lion: b i ll=l i=j on=ɔ̃
    `,
  },
  {
    rule: 'y between vowels is two i: one makes the vowel before /ɛ/, /wa/ or /ɥi/, the other opens the vowel after',
    words: `
      vo·ya·ge: v o=wa y=j a g=ʒ (e)
      pa·yer: p a=ɛ y=j er=e
      es·sa·yer: e=ɛ ss=s a=ɛ y=j er=e
      ro·yal: r o=wa y=j a l
      no·yer: n o=wa y=j er=e
      en·vo·yer: en=ɑ̃ v o=wa y=j er=e
      ba·la·yer: b a l a=ɛ y=j er=e
      ra·yon: r a=ɛ y=j on=ɔ̃
      lo·yal: l o=wa y=j a l
      tuy·au: t u=ɥ y=ij au=o
      es·suy·er: e=ɛ ss=s u=ɥ y=ij er=e
      ap·puy·er: a pp=p u=ɥ y=ij er=e
      bruy·ant: b r u=ɥ y=ij an=ɑ̃ (t)
      pa·ys: p a=e y=i (s)
      pa·y·sa·ge: p a=e y=i s=z a g=ʒ (e)
      pa·y·san: p a=e y=i s=z an=ɑ̃
      ab·ba·ye: a bb=b a=e y=i (e)
      pa·ya·ble: p a=ɛ y=j a b l (e)
      ef·fra·yer: e=ɛ ff=f r a=ɛ y=j er=e
      fo·yer: f o=wa y=j er=e
      vo·yel·le: v o=wa y=j e=ɛ ll=l (e)
      é·cuy·er: é c=k u=ɥ y=ij er=e
      as·se·yez: a ss=s e=ɛ y=j ez=e
      gras·se·yer: g r a ss=s e=ɛ y=j er=e
      ra·yer: r a=ɛ y=j er=e
    `,
  },
  {
    rule: 'y at the head of a word is /j/',
    words: `
      yeux: y=j eu=ø (x)
      ya·ourt: y=j a ou=u r t
      yo·ga: y=j o=ɔ g a
      yo·yo: y=j o=ɔ y=j o=o
      yack: y=j a ck=k
      your·te: y=j ou=u r t (e)
      yé·ti: y=j é t i
      yen: y=j en=ɛn
      yo·le: y=j o=ɔ l (e)
    `,
  },
  {
    rule: 'y is /j/ alone after a and o in mayonnaise, cobaye and words of other languages',
    words: `
      ma·yon·nai·se: m a y=j o=ɔ nn=n ai=ɛ s=z (e)
      ba·you: b a y=j ou=u
      co·ba·ye: c=k o=ɔ b a y=j (e)
      co·yo·te: c=k o=ɔ y=j o=ɔ t (e)
      go·ya·ve: g o=ɔ y=j a v (e)
      boy·cot·ter: b o=ɔ y=j c=k o=ɔ tt=t er=e
      cow-·boy: c=k o=o (w-) b o=ɔ y=j
      pa·pa·ye: p a p a y=j (e)
      hi·ma·la·ya: (h) i m a l a y=j a
      ba·ya·dè·re: b a y=j a d è r (e)
    `,
  },
]
