/**
 * How French spelling is read: `before[letters]after=sound`, tried in this order; the first rule that fits wins.
 *
 * In contexts, `#` is the edge of the word, capitals are classes (letters.ts), `{abc}` is one of these letters, `{^abc}`
 * none of them, `|` separates alternatives, `@` asks for a vowel anywhere before, and `'` is an apostrophe. The sound `-`
 * is silence.
 */
export const spelling: readonly string[] = [
  // ai, au, an: faisons, faim, pain, travail, payer, peau, champ, an; but barman, paraguayen, hawaïen
  'f[ai]s{aeioé}=ə [ain]N=ɛ̃ [aim]{#bp}|s#=ɛ̃ [a]il#|ils#|ill=a [aî]=ɛ @r[ai]#=e [ai]=ɛ',
  '#c|#n|#t|#pr|#[ae]C=e [ae]#|s#=e [a]yV=ɛ p[a]ys=e pa[y]s=i [ay]=ɛ [au]r=ɔ [au]=o [aw]C|#=o [am]{bp}=ɑ̃ {bdghkpeyz}m|{ae}rm|pullm|{ht}tm|{drst}sm[a]n#|ns#=a w[a]re#|res#=ɛ [a]ke#|kes#=ɛ {ty}b[a]ll=o [an]N=ɑ̃ [a]=a [à]=a [â]=a [ä]=a [æ]=e',

  // b: plomb, absolu
  '[bb]=b m[b]#|s#=- [b]s#=b su[b]sist|sidi=b [b]{st}=p [b]=b',

  // ch in Greek words: psychologie, orchestre, archéologue, chorale, écho, chœur, technique; elsewhere chat
  'psy[ch]{ao}|iat|éd=k #or|#réor[ch]{ei}=k #ar[ch]é|aï|ang|aé=k ar[ch]éo=k #[ch]or{aéiuoï}=k #é[ch]o{#slgckdmt}=k #é[ch]ino{^n}=k auro[ch]=k',
  '#li[ch]en{#séio}=k bron[ch]o=k [ch]oeu|œu=k [ch]ol{eéi}=k #[ch]iro=k #[ch]ili{ao}=k #[ch]iasm|itin=k #di|#doli[ch]o=k #ta[ch]y=k bra[ch]{iy}=k',
  'eu[ch]ar=k ma[ch]iav=k #[ch]éir|éno|él{aioy}=k #[ch]al{cd}|am{é}=k #[ch]ao{st#}=k [ch]ondr=k [cch]=k [ch]L|n|m|th=k o|#i[ch]t=k #i[ch]y=k #[ch]ton=k is[ch]{éiu}=k',
  'sto[ch]a=k stœ|stoe[ch]i=k #tra[ch]éi|éo|o=k #tri[ch]in|o{^n}=k #mala[ch]it=k co[ch]yl=k e[ch]#|s#=k [ch]=ʃ',
  // c: accident, cité, ça, banc, respect, instinct
  "[cc]E=ks [cc]=k [cqu]=k [cq]=k [ck]=k in[ct]#|s#=- pe[ct]#|s#=- #[c]'=s #[c]ae{cst}=s [c]E=s [c]œ{^u}=s [ç]=s n[c]#|s#=- [c]=k",

  // d: grand, poids; but bagad, celluloïd, hollywood, tweed, veld
  "[ddh]=d [dd]=d gran[d]'=- #ni[d]#|s#=- {aï}|oo|{^i}e|Ci|{aeio}l|{enrstyz}lan[d]#|s#=d [d]#|s#=- [d]=d",

  // e with its companions: eau, asseoir, soleil, peu, jeun
  'c[eâ]=a [eau]=o s[e]oi=- [ee]=i [ein]N=ɛ̃ [e]il#|ils#|ill=ɛ [ei]=ɛ [eî]=ɛ [e]yV=ɛ [ey]=ɛ',
  'st[ea]k=ɛ br[ea]k=ɛ h[ea]d=ɛ w[ea]r=ɛ #w[e]b=ɛ {cg}[ue]il=œ [eû]=ø j[eun]#|s#=œ̃ j[eu]n=œ n[eu]v=œ {pf}l|dem[eu]r=œ [eu]il|rC|r#|re#|res#|lC|l#|le#|les#|f#|fs#|ve#|ves#|vr|bl|pl|ne#|nes#=œ [eu]=ø',
  // en, em: ennui, emmener, bien, viendra, européen, moyen, évidemment, enfant
  '#[en]nu|no|nei=ɑ̃ #[e]mma#|mmanu=ɛ #|#r|#dés[em]m=ɑ̃ #[en]h=ɑ̃ i[en]#|s#|dr=ɛ̃ pati|quoti[en]t=ɑ̃ vi|ti[en]t#=ɛ̃ #bi[en]{^naeéè}=ɛ̃ chréti[en]té=ɛ̃',
  'd[en]dr=ɛ̃ #p[en]ta|tod|tos|tho=ɛ̃ é|y|ï[en]#|s#=ɛ̃ m|ch|ll[e]ns#=ɛ [en]s#=ɑ̃ [e]n#=ɛ [e]mment=a [em]{bp}=ɑ̃ [en]N=ɑ̃',
  // e before a last o, in Italian and Spanish words: torero, tremolo, negro; and cafeteria
  '#r[e]pos#=ə n[e]dos#=- [e]Co#|Cos#|BLo#|BLos#|ria#|rias#|Cium=e',
  // e at the end: je, les, table, tables, chanter, nez, jouet, pied
  '#C|#qu[e]#=ə #C[e]s#=e #[e]s#=ɛ [e]#|s#=- {ainr}v|#dev|#rev|#nev[e]rs#=ɛ @[er]#|s#=e [ez]#=e [et]#|s#=ɛ i[ed]#|s#=e',
  // e of re- and de- before ss, then e in a closed syllable after x
  '#int|#hyp|#sup[e]rV=ɛ #r[e]ss=ə #d[e]ssus|ssous=ə [e]x=ɛ',
  // e in an open syllable: gaieté, cheval, atelier, samedi, mercredi
  '#[e]CV|BL|{cpt}h{VL}|gnV=e V{gq}u|V{nm}{gq}u[e]CV|{cpt}hV|gnV=- {gq}u[e]CV|BL|{cpt}h{VL}|gnV=ə V[e]CV|BL|{cpt}h{VL}|gnV=-',
  '[e]{lrmnt}i{oè}|{lrmnt}ie{^#s}=ə VC|V{nm}C|V{cpt}h|V{nm}ch|Vgn|Vll|Vtt|Vss|Vrr|Vpp|Vff[e]CV|{cpt}hV|gnV=- [e]CV|BL|{cpt}h{VL}|gnV=ə',
  // e in a closed syllable: mettre, merle, chef; then before a vowel
  '[e]C=ɛ [ea]=i [e]=e [é]=e [è]=ɛ [ê]=ɛ gu[ë]#|s#=- [ë]#=e [ë]=ɛ',

  // f, g: suggérer, stagner, montagne, mangeons, guerre, jaguar, long, vingt
  '[ff]=f [f]=f',
  'su[gg]E=ɡʒ [gg]=ɡ dia|#sta[g]n=ɡ #ma[g]nu|nat=ɡ co[g]nit|nat=ɡ #a[g]nos|nat=ɡ [g]nath=ɡ [gn]=ɲ [ge]{aoâôàü}=ʒ',
  '[g]uï|uë|ueil=ɡ lin[g]uis=ɡ [gu]{eéèêiîy}=ɡ [gu]a#|as#|ai|ant|â|ass|on=ɡ [g]ua=ɡ [gu]o=ɡ [g]E=ʒ',
  '#san|#ran|étan|rfan|utan|pan|lan|aren|#lon|blon|rlon[g]#|s#=- an|on|en[g]#|s#=ɡ n[g]#|s#|t=- our[g]#|s#=- oi[g]t=- [gt]#|s#=- [gh]=ɡ [g]=ɡ',

  '[h]=-',

  // i: camping, faim, vin, travail, fille, plier, crient, lion
  '{^aoue}[ing]#|s#=iŋ w[i]nC|n#|ns#=i {^ae}[igh]t|l|#=aj [in]N=ɛ̃ [im]{bp}=ɛ̃ [în]N|m=ɛ̃ [ïn]N=ɛ̃ a|â|e|œ|ou|eu|ue[il]#|s#=j a|â|e|œ|ou|eu|ue[ill]=j',
  'a[ï]#|s#=j #ha|ou[ï]e#|es#=i #mill[i]er=j ill[i]er#|ers#|ère#|ères#=- [i]i=i [i]e#|es#|eCV|eBL=i BL[i]V=ij [i]V=j [i]=i [î]=i V[ï]V=j [ï]=i',

  '[j]=ʒ [kh]=k [kk]=k [k]=k',

  // ll after i: ville, mille, tranquille, osciller; elsewhere fille
  'chevi|quevi[ll]=j #vi|ndevi|dvi|nvi|devi[ll]=l vi[ll]e#|es#|ois|ien=l #mi[ll]{eéi}=l timi[ll]ion|iar=l imi[ll]én=l anqui[ll]=l #i|#dési|#réi|#achi|#lilli|yri[ll]=l disti|insti[ll]=l',
  '#ci|rci|uci[ll]=j ci[ll]=l #li[ll]i|e#|ois=l #bi|#tri|atri[ll]ion=l i[ll]aire|arit|i#|ing=l i[ll]#|s#=l i[ll]=j [ll]=l au[lt]#|s#=- [l]=l',

  // m, n
  '[mm]=m to|da[mn]=n [m]=m [nn]=n [n]=n',

  // o: coin, roi, poêle, voyage, cœur, œil, nœud, football, oui, jouer, nom, comte, pont
  '{bcglr}[oa]t#|ts#|l#|ls#|p#|rd#|st#|sts#=o {lr}[oa]d=o [oin]N=wɛ̃ [oi]=wa [oî]=wa [oê]=wa #[o]yez|at#=ɔ #y|#arr[o]yo=ɔ [o]yV=wa [oy]=wa f|ph|#[oe]{cdnst}=e [oeu]{dx#s}|fs#=ø [oeu]=œ [oe]il=œ [œu]{dx#s}|fs#=ø [œu]=œ [œ]il=œ [œ]=e',
  '[ou]ions#|iez#=u [ou]e#|es#|eCV|eBL|ill|il#|ils#=u BL[ou]V=u [ou]V=w [ou]=u [où]=u [oû]=u #z[oo]m{^o}=u z|#n|#|micr[o]o=ɔ {^s}c[o]op|ord|cc=ɔ alc[oo]=ɔ [oo]=u [o]w#|ws#=o [ow]C=o',
  '[on]N=ɔ̃ [om]{bp}=ɔ̃ n[om]#|s#=ɔ̃ c[om]t{eéoa}=ɔ̃ #d|sp|sh[o]t#|ts#=ɔ [o]#|t#|ts#|s#|sV|tion=o tr|al|ir[o]p#|ps#=o {cb}r[o]c#|cs#=o gr[o]ss=o #gn[o]me=o #r|n|d[o]me=ɔ [o]me#|mes#=o [ô]=o [ö]=ø [o]=ɔ',

  // p: compter, baptême, sculpture, temps
  '[ph]=f [pp]=p m[p]#|s#=- m[pt]#|s#=- com|#indom[p]t=- #ba|#reba|#déba|#anaba[p]tis|tê=- scul[p]t=- xem[p]te|té|tè=- r[p]s#=- dra|{lc}ou|#tro|alo|iro[p]#|s#=- [p]=p',
  // qu where u is heard: équateur, équidistant
  'é[q]uat|uidi|uila=k a[q]uati=k #é[q]uani|uipot|uipol|uipr=k [qu]=k [q]=k',
  '[rrh]=ʁ [rr]=ʁ [rh]=ʁ [r]=ʁ',

  // s between vowels: rose, but parasol, vraisemblable, antisocial; then transit, déshabiller, scène, fin
  '#i[s]ch=s [sch]=ʃ [sç]=s [sc]E=s [ss]=s é[s]h=z #d{iy}[s]h=z #tran[s]hu=z [sh]=ʃ #vrai|#invrai|#anti|#contre|#entre|#tourne|#re|#mono|#poly|#télé|#auto[s]V=s #para[s]o|y=s',
  '#co[s]i=s di[s]j=z V[s]oci|yn|ymé|yst|yll=s {aio}[s]ex=s',
  '#photo|#micro|#macro|#ultra|#infra|#extra|#hydro|#aéro|#homo|#hétéro|#mini|#multi|#bio|#uni|#lipo|#phyto|#socio|#néo|#radio|#électro|#thermo[s]V=s',
  '#a[s]y|ex|oc|ep=s #pré[s]up|él|éa=s #dé[s]ensi|oli{dt}|ulf|égr|acr=s su[s]urr=s V[s]V=z #tran[s]{aiou}=z #sub[s]ist|idi=z {iéïx}u|ctu|{^b}atu|otu|itu[s]#=s {aiou}cu|scu|{aérn}gu|rébu|{^#}obu|{dgnstu}ibu|ybu|nimbu|ombu[s]#=s adu|anu|cinu|sinu|minu|rinu|onu|opu|rpu|phu[s]#=s',
  '{cmv}ulu|allu|ellu|{iysgh}mu|{lt}amu|psu|{ue}rsu|ensu|cessu|viru|yru|auru|itru[s]#=s iasi|psi|{himnpt}osi|harsi|esi|{ny}orni|opoli[s]#=s cè|prè|grè|trè|#dè|#lè|ofè[s]#=- è|{irn}cep|atop[s]#=s [s]#=- [s]=s',

  // t before i and a vowel: nation, essentiel, initial, patience, but amitié, chrétien, contient, question
  '[tth]=t [tt]=t [th]=t #mon[t]{bcdfgjlmpsv}|réal|rouge=- s|x[t]i=t {âêîûô}[t]ions|iez=t eflé|omplé|décré[t]ions#=t #por|ropor|sser|nser|éser|cau|cré|jé|lé[t]ions#=s é|e|au|ai|oi|ou|eu|l|r|in|un|an|on[t]ions#=t',
  '{^vtm}en|{^#}men|#ven|#éven|#ten[t]ions#=t #lo|#no|#po|#mo|émo|omo|mmo|évo[t]ions#=s o[t]ions#=t {fhjmp}u|scu|rcu|cru|ébu|ebu|ulbu[t]ions#=t',
  '{fgmpv}i|#ci|{eéilnsx}ci|abi|ébi|crédi|médi|éri|irri|abri|ffri|ili|cli|éli|rui|hési|visi|essi[t]ions#=t comp|domp|dap|respec|uspec|humec|délec[t]ions#=t',
  '#[t]i=t chré|sou|main|ntre|con|ob|dé|re|ppar[t]ien=t #é|#an[t]ienn=t [t]ion|ieu{xs}|iel|ial|iau|ien|iem|iaire|ium=s',
  'ini|nup|mbi|sti|propi|insa|minu|balbu|poten|spa[t]i{aâeéèio}=s ra|ter[t]io=s ter[t]iar=s #gen[t]ian=s #spar[t]ia=s [t]iable=s sa[t]ié=s',
  'cra|croa|éma|véné|#ani|odon|prima|dalma|acroba|ploma|préma|iner|inep|argu|péripé|facé|calvi|prophé|béo|helvé|idio|impéri[t]ie#|ies#=s',
  's|x|l|p[t]#|s#=t c[t]#|s#=t f|oo|ee|oa|{^g}ea|gh[t]#|s#=t [t]#|s#=- [t]=t',

  // u: parfum, album, un, lundi, tue, cruel, nuit, nuage
  'circ[um]=ɔm p[un]ct=ɔ̃ parf[um]#|s#=œ̃ [u]m#|ms#=ɔ [um]{bp}=œ̃ [un]N=œ̃ [u]e#|es#|eCV|eBL=y {gq}[u]a=w g[u]ë=y [u]ions#|iez#=y [u]i|î|y=ɥ BL[u]V=y [u]V=ɥ [u]=y [ù]=y [û]=y [ü]m#=ɔ [ü]=y',

  // w: software, sportswear; in German words
  '#[w]ei=v l[w]e=v #[w]er|eh|ur|ür|olf=v [v]=v [wh]=w o[w]#|s#=- [w]=w',

  // x: deuxième, sixième, soixante, prix, excellent, examen, taxi
  'eu|di|si[x]ièm=z oi[x]ant=s [xc]E=ks u[x]#=- {ao}i|pri|rdri|cifi[x]#=- #e|#ine|#coe|#rée|#prée[x]V|hV=ɡz #he[x]{ao}=ɡz #[x]érès=ks #[x]=ɡz [x]=ks',

  // y: symbole, synthèse, embryon, essuyer, voyage, yeux, stylo
  '[yn]N=ɛ̃ [ym]{bp}=ɛ̃ BL[y]V=ij u[y]V=ij [y]V=j [y]=i [ÿ]=i',
  '[zz]a#|as#|ic|an|arel|o{^u}|eria=dz a[zz]i#|is#=dz [zz]=z t[z]=s [z]=z [ñ]=ɲ',
]
