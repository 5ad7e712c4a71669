import type { WordFacts } from '../../testing/fact-group.ts'

/** The endings of verbs. */
export const verbEndings: readonly WordFacts[] = [
  {
    rule: 'the ending -ent of verbs is mute in every tense',
    words: `
      chan·tent: ch=ʃ an=ɑ̃ t (ent)
      par·lent: p a r l (ent)
      man·gent: m an=ɑ̃ g=ʒ (ent)
      jouent: j ou=u (ent)
      crient: c=k r i (ent)
      fi·nis·sent: f i n i ss=s (ent)
      rient: r i (ent)
      croient: c=k r oi=wa (ent)
      en·voient: en=ɑ̃ v oi=wa (ent)
      es·suient: e=ɛ ss=s u=ɥ i (ent)
      paient: p ai=ɛ (ent)
      tuent: t u=y (ent)
      prient: p r i (ent)
      a·vouent: a v ou=u (ent)
      louaient: l ou=w ai=ɛ (ent)
      chan·taient: ch=ʃ an=ɑ̃ t ai=ɛ (ent)
      fi·nis·saient: f i n i ss=s ai=ɛ (ent)
      chan·tè·rent: ch=ʃ an=ɑ̃ t è r (ent)
      par·lè·rent: p a r l è r (ent)
      man·gè·rent: m an=ɑ̃ g=ʒ è r (ent)
      fi·ni·rent: f i n i r (ent)
      ren·di·rent: r en=ɑ̃ d i r (ent)
      cou·ru·rent: c=k ou=u r u=y r (ent)
      vou·lu·rent: v ou=u l u=y r (ent)
      chan·te·raient: ch=ʃ an=ɑ̃ t (e) r ai=ɛ (ent)
      fi·ni·raient: f i n i r ai=ɛ (ent)
      de·vraient: d e=ə v r ai=ɛ (ent)
      chan·tas·sent: ch=ʃ an=ɑ̃ t a ss=s (ent)
      re·vien·nent: r e=ə v i=j e=ɛ nn=n (ent)
      com·pren·nent: c=k om=ɔ̃ p r e=ɛ nn=n (ent)
      dor·ment: d o=ɔ r m (ent)
      ai·ment: ai=ɛ m (ent)
      sè·ment: s è m (ent)
      for·ment: f o=ɔ r m (ent)
      a·ni·ment: a n i m (ent)
      im·pri·ment: im=ɛ̃ p r i m (ent)
      fu·ment: f u=y m (ent)
      nom·ment: n o=ɔ mm=m (ent)
      con·su·ment: c=k on=ɔ̃ s u=y m (ent)
      al·lu·ment: a ll=l u=y m (ent)
      ar·ment: a r m (ent)
      char·ment: ch=ʃ a r m (ent)
      cal·ment: c=k a l m (ent)
      fil·ment: f i l m (ent)
      ré·su·ment: r é s=z u=y m (ent)
      ser·pen·tent: s e=ɛ r p en=ɑ̃ t (ent)
      in·quiè·tent: in=ɛ̃ qu=k i=j è t (ent)
      fuient: f u=ɥ i (ent)
      ap·puient: a pp=p u=ɥ i (ent)
    `,
  },
  {
    rule: '-ent is /ɑ̃/ in nouns, adjectives and adverbs',
    words: `
      con·tent: c=k on=ɔ̃ t en=ɑ̃ (t)
      ser·pent: s e=ɛ r p en=ɑ̃ (t)
      pré·sent: p r é s=z en=ɑ̃ (t)
      mo·ment: m o=ɔ m en=ɑ̃ (t)
      ci·ment: c=s i m en=ɑ̃ (t)
      a·li·ment: a l i m en=ɑ̃ (t)
      do·cu·ment: d o=ɔ c=k u=y m en=ɑ̃ (t)
      mo·nu·ment: m o=ɔ n u=y m en=ɑ̃ (t)
      ins·tru·ment: in=ɛ̃ s t r u=y m en=ɑ̃ (t)
      dou·ce·ment: d ou=u c=s (e) m en=ɑ̃ (t)
      gen·ti·ment: g=ʒ en=ɑ̃ t i m en=ɑ̃ (t)
      vrai·ment: v r ai=ɛ m en=ɑ̃ (t)
      ra·re·ment: r a r (e) m en=ɑ̃ (t)
      pa·rent: p a r en=ɑ̃ (t)
      dif·fé·rent: d i ff=f é r en=ɑ̃ (t)
      a·gent: a g=ʒ en=ɑ̃ (t)
      ur·gent: u=y r g=ʒ en=ɑ̃ (t)
      ré·cent: r é c=s en=ɑ̃ (t)
      cou·vent: c=k ou=u v en=ɑ̃ (t)
      né·gli·gent: n é g l i g=ʒ en=ɑ̃ (t)
      vio·lent: v i=j o=ɔ l en=ɑ̃ (t)
      ré·si·dent: r é s=z i d en=ɑ̃ (t)
      pré·si·dent: p r é s=z i d en=ɑ̃ (t)
      af·flu·ent: a ff=f l u=y en=ɑ̃ (t)
      ex·pé·dient: e=ɛ x=ks p é d i=j en=ɑ̃ (t)
      é·qui·va·lent: é qu=k i v a l en=ɑ̃ (t)
    `,
  },
  {
    rule: '-ent is /ɑ̃/ or /ɛ̃/ in verbs of the singular: ment, vient',
    words: `
      dé·ment: d é m en=ɑ̃ (t)
      ment: m en=ɑ̃ (t)
      sent: s en=ɑ̃ (t)
      de·vient: d e=ə v i=j en=ɛ̃ (t)
      con·sent: c=k on=ɔ̃ s en=ɑ̃ (t)
      res·sent: r e=ə ss=s en=ɑ̃ (t)
      par·vient: p a r v i=j en=ɛ̃ (t)
      ap·par·tient: a pp=p a r t i=j en=ɛ̃ (t)
      ob·tient: o=ɔ b=p t i=j en=ɛ̃ (t)
      con·vient: c=k on=ɔ̃ v i=j en=ɛ̃ (t)
      sou·tient: s ou=u t i=j en=ɛ̃ (t)
      in·ter·vient: in=ɛ̃ t e=ɛ r v i=j en=ɛ̃ (t)
    `,
  },
  {
    rule: '-ons is /ɔ̃/, -ez is /e/, and the i of -ions, -iez is /j/',
    words: `
      chan·tons: ch=ʃ an=ɑ̃ t on=ɔ̃ (s)
      chan·tions: ch=ʃ an=ɑ̃ t i=j on=ɔ̃ (s)
      chan·tiez: ch=ʃ an=ɑ̃ t i=j ez=e
      fi·nis·sons: f i n i ss=s on=ɔ̃ (s)
      man·geons: m an=ɑ̃ ge=ʒ on=ɔ̃ (s)
      com·men·çons: c=k o=ɔ mm=m en=ɑ̃ ç=s on=ɔ̃ (s)
      rions: r i=j on=ɔ̃ (s)
      cri·ions: c=k r i i=j on=ɔ̃ (s)
      vo·yions: v o=wa y=j i=j on=ɔ̃ (s)
      cro·yiez: c=k r o=wa y=j i=j ez=e
      ou·bli·ions: ou=u b l i i=j on=ɔ̃ (s)
      pa·yions: p a=ɛ y=j i=j on=ɔ̃ (s)
      tu·ions: t u=y i=j on=ɔ̃ (s)
      jou·ions: j ou=u i=j on=ɔ̃ (s)
      lou·iez: l ou=u i=j ez=e
      ri·iez: r i i=j ez=e
      ren·dez: r en=ɑ̃ d ez=e
    `,
  },
  {
    rule: '-ai of the future is /e/; -ais, -ait and -aient are /ɛ/',
    words: `
      chan·tais: ch=ʃ an=ɑ̃ t ai=ɛ (s)
      chan·tait: ch=ʃ an=ɑ̃ t ai=ɛ (t)
      jouait: j ou=w ai=ɛ (t)
      cri·ait: c=k r i=ij ai=ɛ (t)
      chan·te·rai: ch=ʃ an=ɑ̃ t (e) r ai=e
      chan·te·rais: ch=ʃ an=ɑ̃ t (e) r ai=ɛ (s)
      fi·ni·rai: f i n i r ai=e
      fi·ni·rait: f i n i r ai=ɛ (t)
      pren·drai: p r en=ɑ̃ d r ai=e
      man·geais: m an=ɑ̃ ge=ʒ ai=ɛ (s)
      lan·çait: l an=ɑ̃ ç=s ai=ɛ (t)
      pla·çaient: p l a ç=s ai=ɛ (ent)
      co·piait: c=k o=ɔ p i=j ai=ɛ (t)
    `,
  },
  {
    rule: '-ât, -ît and -ût end in a vowel; -mes and -tes end in a consonant',
    words: `
      chan·tât: ch=ʃ an=ɑ̃ t â=a (t)
      fi·nît: f i n î=i (t)
      vou·lût: v ou=u l û=y (t)
      chan·tâ·mes: ch=ʃ an=ɑ̃ t â=a m (e) (s)
      chan·tâ·tes: ch=ʃ an=ɑ̃ t â=a t (e) (s)
      fi·nî·mes: f i n î=i m (e) (s)
      fi·nî·tes: f i n î=i t (e) (s)
      vou·lû·mes: v ou=u l û=y m (e) (s)
      re·çû·mes: r e=ə ç=s û=y m (e) (s)
      vî·mes: v î=i m (e) (s)
      prî·tes: p r î=i t (e) (s)
    `,
  },
  {
    rule: '-tions is /tjɔ̃/ in verbs: nous chantions',
    words: `
      par·tions: p a r t i=j on=ɔ̃ (s)
      sor·tions: s o=ɔ r t i=j on=ɔ̃ (s)
      met·tions: m e=ɛ tt=t i=j on=ɔ̃ (s)
      bat·tions: b a tt=t i=j on=ɔ̃ (s)
      res·tions: r e=ɛ s t i=j on=ɔ̃ (s)
      goû·tions: g oû=u t i=j on=ɔ̃ (s)
    `,
  },
  {
    rule: '-tions is /sjɔ̃/ in nouns',
    words: `
      ad·di·tions: a dd=d i t=s i=j on=ɔ̃ (s)
      na·tions: n a t=s i=j on=ɔ̃ (s)
      po·tions: p o=o t=s i=j on=ɔ̃ (s)
      ac·tions: a c=k t=s i=j on=ɔ̃ (s)
    `,
  },
  {
    rule: '-e and -es of verbs are mute and the consonant before them is heard',
    words: `
      chan·te: ch=ʃ an=ɑ̃ t (e)
      man·ge: m an=ɑ̃ g=ʒ (e)
      lan·ce: l an=ɑ̃ c=s (e)
      dan·se: d an=ɑ̃ s (e)
      é·cri·ve: é c=k r i v (e)
      li·se: l i s=z (e)
      boi·ve: b oi=wa v (e)
      cou·re: c=k ou=u r (e)
      sor·te: s o=ɔ r t (e)
      dor·me: d o=ɔ r m (e)
      vien·ne: v i=j e=ɛ nn=n (e)
      pren·ne: p r e=ɛ nn=n (e)
      tien·ne: t i=j e=ɛ nn=n (e)
      fi·nis·se: f i n i ss=s (e)
      met·te: m e=ɛ tt=t (e)
      bat·te: b a tt=t (e)
    `,
  },
  {
    rule: 'é, ée, és and ées sound alike, and so do i, ie, is and ies',
    words: `
      chan·té: ch=ʃ an=ɑ̃ t é
      chan·tée: ch=ʃ an=ɑ̃ t é (e)
      chan·tés: ch=ʃ an=ɑ̃ t é (s)
      chan·tées: ch=ʃ an=ɑ̃ t é (e) (s)
      fi·ni: f i n i
      fi·nie: f i n i (e)
      fi·nis: f i n i (s)
      fi·nies: f i n i (e) (s)
      ren·du: r en=ɑ̃ d u=y
      ren·due: r en=ɑ̃ d u=y (e)
      é·crit: é c=k r i (t)
      é·cri·te: é c=k r i t (e)
      é·cri·tes: é c=k r i t (e) (s)
      ou·vert: ou=u v e=ɛ r (t)
      ou·ver·te: ou=u v e=ɛ r t (e)
    `,
  },
  {
    rule: 'e is /ɛ/ before a mute syllable in verbs in -eler and -eter, and y is i before it in verbs in -yer',
    words: `
      ap·pel·le: a pp=p e=ɛ ll=l (e)
      ap·pel·les: a pp=p e=ɛ ll=l (e) (s)
      ap·pe·lons: a pp=p (e) l on=ɔ̃ (s)
      jet·te: j e=ɛ tt=t (e)
      je·tons: j e=ə t on=ɔ̃ (s)
      jet·te·ra: j e=ɛ tt=t (e) r a
      gè·le: g=ʒ è l (e)
      ge·lons: g=ʒ e=ə l on=ɔ̃ (s)
      a·chè·te: a ch=ʃ è t (e)
      a·che·tons: a ch=ʃ (e) t on=ɔ̃ (s)
      pè·le: p è l (e)
      sè·me: s è m (e)
      se·mons: s e=ə m on=ɔ̃ (s)
      lè·ve: l è v (e)
      le·vons: l e=ə v on=ɔ̃ (s)
      net·toie: n e=ɛ tt=t oi=wa (e)
      es·suie: e=ɛ ss=s u=ɥ i (e)
      paie: p ai=ɛ (e)
      pa·ye: p a=ɛ y=j (e)
      ap·puie: a pp=p u=ɥ i (e)
    `,
  },
]
