import type { WordFacts } from '../../testing/fact-group.ts'

/** Names of people and places. */
export const names: readonly WordFacts[] = [
  {
    rule: 'first names follow the rules: Agnès, Benoît, Jacques',
    words: `
      Mat·thieu: M a tth=t i=j eu=ø
      A·gnès: A gn=ɲ è s
      Be·noît: B e=ə n oî=wa (t)
      Guil·lau·me: Gu=ɡ i ll=j au=o m (e)
      Guy: Gu=ɡ y=i
      Hu·gues: (H) u=y gu=ɡ (e) (s)
      Jean: J ean=ɑ̃
      Jac·ques: J a cqu=k (e) (s)
      Jo·ël: J o=ɔ ë=ɛ l
      Ma·ël: M a ë=ɛ l
      Na·than: N a th=t an=ɑ̃
      Thier·ry: Th=t i=j e=ɛ rr=ʁ y=i
      Vin·cent: V in=ɛ̃ c=s en=ɑ̃ (t)
      Xa·vier: X=ɡz a v i=j er=e
      Y·ves: Y=i v (e) (s)
      Zo·é: Z o=ɔ é
    `,
  },
  {
    rule: 'some first names have a sound of their own: Anaïs, Michaël, Kévin',
    words: `
      A·na·ïs: A n a ï=i s
      Em·ma: E=ɛ mm=m a
      Em·ma·nuel: E=ɛ mm=m a n u=ɥ e=ɛ l
      En·zo: En=ɛn z o=o
      Lae·ti·tia: L ae=e t i t=s i=j a
      Marc: M a r c=k
      Mo·ha·med: M o=ɔ (h) a m e=ɛ d
      Mi·cha·ël: M i ch=k a ë=ɛ l
      Ké·vin: K é v in=in
    `,
  },
  {
    rule: 'towns and countries follow the rules: Amiens, Besançon, Égypte',
    words: `
      A·miens: A m i=j en=ɛ̃ (s)
      An·gers: An=ɑ̃ g=ʒ er=e (s)
      Be·san·çon: B e=ə s=z an=ɑ̃ ç=s on=ɔ̃
      Lyon: L y=j on=ɔ̃
      Mont·pel·lier: M on=ɔ̃ (t) p e=ɛ ll=l i=j er=e
      Mul·hou·se: M u=y l (h) ou=u s=z (e)
      Niort: N i=j o=ɔ r (t)
      Ren·nes: R e=ɛ nn=n (e) (s)
      Stras·bourg: S t r a s b ou=u r (g)
      Tou·lou·se: T ou=u l ou=u s=z (e)
      Al·le·ma·gne: A ll=l (e) m a gn=ɲ (e)
      An·gle·ter·re: An=ɑ̃ g l e=ə t e=ɛ rr=ʁ (e)
      Bel·gi·que: B e=ɛ l g=ʒ i qu=k (e)
      É·gyp·te: É g=ʒ y=i p t (e)
      Es·pa·gne: E=ɛ s p a gn=ɲ (e)
      Eu·ro·pe: Eu=ø r o=ɔ p (e)
      Gua·de·lou·pe: G u=w a d (e) l ou=u p (e)
      Ha·ï·ti: (H) a ï=i t i
      Is·ra·ël: I s r a ë=ɛ l
      Me·xi·que: M e=ɛ x=ks i qu=k (e)
      Pa·ys-·Bas: P a=e y=i (s-) B a (s)
      Tchad: T ch=ʃ a d
      U·krai·ne: U=y k r ai=ɛ n (e)
      U·ru·guay: U=y r u=y g u=w ay=ɛ
      Lis·bon·ne: L i s b o=ɔ nn=n (e)
      Lon·dres: L on=ɔ̃ d r (e) (s)
    `,
  },
  {
    rule: 'some places have a sound of their own: Metz, Reims, Rouen',
    words: `
      A·gen: A g=ʒ en=ɛ̃
      Aix: Ai=ɛ x=ks
      Au·xer·re: Au=o x=s e=ɛ rr=ʁ (e)
      Bru·xel·les: B r u=y x=s e=ɛ ll=l (e) (s)
      Cha·mo·nix: Ch=ʃ a m o=ɔ n i (x)
      Lens: L en=ɑ̃ s
      Metz: M e=ɛ tz=s
      Ne·vers: N e=ə v e=ɛ r (s)
      Quim·per: Qu=k im=ɛ̃ p e=ɛ r
      Reims: R eim=ɛ̃ s
      Rouen: R ou=w en=ɑ̃
      Troyes: T r oy=wa (es)
      Vos·ges: V o=o (s) g=ʒ (e) (s)
      Ma·yot·te: M a y=j o=ɔ tt=t (e)
      Ni·ger: N i g=ʒ e=ɛ r
    `,
  },
  {
    rule: 'names of history and of feasts follow the rules: César, Pâques',
    words: `
      Na·po·lé·on: N a p o=ɔ l é on=ɔ̃
      Cé·sar: C=s é s=z a r
      Mo·liè·re: M o=ɔ l i=j è r (e)
      Ju·pi·ter: J u=y p i t e=ɛ r
      Pâ·ques: P â=a qu=k (e) (s)
      Tous·saint: T ou=u ss=s ain=ɛ̃ (t)
    `,
  },
]
