import type { WordFacts } from '../../testing/fact-group.ts'

/** The e that is mute, weak, or read otherwise than it looks. */
export const muteE: readonly WordFacts[] = [
  {
    rule: 'e at the end of a word is mute',
    words: `
      ta·ble: t a b l (e)
      por·te: p o=ɔ r t (e)
      li·vre: l i v r (e)
      vie: v i (e)
      a·mie: a m i (e)
      pluie: p l u=ɥ i (e)
      queue: qu=k eu=ø (e)
      jour·née: j ou=u r n é (e)
      pou·pée: p ou=u p é (e)
      i·dée: i d é (e)
      bou·gie: b ou=u g=ʒ i (e)
      fu·mée: f u=y m é (e)
    `,
  },
  {
    rule: 'e is mute after one heard consonant: samedi, lentement',
    words: `
      sa·me·di: s a m (e) d i
      mé·de·cin: m é d (e) c=s in=ɛ̃
      bou·le·vard: b ou=u l (e) v a r (d)
      len·te·ment: l en=ɑ̃ t (e) m en=ɑ̃ (t)
      seu·le·ment: s eu=ø l (e) m en=ɑ̃ (t)
      ra·pi·de·ment: r a p i d (e) m en=ɑ̃ (t)
      dé·ve·lop·per: d é v (e) l o=ɔ pp=p er=e
      a·che·ver: a ch=ʃ (e) v er=e
      a·che·ter: a ch=ʃ (e) t er=e
      ap·pe·ler: a pp=p (e) l er=e
      pro·me·ner: p r o=ɔ m (e) n er=e
      a·me·ner: a m (e) n er=e
      en·lè·ve·ment: en=ɑ̃ l è v (e) m en=ɑ̃ (t)
      é·vé·ne·ment: é v é=ɛ n (e) m en=ɑ̃ (t)
      lo·ge·ment: l o=ɔ g=ʒ (e) m en=ɑ̃ (t)
      ju·ge·ment: j u=y g=ʒ (e) m en=ɑ̃ (t)
      vê·te·ment: v ê t (e) m en=ɑ̃ (t)
      bâ·ti·ment: b â=a t i m en=ɑ̃ (t)
      a·ver·tis·se·ment: a v e=ɛ r t i ss=s (e) m en=ɑ̃ (t)
    `,
  },
  {
    rule: 'e is /ə/ after two heard consonants: mercredi, justement',
    words: `
      gou·ver·ne·ment: g ou=u v e=ɛ r n e=ə m en=ɑ̃ (t)
      ap·par·te·ment: a pp=p a r t e=ə m en=ɑ̃ (t)
      jus·te·ment: j u=y s t e=ə m en=ɑ̃ (t)
      e·xac·te·ment: e=ɛ x=ɡz a c=k t e=ə m en=ɑ̃ (t)
      mer·cre·di: m e=ɛ r c=k r e=ə d i
      ven·dre·di: v en=ɑ̃ d r e=ə d i
      au·tre·fois: au=o t r e=ə f oi=wa (s)
      bre·bis: b r e=ə b i (s)
      pre·mier: p r e=ə m i=j er=e
      gre·nier: g r e=ə n i=j er=e
      cre·vet·te: c=k r e=ə v e=ɛ tt=t (e)
      en·tre·pri·se: en=ɑ̃ t r e=ə p r i s=z (e)
      é·cre·vis·se: é c=k r e=ə v i ss=s (e)
      par·ve·nir: p a r v e=ə n i r
      sur·me·ner: s u=y r m e=ə n er=e
      en·tre·te·nir: en=ɑ̃ t r e=ə t (e) n i r
      gou·ver·ner: g ou=u v e=ɛ r n er=e
    `,
  },
  {
    rule: 'e that ends the first syllable is /ə/: petit, regarder, dessus',
    words: `
      pe·tit: p e=ə t i (t)
      che·val: ch=ʃ e=ə v a l
      che·veux: ch=ʃ e=ə v eu=ø (x)
      ge·nou: g=ʒ e=ə n ou=u
      re·gar·der: r e=ə g a r d er=e
      de·man·der: d e=ə m an=ɑ̃ d er=e
      de·ve·nir: d e=ə v (e) n i r
      re·pas: r e=ə p a (s)
      le·çon: l e=ə ç=s on=ɔ̃
      me·nu: m e=ə n u=y
      me·lon: m e=ə l on=ɔ̃
      se·cret: s e=ə c=k r et=ɛ
      de·gré: d e=ə g r é
      pre·miè·re·ment: p r e=ə m i=j è r (e) m en=ɑ̃ (t)
      che·min: ch=ʃ e=ə m in=ɛ̃
      che·mi·se: ch=ʃ e=ə m i s=z (e)
      ce·ri·se: c=s e=ə r i s=z (e)
      se·mel·le: s e=ə m e=ɛ ll=l (e)
      me·ner: m e=ə n er=e
      je·ter: j e=ə t er=e
      le·ver: l e=ə v er=e
      pe·ser: p e=ə s=z er=e
      re·tour: r e=ə t ou=u r
      re·ve·nir: r e=ə v (e) n i r
      re·com·men·cer: r e=ə c=k o=ɔ mm=m en=ɑ̃ c=s er=e
      re·pren·dre: r e=ə p r en=ɑ̃ d r (e)
      res·sem·bler: r e=ə ss=s em=ɑ̃ b l er=e
      res·sor·tir: r e=ə ss=s o=ɔ r t i r
      des·sus: d e=ə ss=s u=y (s)
      des·sous: d e=ə ss=s ou=u (s)
    `,
  },
  {
    rule: 'e is /ə/ before l and i with a vowel: atelier, appelions',
    words: `
      a·te·lier: a t e=ə l i=j er=e
      hô·te·lier: (h) ô=o t e=ə l i=j er=e
      chan·de·lier: ch=ʃ an=ɑ̃ d e=ə l i=j er=e
      ba·te·lier: b a t e=ə l i=j er=e
      chan·ce·lier: ch=ʃ an=ɑ̃ c=s e=ə l i=j er=e
      ap·pe·lions: a pp=p e=ə l i=j on=ɔ̃ (s)
    `,
  },
  {
    rule: 'e after a vowel is mute and makes no syllable',
    words: `
      gaie·té: g ai=ɛ (e) t é
      re·mer·cie·ment: r e=ə m e=ɛ r c=s i (e) m en=ɑ̃ (t)
      paie·ment: p ai=ɛ (e) m en=ɑ̃ (t)
      é·ter·nue·ment: é t e=ɛ r n u=y (e) m en=ɑ̃ (t)
      dé·voue·ment: d é v ou=u (e) m en=ɑ̃ (t)
      a·boie·ment: a b oi=wa (e) m en=ɑ̃ (t)
      tu·toie·ment: t u=y t oi=wa (e) m en=ɑ̃ (t)
      soie·rie: s oi=wa (e) r i (e)
      roue: r ou=u (e)
      haie: (h) ai=ɛ (e)
      mon·naie: m o=ɔ nn=n ai=ɛ (e)
      plaie: p l ai=ɛ (e)
      craie: c=k r ai=ɛ (e)
      pa·ra·pluie: p a r a p l u=ɥ i (e)
    `,
  },
  {
    rule: 'e between g and a, o is no vowel: it makes g /ʒ/',
    words: `
      pi·geon: p i ge=ʒ on=ɔ̃
      plon·geon: p l on=ɔ̃ ge=ʒ on=ɔ̃
      man·geoi·re: m an=ɑ̃ ge=ʒ oi=wa r (e)
      rou·geo·le: r ou=u ge=ʒ o=ɔ l (e)
      na·geoi·re: n a ge=ʒ oi=wa r (e)
      geai: ge=ʒ ai=ɛ
      bour·geois: b ou=u r ge=ʒ oi=wa (s)
      o·ran·gea·de: o=ɔ r an=ɑ̃ ge=ʒ a d (e)
      man·geait: m an=ɑ̃ ge=ʒ ai=ɛ (t)
      na·geons: n a ge=ʒ on=ɔ̃ (s)
      ven·gean·ce: v en=ɑ̃ ge=ʒ an=ɑ̃ c=s (e)
    `,
  },
  {
    rule: 'e is /a/ in femme, in solennel and in adverbs in -emment',
    words: `
      fem·me: f e=a mm=m (e)
      fem·me·let·te: f e=a mm=m (e) l e=ɛ tt=t (e)
      é·vi·dem·ment: é v i d e=a mm=m en=ɑ̃ (t)
      ré·cem·ment: r é c=s e=a mm=m en=ɑ̃ (t)
      pru·dem·ment: p r u=y d e=a mm=m en=ɑ̃ (t)
      pa·tiem·ment: p a t=s i=j e=a mm=m en=ɑ̃ (t)
      fré·quem·ment: f r é qu=k e=a mm=m en=ɑ̃ (t)
      vio·lem·ment: v i=j o=ɔ l e=a mm=m en=ɑ̃ (t)
      so·len·nel: s o=ɔ l e=a nn=n e=ɛ l
      so·len·nel·le·ment: s o=ɔ l e=a nn=n e=ɛ ll=l (e) m en=ɑ̃ (t)
    `,
  },
]
