import type { WordFacts } from '../../testing/fact-group.ts'

/** The spellings of the other vowels. */
export const oralVowels: readonly WordFacts[] = [
  {
    rule: 'ou, oû and où are /u/',
    words: `
      jour: j ou=u r
      rou·ge: r ou=u g=ʒ (e)
      loup: l ou=u (p)
      pou·le: p ou=u l (e)
      mou·che: m ou=u ch=ʃ (e)
      dou·ze: d ou=u z (e)
      rou·te: r ou=u t (e)
      bou·che: b ou=u ch=ʃ (e)
      joue: j ou=u (e)
      août: aoû=u t
      goû·ter: g oû=u t er=e
      croû·te: c=k r oû=u t (e)
      coû·ter: c=k oû=u t er=e
      voû·te: v oû=u t (e)
    `,
  },
  {
    rule: 'oi, oî, oê and oe of moelle are /wa/',
    words: `
      roi: r oi=wa
      noir: n oi=wa r
      trois: t r oi=wa (s)
      voi·tu·re: v oi=wa t u=y r (e)
      pois·son: p oi=wa ss=s on=ɔ̃
      é·toi·le: é t oi=wa l (e)
      his·toi·re: (h) i s t oi=wa r (e)
      ar·moi·re: a r m oi=wa r (e)
      mé·moi·re: m é m oi=wa r (e)
      boî·te: b oî=wa t (e)
      cloî·tre: c=k l oî=wa t r (e)
      croî·tre: c=k r oî=wa t r (e)
      doigt: d oi=wa (gt)
      froid: f r oi=wa (d)
      joie: j oi=wa (e)
      foie: f oi=wa (e)
      soie: s oi=wa (e)
      oie: oi=wa (e)
      voix: v oi=wa (x)
      bois: b oi=wa (s)
      choix: ch=ʃ oi=wa (x)
      croix: c=k r oi=wa (x)
      moel·le: m oe=wa ll=l (e)
      moel·leux: m oe=wa ll=l eu=ø (x)
      poê·le: p oê=wa l (e)
      poê·lon: p oê=wa l on=ɔ̃
    `,
  },
  {
    rule: 'ai, aî, ei are /ɛ/',
    words: `
      lait: l ai=ɛ (t)
      mai·re: m ai=ɛ r (e)
      ba·lai: b a l ai=ɛ
      se·mai·ne: s e=ə m ai=ɛ n (e)
      fon·tai·ne: f on=ɔ̃ t ai=ɛ n (e)
      ai·der: ai=ɛ d er=e
      ai·mer: ai=ɛ m er=e
      chai·se: ch=ʃ ai=ɛ s=z (e)
      pa·lais: p a l ai=ɛ (s)
      sai·son: s ai=ɛ s=z on=ɔ̃
      rai·son: r ai=ɛ s=z on=ɔ̃
      mai: m ai=ɛ
      vrai: v r ai=ɛ
      mau·vais: m au=o v ai=ɛ (s)
      fran·çais: f r an=ɑ̃ ç=s ai=ɛ (s)
      an·glais: an=ɑ̃ g l ai=ɛ (s)
      chaî·ne: ch=ʃ aî=ɛ n (e)
      maî·tre: m aî=ɛ t r (e)
      fraî·che: f r aî=ɛ ch=ʃ (e)
      lai·ne: l ai=ɛ n (e)
      nei·ge: n ei=ɛ g=ʒ (e)
      rei·ne: r ei=ɛ n (e)
      trei·ze: t r ei=ɛ z (e)
      sei·ze: s ei=ɛ z (e)
      ba·lei·ne: b a l ei=ɛ n (e)
      pei·gne: p ei=ɛ gn=ɲ (e)
      vei·ne: v ei=ɛ n (e)
    `,
  },
  {
    rule: 'au and eau are /o/',
    words: `
      au·to: au=o t o=o
      jau·ne: j au=o n (e)
      chaud: ch=ʃ au=o (d)
      gau·che: g au=o ch=ʃ (e)
      fau·te: f au=o t (e)
      haut: (h) au=o (t)
      saut: s au=o (t)
      é·pau·le: é p au=o l (e)
      au·tour: au=o t ou=u r
      res·tau·rant: r e=ɛ s t au=ɔ r an=ɑ̃ (t)
      pau·se: p au=o s=z (e)
      au·be: au=o b (e)
      eau: eau=o
      ba·teau: b a t eau=o
      gâ·teau: g â=a t eau=o
      oi·seau: oi=wa s=z eau=o
      cha·peau: ch=ʃ a p eau=o
      beau: b eau=o
      beau·té: b eau=o t é
      peau: p eau=o
      ca·deau: c=k a d eau=o
      ta·bleau: t a b l eau=o
      mar·teau: m a r t eau=o
    `,
  },
  {
    rule: 'o is /o/ at the end of a word, before a silent consonant and before s heard /z/',
    words: `
      vé·lo: v é l o=o
      mo·to: m o=ɔ t o=o
      nu·mé·ro: n u=y m é r o=o
      pia·no: p i=j a n o=o
      ra·dio: r a d i=j o=o
      mot: m o=o (t)
      pot: p o=o (t)
      gros: g r o=o (s)
      dos: d o=o (s)
      re·pos: r e=ə p o=o (s)
      ga·lop: g a l o=o (p)
      si·rop: s i r o=o (p)
      ro·se: r o=o s=z (e)
      cho·se: ch=ʃ o=o s=z (e)
      po·ser: p o=o s=z er=e
      ar·ro·ser: a rr=ʁ o=o s=z er=e
      lot: l o=o (t)
      trot: t r o=o (t)
      i·diot: i d i=j o=o (t)
      es·car·got: e=ɛ s c=k a r g o=o (t)
      a·bri·cot: a b r i c=k o=o (t)
    `,
  },
  {
    rule: 'o is /ɔ/ before a consonant that is heard: école, port',
    words: `
      é·co·le: é c=k o=ɔ l (e)
      port: p o=ɔ r (t)
      fort: f o=ɔ r (t)
      ro·be: r o=ɔ b (e)
      bot·te: b o=ɔ tt=t (e)
      sol: s o=ɔ l
      bol: b o=ɔ l
      no·te: n o=ɔ t (e)
    `,
  },
  {
    rule: 'ô is /o/',
    words: `
      cô·te: c=k ô=o t (e)
      hô·pi·tal: (h) ô=o p i t a l
      hô·tel: (h) ô=o t e=ɛ l
      drô·le: d r ô=o l (e)
      rô·ti: r ô=o t i
      pô·le: p ô=o l (e)
      tô·le: t ô=o l (e)
      clô·tu·re: c=k l ô=o t u=y r (e)
      cô·té: c=k ô=o t é
      con·trô·le: c=k on=ɔ̃ t r ô=o l (e)
      fan·tô·me: f an=ɑ̃ t ô=o m (e)
      cô·ne: c=k ô=o n (e)
      di·plô·me: d i p l ô=o m (e)
    `,
  },
  {
    rule: 'eu and œu are /ø/ at the end of a word, before a silent consonant and before s heard /z/',
    words: `
      feu: f eu=ø
      bleu: b l eu=ø
      jeu: j eu=ø
      deux: d eu=ø (x)
      che·veu: ch=ʃ e=ə v eu=ø
      heu·reux: (h) eu=ø r eu=ø (x)
      heu·reu·se: (h) eu=ø r eu=ø s=z (e)
      peu·reu·se: p eu=ø r eu=ø s=z (e)
      creu·se: c=k r eu=ø s=z (e)
      ven·deu·se: v en=ɑ̃ d eu=ø s=z (e)
      dan·seu·se: d an=ɑ̃ s eu=ø s=z (e)
      nœud: n œu=ø (d)
      vœu: v œu=ø
      œufs: œu=ø (fs)
      bœufs: b œu=ø (fs)
      jeu·di: j eu=ø d i
      ne·veu: n e=ə v eu=ø
      lieu: l i=j eu=ø
      mi·lieu: m i l i=j eu=ø
      a·dieu: a d i=j eu=ø
      pneu: p n eu=ø
      dan·ge·reux: d an=ɑ̃ g=ʒ (e) r eu=ø (x)
    `,
  },
  {
    rule: 'eu, œu and œ are /œ/ before a consonant that is heard: peur, sœur, œil',
    words: `
      peur: p eu=œ r
      fleur: f l eu=œ r
      heu·re: (h) eu=œ r (e)
      seul: s eu=œ l
      neuf: n eu=œ f
      jeu·ne: j eu=œ n (e)
      veuf: v eu=œ f
      beur·re: b eu=œ rr=ʁ (e)
      cou·leur: c=k ou=u l eu=œ r
      doc·teur: d o=ɔ c=k t eu=œ r
      peu·ple: p eu=œ p l (e)
      meu·ble: m eu=œ b l (e)
      sœur: s œu=œ r
      cœur: c=k œu=œ r
      œuf: œu=œ f
      bœuf: b œu=œ f
      œu·vre: œu=œ v r (e)
      ma·nœu·vre: m a n œu=œ v r (e)
      chœur: ch=k œu=œ r
      œil: œ=œ il=j
    `,
  },
  {
    rule: 'u, û are /y/',
    words: `
      rue: r u=y (e)
      mur: m u=y r
      dur: d u=y r
      tor·tue: t o=ɔ r t u=y (e)
      su·cre: s u=y c=k r (e)
      brû·ler: b r û=y l er=e
      flû·te: f l û=y t (e)
      mûr: m û=y r
      bû·che: b û=y ch=ʃ (e)
      sûr: s û=y r
    `,
  },
  {
    rule: 'a circumflex changes no sound of a, i and u',
    words: `
      bât: b â=a (t)
      â·ne: â=a n (e)
      châ·teau: ch=ʃ â=a t eau=o
      pâ·te: p â=a t (e)
      tâ·che: t â=a ch=ʃ (e)
      grâ·ce: g r â=a c=s (e)
      î·le: î=i l (e)
      dî·ner: d î=i n er=e
      gî·te: g=ʒ î=i t (e)
      huî·tre: (h) u=ɥ î=i t r (e)
      a·bî·me: a b î=i m (e)
      voû·ter: v oû=u t er=e
    `,
  },
  {
    rule: 'é is /e/',
    words: `
      bé·bé: b é b é
      té·lé: t é l é
      ca·fé: c=k a f é
      vé·ri·té: v é r i t é
      ré·pé·ter: r é p é t er=e
    `,
  },
  {
    rule: 'è and ê are /ɛ/',
    words: `
      pè·re: p è r (e)
      mè·re: m è r (e)
      frè·re: f r è r (e)
      rè·gle: r è g l (e)
      lè·vre: l è v r (e)
      mè·tre: m è t r (e)
      fiè·vre: f i=j è v r (e)
      ri·viè·re: r i v i=j è r (e)
      flè·che: f l è ch=ʃ (e)
      fo·rêt: f o=ɔ r ê (t)
      tê·te: t ê t (e)
      fê·te: f ê t (e)
      rê·ve: r ê v (e)
      bê·te: b ê t (e)
      crê·pe: c=k r ê p (e)
      fe·nê·tre: f e=ə n ê t r (e)
      ar·rê·ter: a rr=ʁ ê t er=e
    `,
  },
  {
    rule: 'e without an accent is /ɛ/ before two consonants and before a last consonant that is heard',
    words: `
      mer·le: m e=ɛ r l (e)
      per·le: p e=ɛ r l (e)
      vert: v e=ɛ r (t)
      fer·mer: f e=ɛ r m er=e
      ber·ger: b e=ɛ r g=ʒ er=e
      let·tre: l e=ɛ tt=t r (e)
      bel·le: b e=ɛ ll=l (e)
      ter·re: t e=ɛ rr=ʁ (e)
      fi·cel·le: f i c=s e=ɛ ll=l (e)
      as·siet·te: a ss=s i=j e=ɛ tt=t (e)
      mer: m e=ɛ r
      sel: s e=ɛ l
      chef: ch=ʃ e=ɛ f
      bec: b e=ɛ c=k
      her·be: (h) e=ɛ r b (e)
      cer·cle: c=s e=ɛ r c=k l (e)
      es·pa·ce: e=ɛ s p a c=s (e)
      es·ca·lier: e=ɛ s c=k a l i=j er=e
      res·te: r e=ɛ s t (e)
      tex·te: t e=ɛ x=ks t (e)
      lec·tu·re: l e=ɛ c=k t u=y r (e)
      di·rect: d i r e=ɛ c=k t
    `,
  },
  {
    rule: 'y is /i/ between consonants and at the end of a word',
    words: `
      sty·lo: s t y=i l o=o
      py·ja·ma: p y=i j a m a
      cy·cle: c=s y=i c=k l (e)
      ty·pe: t y=i p (e)
      sty·le: s t y=i l (e)
      ly·cée: l y=i c=s é (e)
      ty·ran: t y=i r an=ɑ̃
      bi·cy·clet·te: b i c=s y=i c=k l e=ɛ tt=t (e)
      cy·gne: c=s y=i gn=ɲ (e)
      py·ra·mi·de: p y=i r a m i d (e)
      sys·tè·me: s y=i s t è m (e)
      phy·si·que: ph=f y=i s=z i qu=k (e)
      mys·tè·re: m y=i s t è r (e)
      gym·nas·ti·que: g=ʒ y=i m n a s t i qu=k (e)
      mar·tyr: m a r t y=i r
      rug·by: r u=y g b y=i
      pe·nal·ty: p e=e n a l t y=i
    `,
  },
  {
    rule: 'a trema says that a vowel is read by itself: maïs, aiguë',
    words: `
      No·ël: N o=ɔ ë=ɛ l
      ca·no·ë: c=k a n o=ɔ ë=e
      ma·ïs: m a ï=i s
      na·ïf: n a ï=i f
      é·go·ïs·te: é g o=ɔ ï=i s t (e)
      hé·ro·ï·que: (h) é r o=ɔ ï=i qu=k (e)
      ha·ïr: (h) a ï=i r
      pa·ïen: p a ï=j en=ɛ̃
      fa·ïen·ce: f a ï=j en=ɑ̃ c=s (e)
      co·ïn·ci·den·ce: c=k o=ɔ ïn=ɛ̃ c=s i d en=ɑ̃ c=s (e)
      a·ïeul: a ï=j eu=œ l
      ca·ï·man: c=k a ï=i m an=ɑ̃
      la·ï·que: l a ï=i qu=k (e)
      ha·ïe: (h) a ï=i (e)
      am·bi·guë: am=ɑ̃ b i g u=y (ë)
      ai·guë: ai=ɛ g u=y (ë)
      e·xi·guë: e=ɛ x=ɡz i g u=y (ë)
      am·bi·guï·té: am=ɑ̃ b i g u=ɥ ï=i t é
      ca·phar·na·üm: c=k a ph=f a r n a ü=ɔ m
    `,
  },
]
