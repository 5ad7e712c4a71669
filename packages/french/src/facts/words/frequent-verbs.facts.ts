import type { WordFacts } from '../../testing/fact-group.ts'

/** The most frequent verbs, which have forms of their own. */
export const frequentVerbs: readonly WordFacts[] = [
  {
    rule: 'eu is /y/ in the forms of avoir',
    words: `
      a·voir: a v oi=wa r
      as: a (s)
      a: a
      a·vons: a v on=ɔ̃ (s)
      a·vez: a v ez=e
      ont: on=ɔ̃ (t)
      a·vions: a v i=j on=ɔ̃ (s)
      a·viez: a v i=j ez=e
      au·ra: au=ɔ r a
      au·ront: au=ɔ r on=ɔ̃ (t)
      eus: eu=y (s)
      eut: eu=y (t)
      eût: eû=y (t)
      eû·mes: eû=y m (e) (s)
      eu·rent: eu=y r (ent)
      eu: eu=y
      eue: eu=y (e)
    `,
  },
  {
    rule: 'ai is /e/ in j’ai and in the future, /ɛ/ before another letter in avais, aie, serait',
    words: `
      é·tais: é t ai=ɛ (s)
      é·tait: é t ai=ɛ (t)
      é·taient: é t ai=ɛ (ent)
      se·rai: s e=ə r ai=e
      se·rait: s e=ə r ai=ɛ (t)
      ai: ai=e
      a·vais: a v ai=ɛ (s)
      a·vait: a v ai=ɛ (t)
      a·vaient: a v ai=ɛ (ent)
      au·rait: au=ɔ r ai=ɛ (t)
      aie: ai=ɛ (e)
      ait: ai=ɛ (t)
      a·yons: a=ɛ y=j on=ɔ̃ (s)
      a·yez: a=ɛ y=j ez=e
      aient: ai=ɛ (ent)
      a·yant: a=ɛ y=j an=ɑ̃ (t)
    `,
  },
  {
    rule: 'the endings of être are silent: suis, est, sommes, étions',
    words: `
      ê·tre: ê t r (e)
      suis: s u=ɥ i (s)
      es: e=ɛ (s)
      est: e=ɛ (st)
      som·mes: s o=ɔ mm=m (e) (s)
      ê·tes: ê t (e) (s)
      sont: s on=ɔ̃ (t)
      é·tions: é t i=j on=ɔ̃ (s)
      é·tiez: é t i=j ez=e
      se·ra: s e=ə r a
      se·ront: s e=ə r on=ɔ̃ (t)
      fut: f u=y (t)
      fu·rent: f u=y r (ent)
      fût: f û=y (t)
      sois: s oi=wa (s)
      soit: s oi=wa (t)
      so·yons: s o=wa y=j on=ɔ̃ (s)
      so·yez: s o=wa y=j ez=e
      soient: s oi=wa (ent)
      é·té: é t é
      é·tant: é t an=ɑ̃ (t)
    `,
  },
  {
    rule: 'ai of faire is /ə/ before s and a vowel that is heard: faisons, but fais, faites',
    words: `
      fai·re: f ai=ɛ r (e)
      fais: f ai=ɛ (s)
      fait: f ai=ɛ (t)
      fai·sons: f ai=ə s=z on=ɔ̃ (s)
      fai·tes: f ai=ɛ t (e) (s)
      font: f on=ɔ̃ (t)
      fai·sais: f ai=ə s=z ai=ɛ (s)
      fai·sait: f ai=ə s=z ai=ɛ (t)
      fai·saient: f ai=ə s=z ai=ɛ (ent)
      fe·ra: f e=ə r a
      fe·ront: f e=ə r on=ɔ̃ (t)
      fe·rait: f e=ə r ai=ɛ (t)
      fit: f i (t)
      fi·rent: f i r (ent)
      fas·se: f a ss=s (e)
      fas·sent: f a ss=s (ent)
      fai·sant: f ai=ə s=z an=ɑ̃ (t)
    `,
  },
  {
    rule: 'the endings of aller are silent: vas, vont, allaient',
    words: `
      al·ler: a ll=l er=e
      vais: v ai=ɛ (s)
      vas: v a (s)
      va: v a
      al·lons: a ll=l on=ɔ̃ (s)
      al·lez: a ll=l ez=e
      vont: v on=ɔ̃ (t)
      al·lais: a ll=l ai=ɛ (s)
      al·lait: a ll=l ai=ɛ (t)
      al·laient: a ll=l ai=ɛ (ent)
      i·ra: i r a
      i·rai: i r ai=e
      i·ront: i r on=ɔ̃ (t)
      i·rait: i r ai=ɛ (t)
      ail·le: a ill=j (e)
      ail·les: a ill=j (e) (s)
      ail·lent: a ill=j (ent)
      al·lé: a ll=l é
      al·lant: a ll=l an=ɑ̃ (t)
    `,
  },
  {
    rule: 's of dire is /z/ between vowels: disons, disent',
    words: `
      di·re: d i r (e)
      dis: d i (s)
      dit: d i (t)
      di·sons: d i s=z on=ɔ̃ (s)
      di·tes: d i t (e) (s)
      di·sent: d i s=z (ent)
      di·sait: d i s=z ai=ɛ (t)
      di·ra: d i r a
      di·rent: d i r (ent)
      di·se: d i s=z (e)
    `,
  },
  {
    rule: 'eu of pouvoir and vouloir is /ø/ in peux, veut, peuvent, /œ/ in veuille',
    words: `
      pou·voir: p ou=u v oi=wa r
      peux: p eu=ø (x)
      peut: p eu=ø (t)
      pou·vons: p ou=u v on=ɔ̃ (s)
      pou·vez: p ou=u v ez=e
      peu·vent: p eu=ø v (ent)
      pou·vait: p ou=u v ai=ɛ (t)
      pour·ra: p ou=u rr=ʁ a
      pour·rait: p ou=u rr=ʁ ai=ɛ (t)
      pour·ront: p ou=u rr=ʁ on=ɔ̃ (t)
      puis·se: p u=ɥ i ss=s (e)
      puis·sent: p u=ɥ i ss=s (ent)
      put: p u=y (t)
      pu: p u=y
      vou·loir: v ou=u l oi=wa r
      veux: v eu=ø (x)
      veut: v eu=ø (t)
      vou·lons: v ou=u l on=ɔ̃ (s)
      veu·lent: v eu=ø l (ent)
      vou·lait: v ou=u l ai=ɛ (t)
      vou·dra: v ou=u d r a
      vou·drais: v ou=u d r ai=ɛ (s)
      veuil·le: v eu=œ ill=j (e)
      veuil·lez: v eu=œ ill=j ez=e
      vou·lu: v ou=u l u=y
    `,
  },
  {
    rule: 'ending consonants of devoir, savoir and voir are silent, oi stays /wa/: doit, voient',
    words: `
      de·voir: d e=ə v oi=wa r
      dois: d oi=wa (s)
      doit: d oi=wa (t)
      de·vons: d e=ə v on=ɔ̃ (s)
      doi·vent: d oi=wa v (ent)
      de·vait: d e=ə v ai=ɛ (t)
      de·vra: d e=ə v r a
      de·vrait: d e=ə v r ai=ɛ (t)
      dû: d û=y
      sa·voir: s a v oi=wa r
      sais: s ai=ɛ (s)
      sait: s ai=ɛ (t)
      sa·vons: s a v on=ɔ̃ (s)
      sa·vent: s a v (ent)
      sa·vait: s a v ai=ɛ (t)
      sau·ra: s au=ɔ r a
      sa·che: s a ch=ʃ (e)
      sa·chant: s a ch=ʃ an=ɑ̃ (t)
      sut: s u=y (t)
      su: s u=y
      voir: v oi=wa r
      vois: v oi=wa (s)
      voit: v oi=wa (t)
      vo·yons: v o=wa y=j on=ɔ̃ (s)
      vo·yez: v o=wa y=j ez=e
      voient: v oi=wa (ent)
      vo·yait: v o=wa y=j ai=ɛ (t)
      ver·ra: v e=ɛ rr=ʁ a
      ver·rons: v e=ɛ rr=ʁ on=ɔ̃ (s)
      vit: v i (t)
      vi·rent: v i r (ent)
      vu: v u=y
    `,
  },
  {
    rule: 'venir and tenir: ien is /jɛ̃/ at the end, /jɛn/ before a doubled n',
    words: `
      ve·nir: v e=ə n i r
      viens: v i=j en=ɛ̃ (s)
      vient: v i=j en=ɛ̃ (t)
      ve·nons: v e=ə n on=ɔ̃ (s)
      vien·nent: v i=j e=ɛ nn=n (ent)
      ve·nait: v e=ə n ai=ɛ (t)
      vien·dra: v i=j en=ɛ̃ d r a
      vint: v in=ɛ̃ (t)
      vin·rent: v in=ɛ̃ r (ent)
      ve·nu: v e=ə n u=y
      te·nir: t e=ə n i r
      tiens: t i=j en=ɛ̃ (s)
      tient: t i=j en=ɛ̃ (t)
      tien·nent: t i=j e=ɛ nn=n (ent)
      te·nait: t e=ə n ai=ɛ (t)
      tien·dra: t i=j en=ɛ̃ d r a
      tint: t in=ɛ̃ (t)
    `,
  },
  {
    rule: 'prendre and mettre: d, t and s at the end are silent; e before a doubled consonant is /ɛ/',
    words: `
      pren·dre: p r en=ɑ̃ d r (e)
      prends: p r en=ɑ̃ (ds)
      prend: p r en=ɑ̃ (d)
      pre·nons: p r e=ə n on=ɔ̃ (s)
      pren·nent: p r e=ɛ nn=n (ent)
      pre·nait: p r e=ə n ai=ɛ (t)
      pren·dra: p r en=ɑ̃ d r a
      prit: p r i (t)
      pris: p r i (s)
      met·tre: m e=ɛ tt=t r (e)
      mets: m et=ɛ (s)
      met: m et=ɛ
      met·tons: m e=ɛ tt=t on=ɔ̃ (s)
      met·tent: m e=ɛ tt=t (ent)
      met·tait: m e=ɛ tt=t ai=ɛ (t)
      met·tra: m e=ɛ tt=t r a
      mit: m i (t)
      mis: m i (s)
    `,
  },
  {
    rule: 'll is /l/ and au is /o/ in falloir',
    words: `
      fal·loir: f a ll=l oi=wa r
      faut: f au=o (t)
      fal·lait: f a ll=l ai=ɛ (t)
      fau·dra: f au=o d r a
      fau·drait: f au=o d r ai=ɛ (t)
      fal·lu: f a ll=l u=y
    `,
  },
  {
    rule: 'the r of infinitives in -re, -ir and -oir is heard',
    words: `
      croi·re: c=k r oi=wa r (e)
      boi·re: b oi=wa r (e)
      li·re: l i r (e)
      é·cri·re: é c=k r i r (e)
      ri·re: r i r (e)
      vi·vre: v i v r (e)
      sui·vre: s u=ɥ i v r (e)
      con·naî·tre: c=k o=ɔ nn=n aî=ɛ t r (e)
      naî·tre: n aî=ɛ t r (e)
      ren·dre: r en=ɑ̃ d r (e)
      at·ten·dre: a tt=t en=ɑ̃ d r (e)
      en·ten·dre: en=ɑ̃ t en=ɑ̃ d r (e)
      des·cen·dre: d e=ɛ sc=s en=ɑ̃ d r (e)
      ré·pon·dre: r é p on=ɔ̃ d r (e)
      per·dre: p e=ɛ r d r (e)
      cou·rir: c=k ou=u r i r
      ou·vrir: ou=u v r i r
      of·frir: o=ɔ ff=f r i r
      mou·rir: m ou=u r i r
      par·tir: p a r t i r
      sor·tir: s o=ɔ r t i r
      dor·mir: d o=ɔ r m i r
      sen·tir: s en=ɑ̃ t i r
      ser·vir: s e=ɛ r v i r
      fi·nir: f i n i r
      choi·sir: ch=ʃ oi=wa s=z i r
      gran·dir: g r an=ɑ̃ d i r
      re·ce·voir: r e=ə c=s (e) v oi=wa r
    `,
  },
]
