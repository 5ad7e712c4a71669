import type { WordFacts } from '../../testing/fact-group.ts'

/** e and a consonant at the end of a word: -er, -et, -ez, -ès. */
export const finalEConsonant: readonly WordFacts[] = [
  {
    rule: '-er is /e/ in verbs, trades and trees',
    words: `
      chan·ter: ch=ʃ an=ɑ̃ t er=e
      par·ler: p a r l er=e
      man·ger: m an=ɑ̃ g=ʒ er=e
      jouer: j ou=w er=e
      mar·cher: m a r ch=ʃ er=e
      cri·er: c=k r i=ij er=e
      ou·bli·er: ou=u b l i=ij er=e
      bou·lan·ger: b ou=u l an=ɑ̃ g=ʒ er=e
      bou·cher: b ou=u ch=ʃ er=e
      é·co·lier: é c=k o=ɔ l i=j er=e
      fer·mier: f e=ɛ r m i=j er=e
      in·fir·mier: in=ɛ̃ f i r m i=j er=e
      pom·mier: p o=ɔ mm=m i=j er=e
      ce·ri·sier: c=s e=ə r i s=z i=j er=e
      ro·sier: r o=o s=z i=j er=e
      ca·hier: c=k a (h) i=j er=e
      pa·pier: p a p i=j er=e
      pa·nier: p a n i=j er=e
      der·nier: d e=ɛ r n i=j er=e
      lé·ger: l é g=ʒ er=e
      é·tran·ger: é t r an=ɑ̃ g=ʒ er=e
      dan·ger: d an=ɑ̃ g=ʒ er=e
      ro·cher: r o=ɔ ch=ʃ er=e
      clo·cher: c=k l o=ɔ ch=ʃ er=e
      col·lier: c=k o=ɔ ll=l i=j er=e
      jan·vier: j an=ɑ̃ v i=j er=e
      fé·vri·er: f é v r i=ij er=e
      mé·tier: m é t i=j er=e
      quar·tier: qu=k a r t i=j er=e
      sor·cier: s o=ɔ r c=s i=j er=e
    `,
  },
  {
    rule: '-er is /ɛʁ/ in hiver and other short words, in words from Latin or English, and in -vers',
    words: `
      fer: f e=ɛ r
      ver: v e=ɛ r
      fier: f i=j e=ɛ r
      hi·ver: (h) i v e=ɛ r
      en·fer: en=ɑ̃ f e=ɛ r
      cher: ch=ʃ e=ɛ r
      a·mer: a m e=ɛ r
      cuil·ler: c=k u=ɥ i ll=j e=ɛ r
      can·cer: c=k an=ɑ̃ c=s e=ɛ r
      é·ther: é th=t e=ɛ r
      su·per: s u=y p e=ɛ r
      gangs·ter: g an=ɑ̃ g s t e=ɛ r
      po·ker: p o=ɔ k e=ɛ r
      re·vol·ver: r e=e v o=ɔ l v e=ɛ r
      hams·ter: (h) a m s t e=ɛ r
      u·ni·vers: u=y n i v e=ɛ r (s)
      en·vers: en=ɑ̃ v e=ɛ r (s)
      tra·vers: t r a v e=ɛ r (s)
      di·vers: d i v e=ɛ r (s)
      tiers: t i=j e=ɛ r (s)
    `,
  },
  {
    rule: '-et is /ɛ/ and its t is silent',
    words: `
      jouet: j ou=w et=ɛ
      bou·quet: b ou=u qu=k et=ɛ
      pa·quet: p a qu=k et=ɛ
      ob·jet: o=ɔ b j et=ɛ
      pro·jet: p r o=ɔ j et=ɛ
      bil·let: b i ll=j et=ɛ
      pou·let: p ou=u l et=ɛ
      car·net: c=k a r n et=ɛ
      na·vet: n a v et=ɛ
      su·jet: s u=y j et=ɛ
      muet: m u=ɥ et=ɛ
      juil·let: j u=ɥ i ll=j et=ɛ
      ef·fet: e=ɛ ff=f et=ɛ
      com·plet: c=k om=ɔ̃ p l et=ɛ
    `,
  },
  {
    rule: '-ez and -ed are /e/: nez, pied',
    words: `
      nez: n ez=e
      chan·tez: ch=ʃ an=ɑ̃ t ez=e
      fi·nis·sez: f i n i ss=s ez=e
      pied: p i=j ed=e
      tré·pied: t r é p i=j ed=e
    `,
  },
  {
    rule: 'the s of a plural is silent after any ending: tables, poulets, bouchers',
    words: `
      ta·bles: t a b l (e) (s)
      chan·tes: ch=ʃ an=ɑ̃ t (e) (s)
      li·vres: l i v r (e) (s)
      por·tes: p o=ɔ r t (e) (s)
      pou·lets: p ou=u l et=ɛ (s)
      jouets: j ou=w et=ɛ (s)
      bou·chers: b ou=u ch=ʃ er=e (s)
      dan·gers: d an=ɑ̃ g=ʒ er=e (s)
    `,
  },
  {
    rule: '-ès is /ɛ/ and its s is silent',
    words: `
      pro·grès: p r o=ɔ g r è (s)
      suc·cès: s u=y cc=ks è (s)
      ac·cès: a cc=ks è (s)
      dé·cès: d é c=s è (s)
    `,
  },
]
