import type { WordFacts } from '../../testing/fact-group.ts'

/** s, ss and z. */
export const consonantsSZ: readonly WordFacts[] = [
  {
    rule: 's is /z/ between two vowels',
    words: `
      cou·sin: c=k ou=u s=z in=ɛ̃
      va·li·se: v a l i s=z (e)
      tré·sor: t r é s=z o=ɔ r
      vi·sa·ge: v i s=z a g=ʒ (e)
      u·si·ne: u=y s=z i n (e)
      dé·sert: d é s=z e=ɛ r (t)
      ré·ser·ver: r é s=z e=ɛ r v er=e
      poi·son: p oi=wa s=z on=ɔ̃
      sa·la·de: s a l a d (e)
    `,
  },
  {
    rule: 's is /s/ at the head of a word and beside a consonant, ss is /s/',
    words: `
      so·leil: s o=ɔ l e=ɛ il=j
      sa·ble: s a b l (e)
      dan·ser: d an=ɑ̃ s er=e
      pen·ser: p en=ɑ̃ s er=e
      ves·te: v e=ɛ s t (e)
      ours: ou=u r s
      tas·se: t a ss=s (e)
      des·sert: d e=ɛ ss=s e=ɛ r (t)
      des·si·ner: d e=ɛ ss=s i n er=e
      cas·ser: c=k a ss=s er=e
      trous·se: t r ou=u ss=s (e)
      mous·se: m ou=u ss=s (e)
      mes·sa·ge: m e=ɛ ss=s a g=ʒ (e)
    `,
  },
  {
    rule: 's stays /s/ after a prefix: parasol, antisocial',
    words: `
      pa·ra·sol: p a r a s o=ɔ l
      tour·ne·sol: t ou=u r n e=ə s o=ɔ l
      vrai·sem·bla·ble: v r ai=ɛ s em=ɑ̃ b l a b l (e)
      vrai·sem·blan·ce: v r ai=ɛ s em=ɑ̃ b l an=ɑ̃ c=s (e)
      an·ti·so·cial: an=ɑ̃ t i s o=ɔ c=s i=j a l
      an·ti·sé·mi·te: an=ɑ̃ t i s é m i t (e)
      con·tre·sens: c=k on=ɔ̃ t r e=ə s en=ɑ̃ s
      en·tre·sol: en=ɑ̃ t r e=ə s o=ɔ l
      té·lé·siè·ge: t é l é s i=j è g=ʒ (e)
      mo·no·syl·la·be: m o=ɔ n o=o s y=i ll=l a b (e)
      po·ly·syl·la·be: p o=ɔ l y=i s y=i ll=l a b (e)
      re·si·tuer: r e=ə s i t u=ɥ er=e
      re·sa·ler: r e=ə s a l er=e
      pré·sé·an·ce: p r é s é an=ɑ̃ c=s (e)
      a·sy·mé·trie: a s y=i m é t r i (e)
      a·so·cial: a s o=ɔ c=s i=j a l
      co·si·nus: c=k o=o s i n u=y s
      pho·to·syn·thè·se: ph=f o=ɔ t o=o s yn=ɛ̃ th=t è s=z (e)
      mi·cro·sil·lon: m i c=k r o=o s i ll=j on=ɔ̃
      au·to·suf·fi·sant: au=o t o=o s u=y ff=f i s=z an=ɑ̃ (t)
      ul·tra·son: u=y l t r a s on=ɔ̃
      ex·tra·sen·si·ble: e=ɛ x=ks t r a s en=ɑ̃ s i b l (e)
      a·é·ro·sol: a é r o=o s o=ɔ l
    `,
  },
  {
    rule: 's is /z/ in trans- before a vowel, in dés- before a vowel or h, and after b and l in subsister, balsa',
    words: `
      tran·si·tion: t r an=ɑ̃ s=z i t=s i=j on=ɔ̃
      tran·sit: t r an=ɑ̃ s=z i t
      tran·sat·lan·ti·que: t r an=ɑ̃ s=z a t l an=ɑ̃ t i qu=k (e)
      tran·sac·tion: t r an=ɑ̃ s=z a c=k t=s i=j on=ɔ̃
      tran·sis·tor: t r an=ɑ̃ s=z i s t o=ɔ r
      dé·sha·bil·ler: d é s=z (h) a b i ll=j er=e
      dé·shon·neur: d é s=z (h) o=ɔ nn=n eu=œ r
      dé·shy·dra·ter: d é s=z (h) y=i d r a t er=e
      dé·sa·gré·a·ble: d é s=z a g r é a b l (e)
      dé·sor·dre: d é s=z o=ɔ r d r (e)
      dé·so·bé·ir: d é s=z o=ɔ b é i r
      dé·sin·fec·ter: d é s=z in=ɛ̃ f e=ɛ c=k t er=e
      mé·sa·ven·tu·re: m é s=z a v en=ɑ̃ t u=y r (e)
      bi·san·nuel: b i s=z a nn=n u=ɥ e=ɛ l
      bal·sa: b a l s=z a
      sub·sis·ter: s u=y b s=z i s t er=e
      jer·sey: j e=ɛ r s=z ey=ɛ
    `,
  },
  {
    rule: 's at the end is silent: gris, souris',
    words: `
      bas: b a (s)
      gris: g r i (s)
      ta·pis: t a p i (s)
      sou·ris: s ou=u r i (s)
      jus: j u=y (s)
      re·fus: r e=ə f u=y (s)
      corps: c=k o=ɔ r (ps)
    `,
  },
  {
    rule: 's at the end is heard in sens, ours, fils and in words from Latin and Greek',
    words: `
      sens: s en=ɑ̃ s
      fils: f i (l) s
      au·to·bus: au=o t o=ɔ b u=y s
      cac·tus: c=k a c=k t u=y s
      vi·rus: v i r u=y s
      cro·cus: c=k r o=ɔ c=k u=y s
      hia·tus: (h) i=j a t u=y s
      ter·mi·nus: t e=ɛ r m i n u=y s
      lo·tus: l o=ɔ t u=y s
      pros·pec·tus: p r o=ɔ s p e=ɛ c=k t u=y s
      ten·nis: t e=ɛ nn=n i s
      i·ris: i r i s
      o·a·sis: o=ɔ a s=z i s
      cos·mos: c=k o=ɔ s m o=o s
      rhi·no·cé·ros: rh=ʁ i n o=ɔ c=s é r o=ɔ s
      al·ba·tros: a l b a t r o=o s
      té·ta·nos: t é t a n o=o s
      at·las: a t l a s
      hé·las: (h) é l a s
      lys: l y=i s
      ja·dis: j a d i s
      bis: b i s
      mars: m a r s
      mœurs: m œu=œ r s
      blo·cus: b l o=ɔ c=k u=y s
      cous·cous: c=k ou=u s c=k ou=u s
      pa·py·rus: p a p y=i r u=y s
      a·nus: a n u=y s
      cam·pus: c=k am=ɑ̃ p u=y s
      si·nus: s i n u=y s
      pro·ces·sus: p r o=ɔ c=s e=ɛ ss=s u=y s
      con·sen·sus: c=k on=ɔ̃ s en=ɛ̃ s u=y s
    `,
  },
  {
    rule: 'z is /z/, silent in riz; zz is /z/ or /dz/',
    words: `
      zoo: z oo=o
      zé·ro: z é r o=o
      zè·bre: z è b r (e)
      lé·zard: l é z a r (d)
      ba·zar: b a z a r
      ga·zon: g a z on=ɔ̃
      dou·zai·ne: d ou=u z ai=ɛ n (e)
      a·zur: a z u=y r
      gaz: g a z
      riz: r i (z)
      jazz: j=dʒ a zz=z
      piz·za: p i zz=dz a
    `,
  },
]
