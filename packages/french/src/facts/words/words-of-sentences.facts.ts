import type { WordFacts } from '../../testing/fact-group.ts'

/** Words that the facts about sentences need and no other group shows. */
export const wordsOfSentences: readonly WordFacts[] = [
  {
    rule: 'the s and x of a plural are silent: enfants, oiseaux',
    words: `
      heu·reu·ses: (h) eu=ø r eu=ø s=z (e) (s)
      in·té·res·san·tes: in=ɛ̃ t é r e=ɛ ss=s an=ɑ̃ t (e) (s)
      ar·ri·vés: a rr=ʁ i v é (s)
      en·fants: en=ɑ̃ f an=ɑ̃ (ts)
      oi·seaux: oi=wa s=z eau=o (x)
      a·mis: a m i (s)
      ar·bres: a r b r (e) (s)
      hauts: (h) au=o (ts)
      on·cles: on=ɔ̃ c=k l (e) (s)
      é·lè·ves: é l è v (e) (s)
      ha·bits: (h) a b i (ts)
      mouil·lés: m ou=u ill=j é (s)
      a·ni·maux: a n i m au=o (x)
      i·dées: i d é (e) (s)
      bon·nes: b o=ɔ nn=n (e) (s)
      gen·tils: g=ʒ en=ɑ̃ t i (ls)
      vus: v u=y (s)
      par·tis: p a r t i (s)
      grands: g r an=ɑ̃ (ds)
      beaux: b eau=o (x)
      im·meu·bles: i mm=m eu=œ b l (e) (s)
      bons: b on=ɔ̃ (s)
      mau·vai·ses: m au=o v ai=ɛ s=z (e) (s)
      ans: an=ɑ̃ (s)
      heu·res: (h) eu=œ r (e) (s)
      i·ma·ges: i m a g=ʒ (e) (s)
      chats: ch=ʃ a (ts)
      mou·tons: m ou=u t on=ɔ̃ (s)
      pom·mes: p o=ɔ mm=m (e) (s)
      ha·ri·cots: (h) a r i c=k o=o (ts)
      hi·boux: (h) i b ou=u (x)
      ya·ourts: y=j a ou=u r t (s)
      joueurs: j ou=w eu=œ r (s)
      hams·ters: (h) a m s t e=ɛ r (s)
      sol·dats: s o=ɔ l d a (ts)
      é·lec·tri·ques: é l e=ɛ c=k t r i qu=k (e) (s)
      so·li·des: s o=ɔ l i d (e) (s)
      ma·tins: m a t in=ɛ̃ (s)
      pou·les: p ou=u l (e) (s)
      voi·sins: v oi=wa s=z in=ɛ̃ (s)
      fleu·ves: f l eu=œ v (e) (s)
      sacs: s a c=k (s)
      jeux: j eu=ø (x)
      sim·ples: s im=ɛ̃ p l (e) (s)
      vo·ya·ges: v o=wa y=j a g=ʒ (e) (s)
    `,
  },
  {
    rule: 'the endings of verbs are silent after a consonant that is heard: arrivent, dort, tombe',
    words: `
      me·su·re: m e=ə s=z u=y r (e)
      rou·le: r ou=u l (e)
      coû·te: c=k oû=u t (e)
      ar·ri·vent: a rr=ʁ i v (ent)
      ha·bi·tent: (h) a b i t (ent)
      par·le: p a r l (e)
      cas·se: c=k a ss=s (e)
      bril·lent: b r i ll=j (ent)
      tom·be: t om=ɔ̃ b (e)
      re·vient: r e=ə v i=j en=ɛ̃ (t)
      ar·ri·ve: a rr=ʁ i v (e)
      pê·che: p ê ch=ʃ (e)
      pas·se: p a ss=s (e)
      at·tend: a tt=t en=ɑ̃ (d)
      en·tend: en=ɑ̃ t en=ɑ̃ (d)
      é·cou·te: é c=k ou=u t (e)
      part: p a r (t)
      dort: d o=ɔ r (t)
      bor·dent: b o=ɔ r d (ent)
      tom·bent: t om=ɔ̃ b (ent)
      a·van·ce: a v an=ɑ̃ c=s (e)
      pleut: p l eu=ø (t)
      vi·vent: v i v (ent)
      suf·fi·sent: s u=y ff=f i s=z (ent)
      crie: c=k r i (e)
      re·viens: r e=ə v i=j en=ɛ̃ (s)
      pous·sent: p ou=u ss=s (ent)
      vo·lent: v o=ɔ l (ent)
      cou·rent: c=k ou=u r (ent)
      par·tent: p a r t (ent)
      ai·me: ai=ɛ m (e)
      pas·sent: p a ss=s (ent)
      con·nais: c=k o=ɔ nn=n ai=ɛ (s)
      ti·re: t i r (e)
      ron·ge: r on=ɔ̃ g=ʒ (e)
      ser·re: s e=ɛ rr=ʁ (e)
      pous·se: p ou=u ss=s (e)
      souf·fle: s ou=u ff=f l (e)
      frap·pe: f r a pp=p (e)
      pars: p a r (s)
      de·man·de: d e=ə m an=ɑ̃ d (e)
      rit: r i (t)
      pè·se: p è s=z (e)
      ré·pond: r é p on=ɔ̃ (d)
      ou·vre: ou=u v r (e)
      sort: s o=ɔ r (t)
      a·boie: a b oi=wa (e)
      sau·ve: s au=o v (e)
      cours: c=k ou=u r (s)
      ver·se: v e=ɛ r s (e)
      don·ne: d o=ɔ nn=n (e)
      ai·mes: ai=ɛ m (e) (s)
      t: t
    `,
  },
  {
    rule: '-ons is /ɔ̃/, -ez is /e/, -é and -u of participles are heard: dînons, entrez, arrivé, attendu',
    words: `
      ar·ri·vé: a rr=ʁ i v é
      at·ten·du: a tt=t en=ɑ̃ d u=y
      dî·nons: d î=i n on=ɔ̃ (s)
      hur·lons: (h) u=y r l on=ɔ̃ (s)
      par·tons: p a r t on=ɔ̃ (s)
      res·tons: r e=ɛ s t on=ɔ̃ (s)
      sor·tons: s o=ɔ r t on=ɔ̃ (s)
      en·trez: en=ɑ̃ t r ez=e
      ra·tion·nons: r a t=s i=j o=ɔ nn=n on=ɔ̃ (s)
    `,
  },
  {
    rule: 'the spelling of names follows the rules: Anne, Martin, Émile',
    words: `
      Paul: P au=ɔ l
      An·ne: A nn=n (e)
      Tho·mas: Th=t o=ɔ m a (s)
      Ar·thur: A r th=t u=y r
      Mar·tin: M a r t in=ɛ̃
      Mo·rel: M o=ɔ r e=ɛ l
      Louis: L ou=w i (s)
      É·li·se: É l i s=z (e)
      É·mi·le: É m i l (e)
    `,
  },
  {
    rule: 'words of every day: things and times',
    words: `
      air: ai=ɛ r
      â·ge: â=a g=ʒ (e)
      an·ni·ver·sai·re: a nn=n i v e=ɛ r s ai=ɛ r (e)
      ar·rêt: a rr=ʁ ê (t)
      o·gre: o=ɔ g r (e)
      es·sai: e=ɛ ss=s ai=ɛ
      é·ta·ge: é t a g=ʒ (e)
      sol·dat: s o=ɔ l d a (t)
      ai·ma·ble: ai=ɛ m a b l (e)
      frais: f r ai=ɛ (s)
      ma·la·de: m a l a d (e)
      o·deur: o=ɔ d eu=œ r
      ver·re: v e=ɛ rr=ʁ (e)
      loi: l oi=wa
      é·vi·dent: é v i d en=ɑ̃ (t)
      sport: s p o=ɔ r (t)
      co·lis: c=k o=ɔ l i (s)
      né: n é
      siè·cle: s i=j è c=k l (e)
      fois: f oi=wa (s)
      plu: p l u=y
      sies·te: s i=j e=ɛ s t (e)
      re·vien·dra: r e=ə v i=j en=ɛ̃ d r a
      dan·sent: d an=ɑ̃ s (ent)
    `,
  },
  {
    rule: 'digits of every day are said as words',
    words: `
      5: 5=sɛ̃k «cinq»
      12: 12=duz «douze»
      20: 20=vɛ̃ «vingt»
      30: 30=tʁɑ̃t «trente»
    `,
  },
]
