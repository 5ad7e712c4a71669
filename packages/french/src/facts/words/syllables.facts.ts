import type { WordFacts } from '../../testing/fact-group.ts'

/** Written syllables, by the letters at which a word is cut. */
export const syllables: readonly WordFacts[] = [
  {
    rule: 'one consonant goes with the vowel after it: ca-na-pé',
    words: `
      ca·na·pé: c=k a n a p é
      pé·li·can: p é l i c=k an=ɑ̃
      ca·ma·ra·de: c=k a m a r a d (e)
      do·mi·no: d o=ɔ m i n o=o
      tu·li·pe: t u=y l i p (e)
      pa·no·ra·ma: p a n o=ɔ r a m a
    `,
  },
  {
    rule: 'two consonants between vowels are parted: sar-dine',
    words: `
      ad·ju·dant: a d j u=y d an=ɑ̃ (t)
      sar·di·ne: s a r d i n (e)
      tar·ti·ne: t a r t i n (e)
      tur·ban: t u=y r b an=ɑ̃
      bas·cu·le: b a s c=k u=y l (e)
    `,
  },
  {
    rule: 'a consonant and l or r stay together: vi-tre',
    words: `
      ta·blet·te: t a b l e=ɛ tt=t (e)
      mi·cro·be: m i c=k r o=ɔ b (e)
      a·gra·fe: a g r a f (e)
      vi·tre: v i t r (e)
      câ·ble: c=k â=a b l (e)
      ca·dran: c=k a d r an=ɑ̃
      som·bre: s om=ɔ̃ b r (e)
    `,
  },
  {
    rule: 't and l are parted: at-lan-ti-que',
    words: `
      at·lan·ti·que: a t l an=ɑ̃ t i qu=k (e)
    `,
  },
  {
    rule: 'of three consonants the last goes on, or two with l or r: obs-ti-né, com-pren-dre',
    words: `
      com·pren·dre: c=k om=ɔ̃ p r en=ɑ̃ d r (e)
      ins·truc·tion: in=ɛ̃ s t r u=y c=k t=s i=j on=ɔ̃
      obs·ti·né: o=ɔ b=p s t i n é
      pers·pec·ti·ve: p e=ɛ r s p e=ɛ c=k t i v (e)
      abs·te·nir: a b=p s t e=ə n i r
    `,
  },
  {
    rule: 'ch, ph, th, gn, qu and gu are one consonant: ri-co-chet',
    words: `
      ri·co·chet: r i c=k o=ɔ ch=ʃ et=ɛ
      pro·phè·te: p r o=ɔ ph=f è t (e)
      a·thée: a th=t é (e)
      mi·gnon: m i gn=ɲ on=ɔ̃
      pa·que·bot: p a qu=k (e) b o=o (t)
      ba·guet·te: b a gu=ɡ e=ɛ tt=t (e)
    `,
  },
  {
    rule: 'a doubled consonant is parted: pat-te',
    words: `
      pel·le: p e=ɛ ll=l (e)
      bot·ter: b o=ɔ tt=t er=e
      ra·quet·te: r a qu=k e=ɛ tt=t (e)
      pas·soi·re: p a ss=s oi=wa r (e)
    `,
  },
  {
    rule: 'h is parted from a consonant before it: bon-heur',
    words: `
      in·ha·ler: i n (h) a l er=e
      mal·hon·nê·te: m a l (h) o=ɔ nn=n ê t (e)
      en·har·dir: en=ɑ̃ (h) a r d i r
    `,
  },
  {
    rule: 'x goes with the vowel after it: o-xy-gè-ne',
    words: `
      o·xy·gè·ne: o=ɔ x=ks y=i g=ʒ è n (e)
      ma·xi·mal: m a x=ks i m a l
      o·xy·de: o=ɔ x=ks y=i d (e)
    `,
  },
  {
    rule: 'vowels that are both heard are parted, vowels that make one sound are not: thé-o-rie, toi-le',
    words: `
      thé·o·rie: th=t é o=ɔ r i (e)
      toi·le: t oi=wa l (e)
      bé·at: b é a (t)
      ca·hot: c=k a (h) o=o (t)
    `,
  },
]
