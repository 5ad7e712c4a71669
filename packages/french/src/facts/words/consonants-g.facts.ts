import type { WordFacts } from '../../testing/fact-group.ts'

/** g, gu, ge, gg and gn. */
export const consonantsG: readonly WordFacts[] = [
  {
    rule: 'g is /ʒ/ before e, i and y',
    words: `
      gi·ra·fe: g=ʒ i r a f (e)
      gen·til: g=ʒ en=ɑ̃ t i (l)
      gym·na·se: g=ʒ y=i m n a s=z (e)
      ar·gi·le: a r g=ʒ i l (e)
      gi·let: g=ʒ i l et=ɛ
      gyp·se: g=ʒ y=i p s (e)
    `,
  },
  {
    rule: 'g is /ɡ/ before a, o, u and a consonant',
    words: `
      ga·re: g a r (e)
      gom·me: g o=ɔ mm=m (e)
      lé·gu·me: l é g u=y m (e)
      é·gli·se: é g l i s=z (e)
      fi·gu·re: f i g u=y r (e)
    `,
  },
  {
    rule: 'gg is /ɡʒ/ before e, /ɡ/ elsewhere',
    words: `
      sug·gé·rer: s u=y gg=ɡʒ é r er=e
      sug·ges·tion: s u=y gg=ɡʒ e=ɛ s t i=j on=ɔ̃
      ag·glu·ti·ner: a gg=ɡ l u=y t i n er=e
      ag·gra·ver: a gg=ɡ r a v er=e
      to·bog·gan: t o=ɔ b o=ɔ gg=ɡ an=ɑ̃
      jog·geur: j=dʒ o=ɔ gg=ɡ eu=œ r
    `,
  },
  {
    rule: 'the u of gu before e and i is no vowel: it keeps g /ɡ/',
    words: `
      guer·re: gu=ɡ e=ɛ rr=ʁ (e)
      gui·de: gu=ɡ i d (e)
      va·gue: v a gu=ɡ (e)
      lon·gue: l on=ɔ̃ gu=ɡ (e)
      ba·gue: b a gu=ɡ (e)
      mar·gue·ri·te: m a r gu=ɡ e=ə r i t (e)
      gué·pard: gu=ɡ é p a r (d)
      guê·pe: gu=ɡ ê p (e)
      fa·ti·gue: f a t i gu=ɡ (e)
      fa·ti·gant: f a t i g an=ɑ̃ (t)
      fa·ti·guer: f a t i gu=ɡ er=e
      guir·lan·de: gu=ɡ i r l an=ɑ̃ d (e)
      dia·lo·gue: d i=j a l o=ɔ gu=ɡ (e)
      lan·gue: l an=ɑ̃ gu=ɡ (e)
      fi·gue: f i gu=ɡ (e)
      gui·ta·re: gu=ɡ i t a r (e)
    `,
  },
  {
    rule: 'ueil is /œj/ after g and c: orgueil, accueil',
    words: `
      or·gueil: o=ɔ r g ue=œ il=j
      cer·cueil: c=s e=ɛ r c=k ue=œ il=j
      re·cueil: r e=ə c=k ue=œ il=j
      cueil·lir: c=k ue=œ ill=j i r
      ac·cueil: a cc=k ue=œ il=j
    `,
  },
  {
    rule: 'the u of gu is heard in aiguille, linguiste, jaguar',
    words: `
      ai·guil·le: ai=ɛ g u=ɥ i ll=j (e)
      ai·guil·la·ge: ai=ɛ g u=ɥ i ll=j a g=ʒ (e)
      lin·guis·ti·que: l in=ɛ̃ g u=ɥ i s t i qu=k (e)
      lin·guis·te: l in=ɛ̃ g u=ɥ i s t (e)
      ja·guar: j a g u=w a r
      am·bi·gu: am=ɑ̃ b i g u=y
    `,
  },
  {
    rule: 'the u of gu is not heard in aiguiser, anguille, guignol',
    words: `
      ai·gui·ser: ai=ɛ gu=ɡ i s=z er=e
      an·guil·le: an=ɑ̃ gu=ɡ i ll=j (e)
      gui·gnol: gu=ɡ i gn=ɲ o=ɔ l
    `,
  },
  {
    rule: 'gn is /ɲ/',
    words: `
      a·gneau: a gn=ɲ eau=o
      li·gne: l i gn=ɲ (e)
      vi·gne: v i gn=ɲ (e)
      a·rai·gnée: a r ai=ɛ gn=ɲ é (e)
      ga·gner: g a gn=ɲ er=e
      si·gnal: s i gn=ɲ a l
      pei·gner: p ei=ɛ gn=ɲ er=e
      bai·gnoi·re: b ai=ɛ gn=ɲ oi=wa r (e)
      cham·pi·gnon: ch=ʃ am=ɑ̃ p i gn=ɲ on=ɔ̃
      oi·gnon: oi=ɔ gn=ɲ on=ɔ̃
      poi·gnet: p oi=wa gn=ɲ et=ɛ
      poi·gnée: p oi=wa gn=ɲ é (e)
      soi·gner: s oi=wa gn=ɲ er=e
      co·gner: c=k o=ɔ gn=ɲ er=e
      com·pa·gnie: c=k om=ɔ̃ p a gn=ɲ i (e)
      ma·gni·fi·que: m a gn=ɲ i f i qu=k (e)
    `,
  },
  {
    rule: 'gn is /ɡn/ in words from Latin and Greek: stagner, gnome',
    words: `
      stag·ner: s t a g n er=e
      stag·nant: s t a g n an=ɑ̃ (t)
      diag·nos·tic: d i=j a g n o=ɔ s t i c=k
      gno·me: g n o=o m (e)
      gnou: g n ou=u
      gnos·ti·que: g n o=ɔ s t i qu=k (e)
      ag·nos·ti·que: a g n o=ɔ s t i qu=k (e)
      cog·ni·tif: c=k o=ɔ g n i t i f
      mag·num: m a g n u=ɔ m
      mag·nat: m a g n a (t)
    `,
  },
  {
    rule: 'g is silent at the end after n and r, and in doigt, vingt',
    words: `
      rang: r an=ɑ̃ (g)
      sang: s an=ɑ̃ (g)
      poing: p oin=wɛ̃ (g)
      é·tang: é t an=ɑ̃ (g)
      bourg: b ou=u r (g)
      fau·bourg: f au=o b ou=u r (g)
      vingt: v in=ɛ̃ (gt)
      ving·tai·ne: v in=ɛ̃ (g) t ai=ɛ n (e)
      joug: j ou=u (g)
    `,
  },
]
