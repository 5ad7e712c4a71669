import type { WordFacts } from '../../testing/fact-group.ts'

/** t, th and the many readings of ti. */
export const consonantsT: readonly WordFacts[] = [
  {
    rule: 'ti is /sj/ before a vowel in nation, initial, essentiel, ambitieux, patience, martien and their kin',
    words: `
      na·tion: n a t=s i=j on=ɔ̃
      ad·di·tion: a dd=d i t=s i=j on=ɔ̃
      at·ten·tion: a tt=t en=ɑ̃ t=s i=j on=ɔ̃
      o·pé·ra·tion: o=ɔ p é r a t=s i=j on=ɔ̃
      na·ta·tion: n a t a t=s i=j on=ɔ̃
      ré·cré·a·tion: r é c=k r é a t=s i=j on=ɔ̃
      pu·ni·tion: p u=y n i t=s i=j on=ɔ̃
      po·si·tion: p o=o s=z i t=s i=j on=ɔ̃
      so·lu·tion: s o=ɔ l u=y t=s i=j on=ɔ̃
      tra·di·tion: t r a d i t=s i=j on=ɔ̃
      po·tion: p o=o t=s i=j on=ɔ̃
      ac·tion: a c=k t=s i=j on=ɔ̃
      frac·tion: f r a c=k t=s i=j on=ɔ̃
      sec·tion: s e=ɛ c=k t=s i=j on=ɔ̃
      lo·tion: l o=o t=s i=j on=ɔ̃
      i·ni·tial: i n i t=s i=j a l
      par·tial: p a r t=s i=j a l
      spa·tial: s p a t=s i=j a l
      mar·tial: m a r t=s i=j a l
      es·sen·tiel: e=ɛ ss=s en=ɑ̃ t=s i=j e=ɛ l
      par·tiel: p a r t=s i=j e=ɛ l
      con·fi·den·tiel: c=k on=ɔ̃ f i d en=ɑ̃ t=s i=j e=ɛ l
      am·bi·tieux: am=ɑ̃ b i t=s i=j eu=ø (x)
      su·pers·ti·tieux: s u=y p e=ɛ r s t i t=s i=j eu=ø (x)
      mi·nu·tieux: m i n u=y t=s i=j eu=ø (x)
      pré·ten·tieux: p r é t en=ɑ̃ t=s i=j eu=ø (x)
      pa·tient: p a t=s i=j en=ɑ̃ (t)
      im·pa·tien·ce: im=ɛ̃ p a t=s i=j en=ɑ̃ c=s (e)
      é·gyp·tien: é g=ʒ y=i p t=s i=j en=ɛ̃
      vé·ni·tien: v é n i t=s i=j en=ɛ̃
      mar·tien: m a r t=s i=j en=ɛ̃
      ter·tiai·re: t e=ɛ r t=s i=j ai=ɛ r (e)
      pé·ni·ten·tiai·re: p é n i t en=ɑ̃ t=s i=j ai=ɛ r (e)
      na·tio·na·li·té: n a t=s i=j o=ɔ n a l i t é
      é·mo·tion·nel: é m o=o t=s i=j o=ɔ nn=n e=ɛ l
      no·tion·nel: n o=o t=s i=j o=ɔ nn=n e=ɛ l
      sa·tié·té: s a t=s i=j é t é
      nup·tial: n u=y p t=s i=j a l
      in·sa·tia·ble: in=ɛ̃ s a t=s i=j a b l (e)
      bal·bu·tier: b a l b u=y t=s i=j er=e
      i·ni·tier: i n i t=s i=j er=e
    `,
  },
  {
    rule: 't of ti stays /t/ after s and x, in -tié, -tier, -tième, in verbs in -tenir and in most words in -tie',
    words: `
      ges·tion: g=ʒ e=ɛ s t i=j on=ɔ̃
      di·ges·tion: d i g=ʒ e=ɛ s t i=j on=ɔ̃
      com·bus·tion: c=k om=ɔ̃ b u=y s t i=j on=ɔ̃
      mix·tion: m i x=ks t i=j on=ɔ̃
      bes·tial: b e=ɛ s t i=j a l
      a·mi·tié: a m i t i=j é
      pi·tié: p i t i=j é
      moi·tié: m oi=wa t i=j é
      en·tier: en=ɑ̃ t i=j er=e
      hé·ri·tier: (h) é r i t i=j er=e
      sen·tier: s en=ɑ̃ t i=j er=e
      chan·tier: ch=ʃ an=ɑ̃ t i=j er=e
      al·tier: a l t i=j er=e
      hui·tiè·me: (h) u=ɥ i t i=j è m (e)
      sep·tiè·me: s e=ɛ (p) t i=j è m (e)
      sou·tien: s ou=u t i=j en=ɛ̃
      main·tien: m ain=ɛ̃ t i=j en=ɛ̃
      en·tre·tien: en=ɑ̃ t r e=ə t i=j en=ɛ̃
      con·tient: c=k on=ɔ̃ t i=j en=ɛ̃ (t)
      dé·tient: d é t i=j en=ɛ̃ (t)
      an·tien·ne: an=ɑ̃ t i=j e=ɛ nn=n (e)
      par·ti: p a r t i
      ga·ran·tie: g a r an=ɑ̃ t i (e)
      sor·tie: s o=ɔ r t i (e)
      par·tie: p a r t i (e)
      mo·des·tie: m o=ɔ d e=ɛ s t i (e)
      am·nis·tie: a m n i s t i (e)
      dy·nas·tie: d y=i n a s t i (e)
      or·tie: o=ɔ r t i (e)
      hos·tie: (h) o=ɔ s t i (e)
    `,
  },
  {
    rule: '-tie is /si/ in learned words: démocratie, calvitie',
    words: `
      dé·mo·cra·tie: d é m o=ɔ c=k r a t=s i (e)
      a·cro·ba·tie: a c=k r o=ɔ b a t=s i (e)
      a·ris·to·cra·tie: a r i s t o=ɔ c=k r a t=s i (e)
      bu·reau·cra·tie: b u=y r eau=o c=k r a t=s i (e)
      i·ner·tie: i n e=ɛ r t=s i (e)
      mi·nu·tie: m i n u=y t=s i (e)
      pro·phé·tie: p r o=ɔ ph=f é t=s i (e)
      cal·vi·tie: c=k a l v i t=s i (e)
      pé·ri·pé·tie: p é r i p é t=s i (e)
      i·dio·tie: i d i=j o=ɔ t=s i (e)
      di·plo·ma·tie: d i p l o=ɔ m a t=s i (e)
      su·pré·ma·tie: s u=y p r é m a t=s i (e)
      fa·cé·tie: f a c=s é t=s i (e)
      i·nep·tie: i n e=ɛ p t=s i (e)
      Cro·a·tie: C=k r o=ɔ a t=s i (e)
    `,
  },
  {
    rule: 'th and tt are /t/',
    words: `
      thé: th=t é
      thé·â·tre: th=t é â=a t r (e)
      ma·thé·ma·ti·ques: m a th=t é m a t i qu=k (e) (s)
      bi·bli·o·thè·que: b i b l i=ij o=ɔ th=t è qu=k (e)
      ath·lè·te: a th=t l è t (e)
      ryth·me: r y=i th=t m (e)
      ther·mo·mè·tre: th=t e=ɛ r m o=ɔ m è t r (e)
      sym·pa·thie: s ym=ɛ̃ p a th=t i (e)
      go·thi·que: g o=ɔ th=t i qu=k (e)
      net·to·yer: n e=ɛ tt=t o=wa y=j er=e
      quit·ter: qu=k i tt=t er=e
      pat·te: p a tt=t (e)
      gout·te: g ou=u tt=t (e)
    `,
  },
  {
    rule: 't at the end is silent, and ct in aspect, respect, instinct',
    words: `
      nuit: n u=ɥ i (t)
      cho·co·lat: ch=ʃ o=ɔ c=k o=ɔ l a (t)
      a·vo·cat: a v o=ɔ c=k a (t)
      res·pect: r e=ɛ s p e=ɛ (ct)
      as·pect: a s p e=ɛ (ct)
      sus·pect: s u=y s p e=ɛ (ct)
      ins·tinct: in=ɛ̃ s t in=ɛ̃ (ct)
      ti·cket: t i ck=k et=ɛ
      ro·bot: r o=ɔ b o=o (t)
      bi·zut: b i z u=y (t)
      ta·cot: t a c=k o=o (t)
    `,
  },
  {
    rule: 't at the end is heard in direct, net, huit and in words of other languages',
    words: `
      cor·rect: c=k o=ɔ rr=ʁ e=ɛ c=k t
      dis·trict: d i s t r i c=k t
      in·fect: in=ɛ̃ f e=ɛ c=k t
      net: n e=ɛ t
      brut: b r u=y t
      mat: m a t
      dot: d o=ɔ t
      rut: r u=y t
      chut: ch=ʃ u=y t
      zut: z u=y t
      sept: s e=ɛ (p) t
      huit: (h) u=ɥ i t
      ouest: ou=w e=ɛ s t
      dé·fi·cit: d é f i c=s i t
      gra·nit: g r a n i t
      bas·ket: b a s k e=ɛ t
      ouest-·al·le·mand: ou=w e=ɛ s t-=t a ll=l (e) m an=ɑ̃ (d)
    `,
  },
]
