import type { AnalyseOptions } from '../analysis.ts'
import type { WordFacts } from '../testing/fact-group.ts'

/** What the options of `analyse` change in a word, and what they leave alone. */
export const optionFacts: readonly (WordFacts & { options: AnalyseOptions })[] = [
  {
    rule: 'spoken: a mute e makes no syllable',
    options: { syllables: 'spoken' },
    words: `
      table: t a b l (e)
      porte: p o=ɔ r t (e)
      pe·tite: p e=ə t i t (e)
      same·di: s a m (e) d i
      fe·nêtre: f e=ə n ê t r (e)
      é·cole: é c=k o=ɔ l (e)
      lente·ment: l en=ɑ̃ t (e) m en=ɑ̃ (t)
      livre: l i v r (e)
      méde·cin: m é d (e) c=s in=ɛ̃
      bou·lange·rie: b ou=u l an=ɑ̃ g=ʒ (e) r i (e)
      prome·nade: p r o=ɔ m (e) n a d (e)
      appe·ler: a pp=p (e) l er=e
      femme: f e=a mm=m (e)
      rouge-·gorge: r ou=u g=ʒ (e-) g o=ɔ r g=ʒ (e)
      porte-·mon·naie: p o=ɔ r t (e-) m o=ɔ nn=n ai=ɛ (e)
      arbre: a r b r (e)
      en·core: en=ɑ̃ c=k o=ɔ r (e)
      tar·tine: t a r t i n (e)
    `,
  },
  {
    rule: 'spoken: an e that is heard, and an e after a vowel, stay as in writing',
    options: { syllables: 'spoken' },
    words: `
      mer·cre·di: m e=ɛ r c=k r e=ə d i
      che·val: ch=ʃ e=ə v a l
      ven·dre·di: v en=ɑ̃ d r e=ə d i
      che·vaux: ch=ʃ e=ə v au=o (x)
      gaie·té: g ai=ɛ (e) t é
      jour·née: j ou=u r n é (e)
      chantent: ch=ʃ an=ɑ̃ t (ent)
      en·fant: en=ɑ̃ f an=ɑ̃ (t)
      qua·tre-·vingts: qu=k a t r e-=ə v in=ɛ̃ (gts)
    `,
  },
  {
    rule: 'joined: a doubled consonant heard as one goes with the vowel after it',
    options: { doubles: 'join' },
    words: `
      ho·mme: (h) o=ɔ mm=m (e)
      be·lle: b e=ɛ ll=l (e)
      po·mme: p o=ɔ mm=m (e)
      te·rre: t e=ɛ rr=ʁ (e)
      a·rri·ver: a rr=ʁ i v er=e
      a·ttra·per: a tt=t r a p er=e
      o·ffrir: o=ɔ ff=f r i r
      si·ffler: s i ff=f l er=e
      a·ccord: a cc=k o=ɔ r (d)
      a·ccro·cher: a cc=k r o=ɔ ch=ʃ er=e
      a·ggra·ver: a gg=ɡ r a v er=e
      pa·sser: p a ss=s er=e
      a·ppe·ler: a pp=p (e) l er=e
      qui·tter: qu=k i tt=t er=e
      na·ppe: n a pp=p (e)
      a·bbé: a bb=b é
      gra·mmai·re: g r a mm=m ai=ɛ r (e)
      co·nnaî·tre: c=k o=ɔ nn=n aî=ɛ t r (e)
      de·ssi·ner: d e=ɛ ss=s i n er=e
      a·ddi·tion: a dd=d i t=s i=j on=ɔ̃
    `,
  },
  {
    rule: 'joined: ll goes with the vowel after it',
    options: { doubles: 'join' },
    words: `
      fi·lle: f i ll=j (e)
      pai·lle: p a ill=j (e)
      gre·noui·lle: g r e=ə n ou=u ill=j (e)
      viei·lle: v i=j e=ɛ ill=j (e)
      feui·lle: f eu=œ ill=j (e)
      ai·gui·lle: ai=ɛ g u=ɥ i ll=j (e)
      vi·lle: v i ll=l (e)
      tran·qui·lle: t r an=ɑ̃ qu=k i ll=l (e)
    `,
  },
  {
    rule: 'joined: cc and gg stay parted where each letter has its sound',
    options: { doubles: 'join' },
    words: `
      ac·ci·dent: a cc=ks i d en=ɑ̃ (t)
      ac·cent: a cc=ks en=ɑ̃ (t)
      vac·cin: v a cc=ks in=ɛ̃
      sug·gé·rer: s u=y gg=ɡʒ é r er=e
    `,
  },
  {
    rule: 'joined: other consonants are parted as ever',
    options: { doubles: 'join' },
    words: `
      mer·le: m e=ɛ r l (e)
      es·car·got: e=ɛ s c=k a r g o=o (t)
      obs·ta·cle: o=ɔ b=p s t a c=k l (e)
      ta·bleau: t a b l eau=o
      mon·ta·gne: m on=ɔ̃ t a gn=ɲ (e)
    `,
  },
  {
    rule: 'hiatus cut: i, u and ou part from the vowel after them, as in verse',
    options: { hiatus: 'cut' },
    words: `
      li·on: l i=j on=ɔ̃
      a·vi·on: a v i=j on=ɔ̃
      pi·a·no: p i=j a n o=o
      vi·o·lon: v i=j o=ɔ l on=ɔ̃
      na·ti·on: n a t=s i=j on=ɔ̃
      ques·ti·on: qu=k e=ɛ s t i=j on=ɔ̃
      pas·si·on: p a ss=s i=j on=ɔ̃
      jou·er: j ou=w er=e
      nu·a·ge: n u=ɥ a g=ʒ (e)
      lou·er: l ou=w er=e
      mu·et: m u=ɥ et=ɛ
      fou·et: f ou=w et=ɛ
    `,
  },
  {
    rule: 'hiatus cut: ié, ui and oui stay together',
    options: { hiatus: 'cut' },
    words: `
      pied: p i=j ed=e
      lu·miè·re: l u=y m i=j è r (e)
      lui: l u=ɥ i
      oui: ou=w i
      nuit: n u=ɥ i (t)
      juin: j u=ɥ in=ɛ̃
      flui·de: f l u=ɥ i d (e)
      vo·ya·ge: v o=wa y=j a g=ʒ (e)
    `,
  },
  {
    rule: 'hiatus kept: i, u and ou stay with the vowel after them even after l and r',
    options: { hiatus: 'keep' },
    words: `
      crier: c=k r i=ij er=e
      cruel: c=k r u=y e=ɛ l
      ou·blier: ou=u b l i=ij er=e
      fé·vrier: f é v r i=ij er=e
      prier: p r i=ij er=e
      client: c=k l i=ij en=ɑ̃ (t)
      trian·gle: t r i=ij an=ɑ̃ g l (e)
      é·blouir: é b l ou=u i r
      trouer: t r ou=u er=e
      brouet·te: b r ou=u e=ɛ tt=t (e)
    `,
  },
  {
    rule: 'hiatus kept: other vowels that meet are parted as ever',
    options: { hiatus: 'keep' },
    words: `
      po·è·te: p o=ɔ è t (e)
      gé·ant: g=ʒ é an=ɑ̃ (t)
      ma·ïs: m a ï=i s
      thé·â·tre: th=t é â=a t r (e)
      pa·ys: p a=e y=i (s)
    `,
  },
  {
    rule: 'spoken and joined together',
    options: { syllables: 'spoken', doubles: 'join' },
    words: `
      homme: (h) o=ɔ mm=m (e)
      appe·ler: a pp=p (e) l er=e
      terre: t e=ɛ rr=ʁ (e)
      nette·ment: n e=ɛ tt=t (e) m en=ɑ̃ (t)
    `,
  },
]
