import type { WordFacts } from '../testing/fact-group.ts'

/** Names as a book's lexicon tells their sounds; their letters and syllables are found from the sounds alone. */
export const lexiconFacts: readonly WordFacts[] = [
  {
    rule: 'a lexicon gives a name its sounds, and they are joined to its letters',
    words: `
      Hu·go: (H) u=y g o=o !
      Co·set·te: C=k o=o s=z e=ɛ tt=t (e) !
      Ja·vert: J a v e=ɛ r (t) !
      Nour: N ou=u r !
      A·ï·cha: A ï=i ch=ʃ a !
      Mo·ha·med: M o=ɔ (h) a m e=ɛ d !
      Fa·tou: F a t ou=u !
      Yous·sef: Y=j ou=u ss=s e=ɛ f !
      Zo·é: Z o=ɔ é !
      Jo·a·chim: J o=ɔ a ch=k i m !
      Xa·vier: X=ɡz a v i=j er=e !
      Guil·lau·me: Gu=ɡ i ll=j au=o m (e) !
      Chlo·é: Ch=k l o=ɔ é !
      John: J=dʒ o=ɔ (h) n !
      Meh·di: M e=ɛ (h) d i !
      Thi·bault: Th=t i b au=o (lt) !
      Ke·vin: K e=e v i n !
      Jen·ni·fer: J=dʒ e=e nn=n i f e=ɛ r !
      I·nès: I n è s !
      Mous·ta·pha: M ou=u s t a ph=f a !
      Bru·xel·les: B r u=y x=s e=ɛ ll=l (e) (s) !
      Metz: M et=ɛ z=s !
      Au·xer·re: Au=o x=s e=ɛ rr=ʁ (e) !
      Cha·mo·nix: Ch=ʃ a m o=ɔ n i (x) !
    `,
  },
]
