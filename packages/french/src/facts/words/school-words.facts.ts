import type { WordFacts } from '../../testing/fact-group.ts'

/** The words of every day at home and at school. */
export const schoolWords: readonly WordFacts[] = [
  {
    rule: 'words of every day: the classroom',
    words: `
      é·lè·ve: é l è v (e)
      maî·tres·se: m aî=ɛ t r e=ɛ ss=s (e)
      car·ta·ble: c=k a r t a b l (e)
      ar·doi·se: a r d oi=wa s=z (e)
      can·ti·ne: c=k an=ɑ̃ t i n (e)
      dic·tée: d i c=k t é (e)
      cal·cul: c=k a l c=k u=y l
      pa·ge: p a g=ʒ (e)
      syl·la·be: s y=i ll=l a b (e)
      con·son·ne: c=k on=ɔ̃ s o=ɔ nn=n (e)
      ma·jus·cu·le: m a j u=y s c=k u=y l (e)
      vir·gu·le: v i r g u=y l (e)
      ré·pon·se: r é p on=ɔ̃ s (e)
      pro·blè·me: p r o=ɔ b l è m (e)
      grou·pe: g r ou=u p (e)
      di·rec·tri·ce: d i r e=ɛ c=k t r i c=s (e)
    `,
  },
  {
    rule: 'words of every day: the body',
    words: `
      front: f r on=ɔ̃ (t)
      men·ton: m en=ɑ̃ t on=ɔ̃
      cou: c=k ou=u
      bras: b r a (s)
      cou·de: c=k ou=u d (e)
      on·gle: on=ɔ̃ g l (e)
      ven·tre: v en=ɑ̃ t r (e)
    `,
  },
  {
    rule: 'words of every day: family and people',
    words: `
      on·cle: on=ɔ̃ c=k l (e)
      tan·te: t an=ɑ̃ t (e)
      cou·si·ne: c=k ou=u s=z i n (e)
      niè·ce: n i=j è c=s (e)
      da·me: d a m (e)
      voi·sin: v oi=wa s=z in=ɛ̃
      co·pi·ne: c=k o=ɔ p i n (e)
      gens: g=ʒ en=ɑ̃ (s)
      pa·rents: p a r en=ɑ̃ (ts)
      ma·ri: m a r i
    `,
  },
  {
    rule: 'words of every day: the house',
    words: `
      toit: t oi=wa (t)
      sa·lon: s a l on=ɔ̃
      lit: l i (t)
      clé: c=k l é
      bal·con: b a l c=k on=ɔ̃
      ca·ve: c=k a v (e)
      ri·deau: r i d eau=o
      ti·roir: t i r oi=wa r
      é·vier: é v i=j er=e
      sa·von: s a v on=ɔ̃
      ser·viet·te: s e=ɛ r v i=j e=ɛ tt=t (e)
    `,
  },
  {
    rule: 'words of every day: food',
    words: `
      fro·ma·ge: f r o=ɔ m a g=ʒ (e)
      chou: ch=ʃ ou=u
      to·ma·te: t o=ɔ m a t (e)
      poi·re: p oi=wa r (e)
      ba·na·ne: b a n a n (e)
      frai·se: f r ai=ɛ s=z (e)
      rai·sin: r ai=ɛ s=z in=ɛ̃
      sou·pe: s ou=u p (e)
      con·fi·tu·re: c=k on=ɔ̃ f i t u=y r (e)
    `,
  },
  {
    rule: 'words of every day: animals',
    words: `
      chè·vre: ch=ʃ è v r (e)
      rat: r a (t)
      ti·gre: t i g r (e)
      sin·ge: s in=ɛ̃ g=ʒ (e)
      four·mi: f ou=u r m i
    `,
  },
  {
    rule: 'words of every day: nature and weather',
    words: `
      o·ra·ge: o=ɔ r a g=ʒ (e)
      é·clair: é c=k l ai=ɛ r
      ar·bre: a r b r (e)
      pier·re: p i=j e=ɛ rr=ʁ (e)
    `,
  },
  {
    rule: 'words of every day: time',
    words: `
      mi·di: m i d i
      soir: s oi=wa r
      mois: m oi=wa (s)
      mi·nu·te: m i n u=y t (e)
      mar·di: m a r d i
      oc·to·bre: o=ɔ c=k t o=ɔ b r (e)
      dé·cem·bre: d é c=s em=ɑ̃ b r (e)
    `,
  },
  {
    rule: 'words of every day: town and travel',
    words: `
      ca·mion: c=k a m i=j on=ɔ̃
      mé·tro: m é t r o=o
      ma·ga·sin: m a g a s=z in=ɛ̃
      mar·ché: m a r ch=ʃ é
      bou·lan·ge·rie: b ou=u l an=ɑ̃ g=ʒ (e) r i (e)
      mai·rie: m ai=ɛ r i (e)
      pos·te: p o=ɔ s t (e)
      trot·toir: t r o=ɔ tt=t oi=wa r
      car·re·four: c=k a rr=ʁ (e) f ou=u r
    `,
  },
  {
    rule: 'words of every day: adjectives',
    words: `
      pe·ti·te: p e=ə t i t (e)
      gran·de: g r an=ɑ̃ d (e)
      gros·se: g r o=o ss=s (e)
      bon: b on=ɔ̃
      mau·vai·se: m au=o v ai=ɛ s=z (e)
      vieux: v i=j eu=ø (x)
      nou·veau: n ou=u v eau=o
      nou·vel·le: n ou=u v e=ɛ ll=l (e)
      court: c=k ou=u r (t)
      cour·te: c=k ou=u r t (e)
      hau·te: (h) au=o t (e)
      bas·se: b a ss=s (e)
      chau·de: ch=ʃ au=o d (e)
      froi·de: f r oi=wa d (e)
      con·ten·te: c=k on=ɔ̃ t en=ɑ̃ t (e)
      tris·te: t r i s t (e)
      jo·li: j o=ɔ l i
      jo·lie: j o=ɔ l i (e)
      dou·ce: d ou=u c=s (e)
      ra·pi·de: r a p i d (e)
      lent: l en=ɑ̃ (t)
      pro·pre: p r o=ɔ p r (e)
      sa·le: s a l (e)
      blan·che: b l an=ɑ̃ ch=ʃ (e)
      noi·re: n oi=wa r (e)
      ver·te: v e=ɛ r t (e)
      mar·ron: m a rr=ʁ on=ɔ̃
    `,
  },
  {
    rule: 'words of every day: verbs',
    words: `
      é·cou·ter: é c=k ou=u t er=e
      trou·ver: t r ou=u v er=e
      don·ner: d o=ɔ nn=n er=e
      pas·ser: p a ss=s er=e
      res·ter: r e=ɛ s t er=e
      lais·ser: l ai=ɛ ss=s er=e
      mon·trer: m on=ɔ̃ t r er=e
      mon·ter: m on=ɔ̃ t er=e
      por·ter: p o=ɔ r t er=e
      sau·ter: s au=o t er=e
      tour·ner: t ou=u r n er=e
      tra·vail·ler: t r a v a ill=j er=e
      ra·con·ter: r a c=k on=ɔ̃ t er=e
      ren·trer: r en=ɑ̃ t r er=e
      la·ver: l a v er=e
      ha·bi·ter: (h) a b i t er=e
      pré·pa·rer: p r é p a r er=e
      co·lo·rier: c=k o=ɔ l o=ɔ r i=j er=e
      dé·cou·per: d é c=k ou=u p er=e
      col·ler: c=k o=ɔ ll=l er=e
      sou·li·gner: s ou=u l i gn=ɲ er=e
      en·tou·rer: en=ɑ̃ t ou=u r er=e
      com·plé·ter: c=k om=ɔ̃ p l é t er=e
      re·lier: r e=ə l i=j er=e
      co·cher: c=k o=ɔ ch=ʃ er=e
    `,
  },
]
