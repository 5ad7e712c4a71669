import type { WordFacts } from '../../testing/fact-group.ts'

/** qu and x. */
export const consonantsQX: readonly WordFacts[] = [
  {
    rule: 'qu is /k/',
    words: `
      qua·tre: qu=k a t r (e)
      ques·tion: qu=k e=ɛ s t i=j on=ɔ̃
      é·qui·pe: é qu=k i p (e)
      mu·si·que: m u=y s=z i qu=k (e)
      ban·que: b an=ɑ̃ qu=k (e)
      pi·quer: p i qu=k er=e
      cas·quet·te: c=k a s qu=k e=ɛ tt=t (e)
      quan·ti·té: qu=k an=ɑ̃ t i t é
      qua·li·té: qu=k a l i t é
      co·quil·le: c=k o=ɔ qu=k i ll=j (e)
      li·qui·de: l i qu=k i d (e)
      mar·quer: m a r qu=k er=e
      at·ta·quer: a tt=t a qu=k er=e
      cin·quiè·me: c=s in=ɛ̃ qu=k i=j è m (e)
      re·mar·qua·ble: r e=ə m a r qu=k a b l (e)
      quo·ti·dien: qu=k o=ɔ t i d i=j en=ɛ̃
    `,
  },
  {
    rule: 'qu is /kw/ before a and /kɥ/ before i in learned words',
    words: `
      a·qua·ti·que: a q=k u=w a t i qu=k (e)
      é·qua·teur: é q=k u=w a t eu=œ r
      é·qua·tion: é q=k u=w a t=s i=j on=ɔ̃
      qua·dri·la·tè·re: q=k u=w a d r i l a t è r (e)
      qua·dru·pè·de: q=k u=w a d r u=y p è d (e)
      squa·re: s q=k u=w a r (e)
      é·qui·dis·tant: é q=k u=ɥ i d i s t an=ɑ̃ (t)
      qui·dam: q=k u=ɥ i d a m
      a·dé·quat: a d é q=k u=w a (t)
      qua·tuor: q=k u=w a t u=ɥ o=ɔ r
      quartz: q=k u=w a r t z=s
    `,
  },
  {
    rule: 'x is /ks/ inside a word',
    words: `
      ta·xi: t a x=ks i
      bo·xe: b o=ɔ x=ks (e)
      lu·xe: l u=y x=ks (e)
      fi·xe: f i x=ks (e)
      ex·té·rieur: e=ɛ x=ks t é r i=j eu=œ r
      ex·pli·quer: e=ɛ x=ks p l i qu=k er=e
      ex·cu·se: e=ɛ x=ks c=k u=y s=z (e)
      ex·pri·mer: e=ɛ x=ks p r i m er=e
      a·xe: a x=ks (e)
      sa·xo·pho·ne: s a x=ks o=ɔ ph=f o=ɔ n (e)
      ga·la·xie: g a l a x=ks i (e)
      ma·xi·me: m a x=ks i m (e)
      ve·xer: v e=ɛ x=ks er=e
      pro·xi·mi·té: p r o=ɔ x=ks i m i t é
    `,
  },
  {
    rule: 'xc is /ks/ before e and i',
    words: `
      ex·cel·lent: e=ɛ xc=ks e=ɛ ll=l en=ɑ̃ (t)
      ex·cep·tion: e=ɛ xc=ks e=ɛ p t=s i=j on=ɔ̃
      ex·ci·ter: e=ɛ xc=ks i t er=e
      ex·cel·ler: e=ɛ xc=ks e=ɛ ll=l er=e
    `,
  },
  {
    rule: 'x is /ɡz/ in ex- before a vowel or h',
    words: `
      e·xis·ter: e=ɛ x=ɡz i s t er=e
      e·xact: e=ɛ x=ɡz a c=k t
      e·xer·ci·ce: e=ɛ x=ɡz e=ɛ r c=s i c=s (e)
      e·xa·gé·rer: e=ɛ x=ɡz a g=ʒ é r er=e
      e·xi·ger: e=ɛ x=ɡz i g=ʒ er=e
      e·xil: e=ɛ x=ɡz i l
      e·xo·ti·que: e=ɛ x=ɡz o=ɔ t i qu=k (e)
      ex·hi·ber: e=ɛ x=ɡz (h) i b er=e
      ex·ha·ler: e=ɛ x=ɡz (h) a l er=e
      ex·haus·ser: e=ɛ x=ɡz (h) au=o ss=s er=e
      e·xu·bé·rant: e=ɛ x=ɡz u=y b é r an=ɑ̃ (t)
      i·ne·xact: i n e=ɛ x=ɡz a c=k t
      co·e·xis·ter: c=k o=ɔ e=ɛ x=ɡz i s t er=e
    `,
  },
  {
    rule: 'x is /s/ in six, dix and soixante, /z/ in their ordinals, in dix-huit and dix-neuf, silent in dix-sept',
    words: `
      six: s i x=s
      dix: d i x=s
      soi·xan·te: s oi=wa x=s an=ɑ̃ t (e)
      soi·xan·tai·ne: s oi=wa x=s an=ɑ̃ t ai=ɛ n (e)
      deu·xiè·me: d eu=ø x=z i=j è m (e)
      si·xiè·me: s i x=z i=j è m (e)
      di·xiè·me: d i x=z i=j è m (e)
      dix-·huit: d i x-=z (h) u=ɥ i t
      dix-·sept: d i (x-) s e=ɛ (p) t
      dix-·neuf: d i x-=z n eu=œ f
    `,
  },
  {
    rule: 'x is silent at the end of French words',
    words: `
      prix: p r i (x)
      noix: n oi=wa (x)
      paix: p ai=ɛ (x)
      faux: f au=o (x)
      doux: d ou=u (x)
      jo·yeux: j o=wa y=j eu=ø (x)
      che·vaux: ch=ʃ e=ə v au=o (x)
      choux: ch=ʃ ou=u (x)
      bi·joux: b i j ou=u (x)
      é·poux: é p ou=u (x)
    `,
  },
  {
    rule: 'x is /ks/ at the end of words from Latin and Greek',
    words: `
      in·dex: in=ɛ̃ d e=ɛ x=ks
      si·lex: s i l e=ɛ x=ks
      la·tex: l a t e=ɛ x=ks
      tho·rax: th=t o=ɔ r a x=ks
      sphinx: s ph=f in=ɛ̃ x=ks
      phé·nix: ph=f é n i x=ks
      box: b o=ɔ x=ks
      re·lax: r e=ə l a x=ks
      o·nyx: o=ɔ n y=i x=ks
    `,
  },
  {
    rule: 'x at the head of a word is /ɡz/',
    words: `
      xy·lo·pho·ne: x=ɡz y=i l o=ɔ ph=f o=ɔ n (e)
      xé·no·pho·be: x=ɡz é n o=ɔ ph=f o=ɔ b (e)
    `,
  },
]
