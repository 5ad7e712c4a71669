import type { WordFacts } from '../../testing/fact-group.ts'

/** Words from other languages. */
export const loanWords: readonly WordFacts[] = [
  {
    rule: 'words from English keep some of their sounds',
    words: `
      gang: g an=ɑ̃ g
      foot·ball: f oo=u t b a=o ll=l
      tee-·shirt: t ee-=i sh=ʃ i=œ r t
      lea·der: l ea=i d er=əʁ
      in·ter·view: in=ɛ̃ t e=ɛ r v iew=ju
      surf: s u=œ r f
      clown: c=k l ow=u n
      toast: t oa=o s t
      steak: s t ea=ɛ k
      ca·ke: c=k a=ɛ k (e)
      hall: (h) a=o ll=l
      ham·bur·ger: (h) am=ɑ̃ b u=u r g er=əʁ
      chewing-·gum: ch=ʃ ew=w ing-=iŋ g u=ɔ m
      shop·ping: sh=ʃ o=ɔ pp=p ing=iŋ
      cam·ping: c=k am=ɑ̃ p ing=iŋ
      par·king: p a r k ing=iŋ
      smo·king: s m o=ɔ k ing=iŋ
      dan·cing: d an=ɑ̃ c=s ing=iŋ
      buil·ding: b ui=i l d ing=iŋ
      e-·mail: e-=i m ail=ɛl
      ska·te: s k a=ɛ t (e)
      rock: r o=ɔ ck=k
      ro·cker: r o=ɔ ck=k er=əʁ
      spea·ker: s p ea=i k er=əʁ
      pull: p u=y ll=l
      flirt: f l i=œ r t
      crawl: c=k r aw=o l
      boo·me·rang: b oo=u m (e) r an=ɑ̃ g ?
      sweat: s w=w ea=i t
      rol·ler: r o=ɔ ll=l er=əʁ
    `,
  },
  {
    rule: 'words from Italian sound all their vowels; cc and c are /tʃ/ before i',
    words: `
      spa·ghet·ti: s p a gh=ɡ e=ɛ tt=t i
      o·pé·ra: o=ɔ p é r a
      so·lo: s o=ɔ l o=o
      con·fet·ti: c=k on=ɔ̃ f e=ɛ tt=t i
      im·pré·sa·rio: im=ɛ̃ p r é s a r i=j o=o
      cap·puc·ci·no: c=k a pp=p u=u cc=tʃ i n o=o
      cia·o: ci=tʃ a o=o
      gnoc·chi: gn=ɲ o=ɔ cch=k i
      la·sa·gne: l a s=z a gn=ɲ (e)
      ma·ca·ro·ni: m a c=k a r o=ɔ n i
      ra·vio·li: r a v i=j o=ɔ l i
      al·le·gro: a ll=l e=e g r o=o
      graf·fi·ti: g r a ff=f i t i
      a·da·gio: a d a g=dʒ i=j o=o
      ri·sot·to: r i s=z o=ɔ tt=t o=o
      so·pra·no: s o=ɔ p r a n o=o
    `,
  },
  {
    rule: 'words from Spanish sound all their vowels',
    words: `
      to·ré·a·dor: t o=ɔ r é a d o=ɔ r
      cor·ri·da: c=k o=ɔ rr=ʁ i d a
      pa·el·la: p a e=ɛ ll=l a
      tan·go: t an=ɑ̃ g o=o
      gué·ril·la: gu=ɡ é r i ll=j a
      fla·men·co: f l a m en=ɛn c=k o=o
      som·bre·ro: s om=ɔ̃ b r e=e r o=o
      to·re·ro: t o=ɔ r e=e r o=o
      tor·til·la: t o=ɔ r t i ll=j a
      pon·cho: p on=ɔ̃ ch=ʃ o=o
      ta·pas: t a p a s
      em·bar·go: em=ɑ̃ b a r g o=o
      ci·ga·ril·lo: c=s i g a r i ll=j o=o
    `,
  },
  {
    rule: 'words from German: sch is /ʃ/',
    words: `
      leit·mo·tiv: l ei=ɛ t m o=ɔ t i v
      kirsch: k i r sch=ʃ
      val·se: v a l s (e)
      trin·quer: t r in=ɛ̃ qu=k er=e
    `,
  },
  {
    rule: 'words from many other languages are read nearly letter by letter',
    words: `
      ha·ris·sa: (h) a r i ss=s a
      souk: s ou=u k
      ke·bab: k e=e b a b
      mé·choui: m é ch=ʃ ou=w i
      tou·bib: t ou=u b i b
      sa·ha·ra: s a (h) a r a
      ta·ji·ne: t a j i n (e)
      su·shi: s u=u sh=ʃ i
      ju·do: j u=y d o=o
      ka·ra·té: k a r a t é
      tsu·na·mi: t s u=u n a m i
      sa·mo·var: s a m o=ɔ v a r
      i·gloo: i g l oo=u
      i·ce·berg: i c=s (e) b e=ɛ r g
      fjord: f j=j o=ɔ r d
      gey·ser: g=ʒ ey=ɛ s=z e=ɛ r
    `,
  },
  {
    rule: 'words from Latin sound their last consonants; um is /ɔm/',
    words: `
      bo·nus: b o=ɔ n u=y s
      om·ni·bus: o=ɔ m n i b u=y s
      a·li·bi: a l i b i
      la·va·bo: l a v a b o=o
      mi·ni·mum: m i n i m u=ɔ m
      quo·rum: qu=k o=ɔ r u=ɔ m
      re·fe·ren·dum: r e=e f e=e r en=ɛ̃ d u=ɔ m
      post-·scrip·tum: p o=ɔ s t-=t s c=k r i p t u=ɔ m
      vi·ce-·ver·sa: v i c=s (e-) v e=ɛ r s a
      via: v i=j a
      ve·to: v e=e t o=o
      cre·do: c=k r e=e d o=o
      re·qui·em: r e=e q=k u=ɥ i=ij e=ɛ m
      vi·sa: v i s=z a
      ul·ti·ma·tum: u=y l t i m a t u=ɔ m
      me·mo·ran·dum: m e=e m o=ɔ r an=ɑ̃ d u=ɔ m
    `,
  },
  {
    rule: 'words from Greek: ph is /f/, th /t/, rh /ʁ/; ps and pn sound their p',
    words: `
      rhu·me: rh=ʁ u=y m (e)
      rhu·bar·be: rh=ʁ u=y b a r b (e)
      psau·me: p s au=o m (e)
      pneu·ma·ti·que: p n eu=ø m a t i qu=k (e)
      hip·po·po·ta·me: (h) i pp=p o=ɔ p o=ɔ t a m (e)
      hé·mor·ra·gie: (h) é m o=ɔ rr=ʁ a g=ʒ i (e)
      ca·tar·rhe: c=k a t a rrh=ʁ (e)
      ther·mos: th=t e=ɛ r m o=o s
      sy·no·ny·me: s y=i n o=ɔ n y=i m (e)
      pho·to·gra·phie: ph=f o=ɔ t o=ɔ g r a ph=f i (e)
      or·tho·gra·phe: o=ɔ r th=t o=ɔ g r a ph=f (e)
      rhé·to·ri·que: rh=ʁ é t o=ɔ r i qu=k (e)
    `,
  },
]
