import type { WordFacts } from '../../testing/fact-group.ts'

/** The other consonants, heard, silent or doubled, and those of foreign words. */
export const consonantsOther: readonly WordFacts[] = [
  {
    rule: 'b is /p/ before s and t',
    words: `
      ab·sent: a b=p s en=ɑ̃ (t)
      ab·so·lu: a b=p s o=ɔ l u=y
      obs·ta·cle: o=ɔ b=p s t a c=k l (e)
      ob·ser·ver: o=ɔ b=p s e=ɛ r v er=e
      ob·te·nir: o=ɔ b=p t e=ə n i r
      subs·tan·ce: s u=y b=p s t an=ɑ̃ c=s (e)
      abs·trait: a b=p s t r ai=ɛ (t)
      sub·til: s u=y b=p t i l
      ab·sur·de: a b=p s u=y r d (e)
      obs·cur: o=ɔ b=p s c=k u=y r
    `,
  },
  {
    rule: 'b, d and p at the end are silent',
    words: `
      plomb: p l om=ɔ̃ (b)
      a·plomb: a p l om=ɔ̃ (b)
      sur·plomb: s u=y r p l om=ɔ̃ (b)
      lourd: l ou=u r (d)
      re·nard: r e=ə n a r (d)
      nid: n i (d)
      bord: b o=ɔ r (d)
      ba·vard: b a v a r (d)
      re·tard: r e=ə t a r (d)
      drap: d r a (p)
      coup: c=k ou=u (p)
    `,
  },
  {
    rule: 'b, d and p at the end are heard in sud, cap and words of other languages',
    words: `
      club: c=k l u=œ b
      snob: s n o=ɔ b
      tub: t u=œ b
      sud: s u=y d
      raid: r ai=ɛ d
      stand: s t an=ɑ̃ d
      bled: b l e=ɛ d
      ca·ïd: c=k a ï=i d
      cap: c=k a p
      slip: s l i p
      clip: c=k l i p
      han·di·cap: (h) an=ɑ̃ d i c=k a p
      stop: s t o=ɔ p
      hop: (h) o=ɔ p
      top: t o=ɔ p
      Al·fred: A l f r e=ɛ d
      Da·vid: D a v i d
    `,
  },
  {
    rule: 'ph is /f/',
    words: `
      pho·to: ph=f o=ɔ t o=o
      é·lé·phant: é l é ph=f an=ɑ̃ (t)
      dau·phin: d au=o ph=f in=ɛ̃
      phra·se: ph=f r a s=z (e)
      phar·ma·cie: ph=f a r m a c=s i (e)
      té·lé·pho·ne: t é l é ph=f o=ɔ n (e)
      al·pha·bet: a l ph=f a b et=ɛ
      gé·o·gra·phie: g=ʒ é o=ɔ g r a ph=f i (e)
      né·nu·phar: n é n u=y ph=f a r
      am·phi·bie: am=ɑ̃ ph=f i b i (e)
      pho·que: ph=f o=ɔ qu=k (e)
      sa·phir: s a ph=f i r
    `,
  },
  {
    rule: 'p is silent in compter, baptême, sculpture and exempt',
    words: `
      comp·te: c=k om=ɔ̃ (p) t (e)
      comp·teur: c=k om=ɔ̃ (p) t eu=œ r
      comp·ta·ble: c=k om=ɔ̃ (p) t a b l (e)
      comp·ti·ne: c=k om=ɔ̃ (p) t i n (e)
      bap·tê·me: b a (p) t ê m (e)
      bap·ti·ser: b a (p) t i s=z er=e
      sculp·teur: s c=k u=y l (p) t eu=œ r
      e·xempt: e=ɛ x=ɡz em=ɑ̃ (pt)
      e·xemp·ter: e=ɛ x=ɡz em=ɑ̃ (p) t er=e
    `,
  },
  {
    rule: 'p is heard in psychologie, symptôme and septembre',
    words: `
      psy·cho·lo·gie: p s y=i ch=k o=ɔ l o=ɔ g=ʒ i (e)
      pneu·mo·nie: p n eu=ø m o=ɔ n i (e)
      symp·tô·me: s ym=ɛ̃ p t ô=o m (e)
      ré·demp·teur: r é d em=ɑ̃ p t eu=œ r
      sep·tem·bre: s e=ɛ p t em=ɑ̃ b r (e)
      sep·tan·te: s e=ɛ p t an=ɑ̃ t (e)
    `,
  },
  {
    rule: 'm is silent in automne and damner, heard in calomnie and hymne',
    words: `
      au·tom·ne: au=o t o=ɔ mn=n (e)
      con·dam·ner: c=k on=ɔ̃ d a mn=n er=e
      dam·né: d a mn=n é
      au·tom·nal: au=o t o=ɔ mn=n a l
      ca·lom·nie: c=k a l o=ɔ m n i (e)
      hym·ne: (h) y=i m n (e)
      som·nam·bu·le: s o=ɔ m n am=ɑ̃ b u=y l (e)
    `,
  },
  {
    rule: 'c, f, l and r at the end are heard',
    words: `
      vif: v i f
      soif: s oi=wa f
      ac·tif: a c=k t i f
      re·lief: r e=ə l i=j e=ɛ f
      ca·nal: c=k a n a l
      a·vril: a v r i l
      mil: m i l
      fil: f i l
      cil: c=s i l
      pé·ril: p é r i l
      jour·nal: j ou=u r n a l
      a·mour: a m ou=u r
      cou·loir: c=k ou=u l oi=wa r
      duc: d u=y c=k
    `,
  },
  {
    rule: 'l and f at the end are silent in fusil, gentil, clef and cerf',
    words: `
      fu·sil: f u=y s=z i (l)
      ou·til: ou=u t i (l)
      per·sil: p e=ɛ r s i (l)
      sour·cil: s ou=u r c=s i (l)
      cou·til: c=k ou=u t i (l)
      soûl: s oû=u (l)
      clef: c=k l e=e (f)
      nerf: n e=ɛ r (f)
      cerf: c=s e=ɛ r (f)
      cerfs: c=s e=ɛ r (fs)
      nerfs: n e=ɛ r (fs)
    `,
  },
  {
    rule: 'r is silent in monsieur, messieurs and gars',
    words: `
      mon·sieur: m on=ə s i=j eu=ø (r)
      mes·sieurs: m e=ɛ ss=s i=j eu=ø (rs)
      gars: g a (rs)
    `,
  },
  {
    rule: 'a doubled consonant is one sound, and is parted in writing',
    words: `
      bal·le: b a ll=l (e)
      bal·lon: b a ll=l on=ɔ̃
      col·le: c=k o=ɔ ll=l (e)
      vil·le: v i ll=l (e)
      al·lu·mer: a ll=l u=y m er=e
      som·met: s o=ɔ mm=m et=ɛ
      an·non·cer: a nn=n on=ɔ̃ c=s er=e
      ap·por·ter: a pp=p o=ɔ r t er=e
      ap·pren·dre: a pp=p r en=ɑ̃ d r (e)
      nap·pe: n a pp=p (e)
      ar·ri·ver: a rr=ʁ i v er=e
      ter·rain: t e=ɛ rr=ʁ ain=ɛ̃
      ser·ru·re: s e=ɛ rr=ʁ u=y r (e)
      at·tra·per: a tt=t r a p er=e
      chif·fre: ch=ʃ i ff=f r (e)
      sif·fler: s i ff=f l er=e
      dif·fi·ci·le: d i ff=f i c=s i l (e)
      af·fi·che: a ff=f i ch=ʃ (e)
      ab·bé: a bb=b é
      rab·bin: r a bb=b in=ɛ̃
      ad·duc·tion: a dd=d u=y c=k t=s i=j on=ɔ̃
      il·li·si·ble: i ll=l i s=z i b l (e)
      ir·ré·gu·lier: i rr=ʁ é g u=y l i=j er=e
      im·meu·ble: i mm=m eu=œ b l (e)
      in·no·ver: i nn=n o=ɔ v er=e
      ap·pa·raî·tre: a pp=p a r aî=ɛ t r (e)
      il·lus·trer: i ll=l u=y s t r er=e
      cor·res·pon·dre: c=k o=ɔ rr=ʁ e=ɛ s p on=ɔ̃ d r (e)
    `,
  },
  {
    rule: 'h is never heard',
    words: `
      ha·bit: (h) a b i (t)
      hu·mi·de: (h) u=y m i d (e)
      hi·bou: (h) i b ou=u
      ha·ri·cot: (h) a r i c=k o=o (t)
      hé·ros: (h) é r o=o (s)
      hé·ris·son: (h) é r i ss=s on=ɔ̃
      ha·che: (h) a ch=ʃ (e)
      hau·teur: (h) au=o t eu=œ r
      hon·te: (h) on=ɔ̃ t (e)
      ho·ckey: (h) o=ɔ ck=k ey=ɛ
      hur·ler: (h) u=y r l er=e
      han·di·ca·pé: (h) an=ɑ̃ d i c=k a p é
      mal·heur: m a l (h) eu=œ r
      tra·hir: t r a (h) i r
      co·hue: c=k o=ɔ (h) u=y (e)
      en·va·hir: en=ɑ̃ v a (h) i r
      vé·hi·cu·le: v é (h) i c=k u=y l (e)
      sil·houet·te: s i l (h) ou=w e=ɛ tt=t (e)
      ex·haus·tif: e=ɛ x=ɡz (h) au=o s t i f
      in·hu·main: i n (h) u=y m ain=ɛ̃
      souhai·ter: s ou=w (h) ai=ɛ t er=e
      ad·hé·rer: a d (h) é r er=e
      bo·hè·me: b o=ɔ (h) è m (e)
      a·hu·ri: a (h) u=y r i
      co·hé·rent: c=k o=ɔ (h) é r en=ɑ̃ (t)
      pro·hi·ber: p r o=ɔ (h) i b er=e
    `,
  },
  {
    rule: 'w is /w/ in English words, /v/ in wagon',
    words: `
      wa·gon: w=v a g on=ɔ̃
      web: w=w e=ɛ b
      week-·end: w=w ee=i k-=k e=ɛ n d
      ki·wi: k i w=w i
      wes·tern: w=w e=ɛ s t e=ɛ r n
      wa·pi·ti: w=w a p i t i
      whis·ky: wh=w i s k y=i
      tram·way: t r a m w=w ay=ɛ
      ki·lo·watt: k i l o=ɔ w=w a tt=t
    `,
  },
  {
    rule: 'k and ck are /k/',
    words: `
      ki·lo: k i l o=o
      kan·gou·rou: k an=ɑ̃ g ou=u r ou=u
      ké·pi: k é p i
      ki·mo·no: k i m o=ɔ n o=o
      ski: s k i
      a·no·rak: a n o=ɔ r a k
      jo·ckey: j o=ɔ ck=k ey=ɛ
      mo·ka: m o=ɔ k a
      ko·a·la: k o=ɔ a l a
      ka·yak: k a y=j a k
      kios·que: k i=j o=ɔ s qu=k (e)
      bif·teck: b i f t e=ɛ ck=k
    `,
  },
  {
    rule: 'j is /ʒ/, and /dʒ/ in English words',
    words: `
      bi·jou: b i j ou=u
      ju·pe: j u=y p (e)
      jeep: j=dʒ ee=i p
      jog·ging: j=dʒ o=ɔ gg=ɡ ing=iŋ
    `,
  },
  {
    rule: 'œ and æ are /e/ in words from Greek and Latin',
    words: `
      œ·so·pha·ge: œ=e s=z o=ɔ ph=f a g=ʒ (e)
      fœ·tus: f œ=e t u=y s
      œ·dè·me: œ=e d è m (e)
      œ·cu·mé·ni·que: œ=e c=k u=y m é n i qu=k (e)
      Œ·di·pe: Œ=e d i p (e)
      cæ·cum: c=s æ=e c=k u=ɔ m
      cur·ri·cu·lum: c=k u=y rr=ʁ i c=k u=y l u=ɔ m
    `,
  },
]
