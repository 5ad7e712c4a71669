import type { WordFacts } from '../../testing/fact-group.ts'

/** Vowels that n or m makes nasal, and those it does not. */
export const nasalVowels: readonly WordFacts[] = [
  {
    rule: 'an, am, en and em are /ɑ̃/ before a consonant; the m is written before b, p and m',
    words: `
      en·fant: en=ɑ̃ f an=ɑ̃ (t)
      grand: g r an=ɑ̃ (d)
      blanc: b l an=ɑ̃ (c)
      o·ran·ge: o=ɔ r an=ɑ̃ g=ʒ (e)
      chan·son: ch=ʃ an=ɑ̃ s on=ɔ̃
      ma·man: m a m an=ɑ̃
      di·man·che: d i m an=ɑ̃ ch=ʃ (e)
      gant: g an=ɑ̃ (t)
      plan: p l an=ɑ̃
      champ: ch=ʃ am=ɑ̃ (p)
      jam·be: j am=ɑ̃ b (e)
      cham·bre: ch=ʃ am=ɑ̃ b r (e)
      lam·pe: l am=ɑ̃ p (e)
      tam·bour: t am=ɑ̃ b ou=u r
      camp: c=k am=ɑ̃ (p)
      am·bu·lan·ce: am=ɑ̃ b u=y l an=ɑ̃ c=s (e)
      vent: v en=ɑ̃ (t)
      dent: d en=ɑ̃ (t)
      ar·gent: a r g=ʒ en=ɑ̃ (t)
      pen·sée: p en=ɑ̃ s é (e)
      ren·dez-·vous: r en=ɑ̃ d ez-=e v ou=u (s)
      en·trer: en=ɑ̃ t r er=e
      en·le·ver: en=ɑ̃ l (e) v er=e
      cent: c=s en=ɑ̃ (t)
      gen·re: g=ʒ en=ɑ̃ r (e)
      temps: t em=ɑ̃ (ps)
      prin·temps: p r in=ɛ̃ t em=ɑ̃ (ps)
      e·xem·ple: e=ɛ x=ɡz em=ɑ̃ p l (e)
      tem·pê·te: t em=ɑ̃ p ê t (e)
      trem·bler: t r em=ɑ̃ b l er=e
      rem·plir: r em=ɑ̃ p l i r
      em·por·ter: em=ɑ̃ p o=ɔ r t er=e
      em·me·ner: em=ɑ̃ m (e) n er=e
      no·vem·bre: n o=ɔ v em=ɑ̃ b r (e)
      sem·bla·ble: s em=ɑ̃ b l a b l (e)
    `,
  },
  {
    rule: 'a doubled n or m, or a vowel after n or m, leaves the vowel its own sound: année, ami',
    words: `
      an·née: a nn=n é (e)
      pan·ne: p a nn=n (e)
      bon·ne: b o=ɔ nn=n (e)
      pom·me: p o=ɔ mm=m (e)
      hom·me: (h) o=ɔ mm=m (e)
      gram·me: g r a mm=m (e)
      flam·me: f l a mm=m (e)
      a·ni·mal: a n i m a l
      a·mi: a m i
      i·nu·ti·le: i n u=y t i l (e)
      im·men·se: i mm=m en=ɑ̃ s (e)
      im·mo·bi·le: i mm=m o=ɔ b i l (e)
      lu·ne: l u=y n (e)
      i·ma·ge: i m a g=ʒ (e)
      en·ne·mi: e=ɛ nn=n (e) m i
      an·ten·ne: an=ɑ̃ t e=ɛ nn=n (e)
      a·na·nas: a n a n a s
      ca·nard: c=k a n a r (d)
      ma·da·me: m a d a m (e)
      se·mer: s e=ə m er=e
      co·mé·die: c=k o=ɔ m é d i (e)
      bon·heur: b o=ɔ n (h) eu=œ r
      hon·neur: (h) o=ɔ nn=n eu=œ r
      som·meil: s o=ɔ mm=m e=ɛ il=j
      com·men·cer: c=k o=ɔ mm=m en=ɑ̃ c=s er=e
      in·no·cent: i nn=n o=ɔ c=s en=ɑ̃ (t)
      in·né: i nn=n é
      gram·mai·re: g r a mm=m ai=ɛ r (e)
    `,
  },
  {
    rule: 'in, im, ain, aim, ein, yn and ym are /ɛ̃/',
    words: `
      vin: v in=ɛ̃
      ma·tin: m a t in=ɛ̃
      jar·din: j a r d in=ɛ̃
      la·pin: l a p in=ɛ̃
      sa·pin: s a p in=ɛ̃
      cinq: c=s in=ɛ̃ q=k
      quin·ze: qu=k in=ɛ̃ z (e)
      lin·ge: l in=ɛ̃ g=ʒ (e)
      tim·bre: t im=ɛ̃ b r (e)
      sim·ple: s im=ɛ̃ p l (e)
      im·par·fait: im=ɛ̃ p a r f ai=ɛ (t)
      im·pos·si·ble: im=ɛ̃ p o=ɔ ss=s i b l (e)
      im·por·tant: im=ɛ̃ p o=ɔ r t an=ɑ̃ (t)
      im·pa·tient: im=ɛ̃ p a t=s i=j en=ɑ̃ (t)
      grim·per: g r im=ɛ̃ p er=e
      pain: p ain=ɛ̃
      main: m ain=ɛ̃
      bain: b ain=ɛ̃
      train: t r ain=ɛ̃
      co·pain: c=k o=ɔ p ain=ɛ̃
      faim: f aim=ɛ̃
      daim: d aim=ɛ̃
      es·saim: e=ɛ ss=s aim=ɛ̃
      plein: p l ein=ɛ̃
      pein·tu·re: p ein=ɛ̃ t u=y r (e)
      cein·tu·re: c=s ein=ɛ̃ t u=y r (e)
      é·tein·dre: é t ein=ɛ̃ d r (e)
      frein: f r ein=ɛ̃
      rein: r ein=ɛ̃
      sym·bo·le: s ym=ɛ̃ b o=ɔ l (e)
      sym·pa·thi·que: s ym=ɛ̃ p a th=t i qu=k (e)
      tym·pan: t ym=ɛ̃ p an=ɑ̃
      thym: th=t ym=ɛ̃
      syn·di·cat: s yn=ɛ̃ d i c=k a (t)
      syn·thè·se: s yn=ɛ̃ th=t è s=z (e)
      lynx: l yn=ɛ̃ x=ks
      la·rynx: l a r yn=ɛ̃ x=ks
    `,
  },
  {
    rule: 'on and om are /ɔ̃/',
    words: `
      pont: p on=ɔ̃ (t)
      mai·son: m ai=ɛ s=z on=ɔ̃
      gar·çon: g a r ç=s on=ɔ̃
      mou·ton: m ou=u t on=ɔ̃
      mon·de: m on=ɔ̃ d (e)
      mon·ta·gne: m on=ɔ̃ t a gn=ɲ (e)
      bon·bon: b on=ɔ̃ b on=ɔ̃
      on·ze: on=ɔ̃ z (e)
      rond: r on=ɔ̃ (d)
      om·bre: om=ɔ̃ b r (e)
      nom·bre: n om=ɔ̃ b r (e)
      pom·pier: p om=ɔ̃ p i=j er=e
      tom·ber: t om=ɔ̃ b er=e
      comp·ter: c=k om=ɔ̃ (p) t er=e
      nom: n om=ɔ̃
      pré·nom: p r é n om=ɔ̃
      con·com·bre: c=k on=ɔ̃ c=k om=ɔ̃ b r (e)
      com·pa·rer: c=k om=ɔ̃ p a r er=e
      con·te: c=k on=ɔ̃ t (e)
      long: l on=ɔ̃ (g)
    `,
  },
  {
    rule: 'un and um are /œ̃/',
    words: `
      lun·di: l un=œ̃ d i
      brun: b r un=œ̃
      par·fum: p a r f um=œ̃
      hum·ble: (h) um=œ̃ b l (e)
      em·prun·ter: em=ɑ̃ p r un=œ̃ t er=e
      com·mun: c=k o=ɔ mm=m un=œ̃
      dé·funt: d é f un=œ̃ (t)
    `,
  },
  {
    rule: 'um at the end of Latin words is /ɔm/',
    words: `
      al·bum: a l b u=ɔ m
      ma·xi·mum: m a x=ks i m u=ɔ m
      a·qua·rium: a q=k u=w a r i=j u=ɔ m
      rhum: rh=ʁ u=ɔ m
      fo·rum: f o=ɔ r u=ɔ m
      gé·ra·nium: g=ʒ é r a n i=j u=ɔ m
    `,
  },
  {
    rule: 'u before n or m and a vowel is /y/: musée, plume',
    words: `
      mu·sée: m u=y s=z é (e)
      plu·me: p l u=y m (e)
    `,
  },
  {
    rule: 'en is /ɛ̃/ after i, é and y at the end of a word: chien, lycéen, moyen',
    words: `
      chien: ch=ʃ i=j en=ɛ̃
      an·cien: an=ɑ̃ c=s i=j en=ɛ̃
      gar·dien: g a r d i=j en=ɛ̃
      mu·si·cien: m u=y s=z i c=s i=j en=ɛ̃
      in·dien: in=ɛ̃ d i=j en=ɛ̃
      i·ta·lien: i t a l i=j en=ɛ̃
      rien-·du-·tout: r i=j en-=ɛ̃ d u-=y t ou=u (t)
      ly·cé·en: l y=i c=s é en=ɛ̃
      eu·ro·pé·en: eu=ø r o=ɔ p é en=ɛ̃
      co·ré·en: c=k o=ɔ r é en=ɛ̃
      mo·yen: m o=wa y=j en=ɛ̃
      ci·to·yen: c=s i t o=wa y=j en=ɛ̃
      do·yen: d o=wa y=j en=ɛ̃
    `,
  },
  {
    rule: 'ien is /jɑ̃/ before ce and t in learned words: science, patience',
    words: `
      scien·ce: sc=s i=j en=ɑ̃ c=s (e)
      pa·tien·ce: p a t=s i=j en=ɑ̃ c=s (e)
      au·dien·ce: au=o d i=j en=ɑ̃ c=s (e)
      ex·pé·rien·ce: e=ɛ x=ks p é r i=j en=ɑ̃ c=s (e)
      o·rient: o=ɔ r i=j en=ɑ̃ (t)
      cli·ent: c=k l i=ij en=ɑ̃ (t)
      cons·cien·ce: c=k on=ɔ̃ sc=s i=j en=ɑ̃ c=s (e)
      in·con·vé·nient: in=ɛ̃ c=k on=ɔ̃ v é n i=j en=ɑ̃ (t)
      in·gré·dient: in=ɛ̃ g r é d i=j en=ɑ̃ (t)
      quo·tient: qu=k o=ɔ t=s i=j en=ɑ̃ (t)
    `,
  },
  {
    rule: 'oin is /wɛ̃/, uin is /ɥɛ̃/',
    words: `
      coin: c=k oin=wɛ̃
      soin: s oin=wɛ̃
      point: p oin=wɛ̃ (t)
      poin·tu: p oin=wɛ̃ t u=y
      be·soin: b e=ə s=z oin=wɛ̃
      té·moin: t é m oin=wɛ̃
      loin·tain: l oin=wɛ̃ t ain=ɛ̃
      re·join·dre: r e=ə j oin=wɛ̃ d r (e)
      foin: f oin=wɛ̃
      groin: g r oin=wɛ̃
      juin: j u=ɥ in=ɛ̃
      suin·ter: s u=ɥ in=ɛ̃ t er=e
    `,
  },
  {
    rule: 'en- and em- before a doubled consonant or a vowel are /ɑ̃/ in ennui, emmener and their kin',
    words: `
      en·nui: en=ɑ̃ n u=ɥ i
      en·nuy·er: en=ɑ̃ n u=ɥ y=ij er=e
      en·nuy·eux: en=ɑ̃ n u=ɥ y=ij eu=ø (x)
      em·mê·ler: em=ɑ̃ m ê l er=e
      em·mi·tou·fler: em=ɑ̃ m i t ou=u f l er=e
      em·mé·na·ger: em=ɑ̃ m é n a g=ʒ er=e
      e·ni·vrer: e=ɑ̃ n i v r er=e
      e·nor·gueil·lir: e=ɑ̃ n o=ɔ r g ue=œ ill=j i r
      en·no·blir: en=ɑ̃ n o=ɔ b l i r
    `,
  },
  {
    rule: 'aon is /ɑ̃/ in faon, paon, taon',
    words: `
      faon: f aon=ɑ̃
      paon: p aon=ɑ̃
      taon: t aon=ɑ̃
    `,
  },
  {
    rule: 'en is /ɛ̃/ in examen, agenda, pentagone and other learned words',
    words: `
      e·xa·men: e=ɛ x=ɡz a m en=ɛ̃
      a·gen·da: a g=ʒ en=ɛ̃ d a
      mé·men·to: m é m en=ɛ̃ t o=o
      ré·fé·ren·dum: r é f é r en=ɛ̃ d u=ɔ m
      pen·ta·go·ne: p en=ɛ̃ t a g o=ɔ n (e)
      ben·ja·min: b en=ɛ̃ j a m in=ɛ̃
      ap·pen·di·ci·te: a pp=p en=ɛ̃ d i c=s i t (e)
      ben·zi·ne: b en=ɛ̃ z i n (e)
      ben·ga·li: b en=ɛ̃ g a l i
    `,
  },
  {
    rule: 'an, in, en and on keep their vowel and n at the end of words of other languages',
    words: `
      fan: f an=an
      bar·man: b a r m an=an
      ten·nis·man: t e=ɛ nn=n i s m an=an
      cler·gy·man: c=k l e=ɛ r g=ʒ y=i m an=an
      ab·do·men: a b d o=ɔ m e=ɛ n
      spé·ci·men: s p é c=s i m e=ɛ n
      pol·len: p o=ɔ ll=l e=ɛ n
      li·chen: l i ch=k e=ɛ n
      hy·men: (h) y=i m e=ɛ n
      cy·cla·men: c=s y=i c=k l a m e=ɛ n
      dol·men: d o=ɔ l m e=ɛ n
      e·den: e=e d e=ɛ n
      bad·min·ton: b a d m in=in t on=ɔn
    `,
  },
]
