/**
 * Words and families of words that the rules misread. `f(e:a)mme` reads the e of femme as /a/; what stands outside the
 * parentheses follows the rules. A star at the end stands for any ending; without it the word stands alone or with a
 * plural s. The sound `-` is silence. They are grouped by what is unusual in them. Words of which only the last
 * consonants are unusual are in final-letters.ts.
 */
export const exceptions: readonly string[] = [
  // little words and forms of avoir
  '(ai:e) (e:ɛ)(st:-) (et:e) fi(l:-)(s:s) (en:ɑ̃) (eu:y) (eu:y)e (eu:y)t (eû:y)t (eû:y)mes (eû:y)tes (eu:y)rent (eu:y)sse* (eu:y)ssi* (eu:y)ssé',
  'm(on:ə)si(eu:ø)(r:-) messi(eu:ø)(r:-)s m(es:e)dame m(es:e)demoiselle l(es:e)quel* d(es:e)quel* au(x:-)quel* di(x:s) si(x:s) g(a:a)(rs:-)',
  'pou(ls:-) mer(gu:ɡ)(e:ɛ)(z:z) f(ue:ju)l s(ou:w)(h:-)ait* se(p:-)(t:t) se(p:-)tièm* (aoû:u)(t:t) (aou:u)(t:t) s(aou:u)(l:-) s(aou:u)l* dess(aou:u)l* b(en:ɛ̃) exam(en:ɛ̃)',
  // gentilhomme, bienheureux, bonshommes, abbaye
  'genti(l:j)(h:-)omm* genti(l:-)(s:z)(h:-)omm* bi(en:ɛ̃n)(h:-)eur* bon(s:z)(h:-)omm* abb(a:e)(y:i)e',
  // en, em, an, on, un, ain: nasal vowels that the letters do not foretell, or that are none
  '(e:ɑ̃)(n:n)ivr* (e:ɑ̃)(n:n)orgu* (e:ɑ̃)(n:n)amour* dés(e:ɑ̃)(n:n)ivr* dés(en:ɑ̃)nu* r(en:ɑ̃)(h:-)ar* moy(e:ɛ)(n:n)âg*',
  'ag(en:ɛ̃)da app(en:ɛ̃)dic* b(en:ɛ̃)jam* b(en:ɛ̃)z* b(en:ɛ̃)gal* b(en:ɛ̃)joi* m(en:ɛ̃)tor m(e:e)m(en:ɛ̃)to m(en:ɛ̃)del* d(en:ɛ̃)gue h(en:ɛ̃)déca* flam(en:ɛn)co pol(en:ɛn)ta h(in:in)di r(um:um)ba n(in:in)ja mém(en:ɛ̃)to',
  'mag(en:ɛ̃)ta plac(en:ɛ̃)ta* add(en:ɛ̃)dum référ(en:ɛ̃)dum p(en:ɛ̃)sum st(en:ɛn)cil* sp(en:ɛn)c(er:ɛʁ) cons(en:ɛ̃)su(s:s) eff(en:ɛ̃)di',
  'bl(en:ɛ̃)de add(en:ɛ̃)da susp(en:ɛn)se chi(en:ɛ̃)d* chi(en:ɛ̃)ch* trip(en:ɑ̃)*',
  'né(an:ɑ̃)m* m(ain:ɛ̃)mi* m(ain:ɛ̃)mor* l(um:ɔ̃)bag* p(un:ɔ̃)ch th(ym:ɛ̃)',
  '(im:ɛ̃)manqu* (im:ɛ̃)mange* d(om:ɔ̃) f(aon:ɑ̃)* p(aon:ɑ̃)* t(aon:ɑ̃) l(aon:ɑ̃)',
  'f(an:an) barm(an:an) tennism(an:an) clergym(an:an) cam(e:e)ram(an:an)',
  'cham(an:an) m(in:in) k(in:in) dj(in:in) badm(in:in)t(on:ɔn) bost(on:ɔn) charlest(on:ɔn) chattert(on:ɔn) shog(un:un) spr(in:in)(t:t) spr(in:in)t* upsil(on:ɔn)',
  // e read as a: femme, solennel
  'f(e:a)mme* sol(e:a)nn* cou(e:a)nne* rou(e:a)nn*',
  // e that is sounded without a sign: revolver, féerie, Latin, Italian and Spanish words
  'r(e:e)volv(e:ɛ)(r:ʁ) acqui(er:ɛʁ)s conqui(er:ɛʁ)s requi(er:ɛʁ)s fé(e:e)ri* s(e:e)nior* m(e:e)mor* r(e:e)f(e:e)r(en:ɛ̃)dum c(aen:ɑ̃) c(ae:a)(nn:n)* p(au:ɔ)l* m(e:e)dia* p(e:e)s(e:e)ta p(e:e)digree',
  'lam(en:ɛn)to t(em:ɛm)po impr(e:e)(s:s)ario impré(s:s)ario cre(sc:ʃ)(en:ɛn)do all(e:e)gr*',
  's(e:e)qu(oi:ɔj)a séqu(oi:ɔj)a d(e:e)sp(e:e)rad* d(e:e)sid(e:e)rata d(e:e)l(e:e)atur extr(e:e)mum t(e:e)quila b(e:e)luga f(e:e)ta rivi(e:e)ra haban(e:e)ra fav(e:e)la cap(e:e)la matador(e:e)s pi(e:e)tà vic(e:e)v*',
  'facsimil(e:e) sin(e:e)',
  'condott(i:j)(e:e)r* phyllox(e:e)ra barb(e:ə)c(ue:ju) r(e:ə)struct* p(e:e)nalt* interp(e:ə)ll* interpellat* nucl(e:e)us',
  'cacah(u:w)èt* cath(e:e)d* ass(e:e)na* ass(e:e)né* ass(e:e)ner* év(é:ɛ)nement* vil(e:e)nie mousqu(e:ɛ)terie',
  // qu, gu with a sounded u: équateur, aquarium, aiguille, linguiste
  '(q:k)(u:w)a(r:ʁ)tz (q:k)(u:w)atuor (q:k)(u:w)aker (q:k)(u:w)adra* (q:k)(u:w)adri* (q:k)(u:w)adru*',
  'a(q:k)(u:w)a* s(q:k)(u:w)a* (q:k)(u:w)antum (q:k)(u:w)ark é(q:k)(u:ɥ)id*',
  'ubi(q:k)(u:ɥ)i* (q:k)(u:ɥ)idam (q:k)(u:w)aternaire',
  'ai(g:ɡ)(u:ɥ)ill* san(g:-)su* coug(u:-)ar*',
  // ch as k, tch, silent; sch
  '(ch:k)aris* (ch:k)ianti ana(ch:k)or* mani(ch:k)é*',
  'caté(ch:k)um* marrake(ch:ʃ) mi(ch:k)elang* muni(ch:k)* zuri(ch:k)* kra(ch:k) lo(ch:k)',
  'almana(ch:-) y(a:ɔ)(ch:-)(t:t) y(a:ɔ)(ch:-)t* pi(ch:ʃ)oline nabu(ch:k)* (s:s)(ch:k)er(z:dz)o sandwi(ch:tʃ)* ma(ch:tʃ)o ma(ch:tʃ)is* (ch:tʃ)oriz* spee(ch:tʃ) ran(ch:tʃ)* ket(ch:ʃ)(u:œ)p',
  '(s:s)(ch:k)izo* (s:s)(ch:k)éz* fu(chs:ʃ)ia',
  'a(ch:k)élèm* fa(sc:ʃ)is* antifa(sc:ʃ)is*',
  // gn as g and n, oign, igni
  '(g:ɡ)nos* (g:ɡ)nou (g:ɡ)neiss (oi:ɔ)gnon* inexpu(g:ɡ)n* inco(gn:ɲ)ito* pharmaco(g:ɡ)n* physio(g:ɡ)n*',
  // oe, oi, oo, ay, oy
  'm(oe:wa)ll* p(oe:wa)l* f(oeh:œ)n l(oe:œ)(ss:s) g(oe:œ)th* r(oe:œ)ntg*',
  'épiz(o:ɔ)(o:ɔ)* m(a:a)(y:j)on* b(a:a)(y:j)* cob(a:a)(y:j)e sab(a:a)(y:j)on h(a:a)(y:j)on (a:a)(y:j)atol* m(a:a)(y:j)a*',
  'f(a:a)(y:j)* pap(a:a)(y:j)* cip(a:a)(y:j)e k(a:a)(y:j)ak* himal(a:a)(y:j)* g(o:ɔ)(y:j)* s(o:ɔ)(y:j)a caca(o:ɔ)(y:j)* c(o:ɔ)(y:j)ot*',
  'b(o:ɔ)(y:j) b(o:ɔ)(y:j)cott* cowb(o:ɔ)(y:j) m(a:a)(y:j)en (y:j)(en:ɛn)',
  // letters that are silent inside a word: asthme, isthme, montmartrois, doigté
  'a(sth:s)m* i(sth:s)m* che(vesn:vɛn)e',
  'su(sc:s)* bru(x:s)el* au(x:s)err* v(o:o)(s:-)g* (ai:ɛ)(x:ks) chamoni(x:-) coccy(x:s) succin(c:-)te* neu(f:-)ch* ami(ct:-)',
  // s between vowels that stays /s/, s after a consonant that is /z/
  'carrou(s:s)el havre(s:s)ac soubre(s:s)aut* prime(s:s)aut* su(s:s)ucr* vivi(s:s)ect* dy(s:s)ent* rhinocér(o:ɔ)(s:s) ré(s:s)iscenc* gira(s:s)ol',
  'jer(s:z)ey* al(s:z)a* bon(s:z)aï* bal(s:z)a* intran(s:z)i* déca(s:s)yl* dodéca(s:s)yl*',
  'dé(s:s)uét* psycho(s:s)o*',
  // ll that is l where fille is expected, and the reverse
  'm(i:i)(ll:j)et* pusi(ll:l)an* fibri(ll:l)a* chinchi(ll:l)a va(c:s)i(ll:j)*',
  'gi(ll:l)es wi(ll:l)iam*',
  // English and other borrowed words
  '(j:dʒ)ee(p:p) (j:dʒ)ob (j:dʒ)ogg* (j:dʒ)ack (j:dʒ)ackpo(t:t) (j:dʒ)(um:œm)bo (j:dʒ)(um:œm)p* (j:dʒ)ohn* (j:dʒ)erk* f(j:j)or(d:d) f(j:j)eld ban(j:dʒ)o',
  '(g:dʒ)(en:ɛn)tlem(an:an) (g:dʒ)(en:ɛn)tlem(en:ɛn) (g:dʒ)(in:in) lo(gg:dʒ)ia ada(g:dʒ)io mana(g:dʒ)e* mana(g:dʒ)(er:ɛʁ) (g:dʒ)(en:ɛn)try challen(g:dʒ)er* (g:ɡ)(i:œ)rl (g:ɡ)eisha (g:ɡ)estapo',
  'st(a:ɛ)t(e:-)*',
  'b(a:ɛ)by l(a:ɛ)dy l(a:ɛ)dies mil(a:ɛ)dy b(a:ɛ)c(on:ɔn) b(a:ɛ)s(e:-)b(a:o)ll* br(ain:ɛn)stor* sk(a:ɛ)te* sk(a:ɛ)t(e:-)b(oar:ɔʁ)(d:d) cl(ow:u)n* d(ow:aun) (ou:aw)t r(oun:awn)(d:d)',
  'cl(u:œ)b* bl(u:œ)ff* p(u:œ)(zz:z)l* r(u:œ)sh* t(u:œ)b m(u:œ)st l(u:œ)nch* br(u:œ)nch* f(u:œ)nk* p(u:œ)b s(u:œ)rf s(u:œ)rfe* m(u:œ)ff* tr(u:œ)st* b(u:œ)g c(u:œ)(t:t) (u:œ)p h(u:œ)sky dr(u:œ)gstor* s(un:œn)light n(u:œ)rs* br(u:œ)sh* c(u:œ)rl* p(u:œ)ff',
  'fl(i:œ)r(t:t) fl(i:œ)rt* b(u:u)lldo* p(u:u)d(d:d)ing* sh(ampooing:ɑ̃pwɛ̃)* (w:v)agon* (w:v)alky* (w:v)isig* (w:v)a(g:ɡ)n* (w:v)aterl(oo:o) wat(er:ɛʁ)* (w:v)(e:e)b(er:ɛʁ)',
  'feld(w:v)(e:e)bel interv(iew:ju) interv(ie:ju)(w:v)* st(ew:ju)ar(d:d) n(ew:ju)* n(ew:ju)t(on:ɔn) gr(aa:a)l (q:k)(u:w)i(z:z) ch(e:e)rok* r(ei:aj)ch* th(e:ə)',
  'm(a:a)r(ij:iʁ)uana k(u:u)lak*',
  'b(usi:iz)ness* p(i:i)n(k:k) r(i:i)n(k:k)*',
  'ly(s:s) fri(s:z)b* h(ou:aw)se t(oa:o)st* c(oa:o)(ch:tʃ)*',
  'p(eo:i)ple ca(pp:p)(u:u)(cc:tʃ)in* (ci:tʃ)ao (c:tʃ)in(z:dz)* ch(ew:w)ing k(e:e)bab s(u:u)shi sch(u:u)ss ts(u:u)nam* p(u:w)eblo (h:-)(u:w)erta',
  's(e:ə)(c:ɡ)ond* zin(c:ɡ) m(en:ɑ̃)s h(a:o)ll z(oo:o) cockt(ai:ɛ)l caf(e:e)teria ma(s:s)aï ga(geu:ʒy)re allél(u:u)ia',
  'sp(ea:i)k(er:əʁ) l(ea:i)d(er:əʁ) d(ea:i)l(er:əʁ) rock(er:əʁ) mist(er:əʁ) clipp(er:əʁ) crack(er:əʁ)',
  'r(e:e)(q:k)(u:ɥ)(i:ij)(e:ɛ)m e(c:ɡ)zéma* gr(u:y)(y:j)* h(a:a)(ï:i) m(a:a)(ï:i)(s:s) ana(ï:i)(s:s) con(ch:k)yl* cocu(s:-)',
  'r(e:ɛ)ssu(sc:s)* cl(e:e)(f:-) quadrill* interpelle interpellent b(ui:i)lding*',
  // words of screens and sports; the t of a-t-il
  '(e:ɛ)(n:n)(d:d) week(e:ɛ)(n:n)(d:d) m(ail:ɛl) (e:i)m(ail:ɛl) gm(ail:ɛl) sh(i:œ)(r:ʁ)(t:t) lo(g:ɡ)(in:in) (t:t)',
  'n(ew:ju)slett(er:əʁ) f(a:ɛ)(c:s)(e:-)b(oo:u)k m(ail:ɛl)ing d(e:i)(s:z)(i:aj)(gn:n) d(e:i)(s:z)(i:aj)(gn:n)(er:əʁ) t(i:aj)m(ing:iŋ) t(i:aj)m(e:-) s(i:aj)d(e:-) dr(i:aj)v(e:-) dr(y:aj) tr(a:ɛ)d(er:əʁ) l(o:u)(s:z)(er:əʁ) cov(er:əʁ) aft(er:əʁ) t(al:ɔ)k* w(al:ɔ)k* l(i:aj)n(er:əʁ) (ou:aw)ts(i:aj)d(er:əʁ) st(ea:i)m(er:əʁ) sh(a:ɛ)k(er:əʁ) hack(er:əʁ) b(y:aj)(e:-) ragt(i:aj)m(e:-) b(oo:u)(g:ɡ)ie baz(oo:u)ka mue(zz:dz)(in:in) m(i:aj)l(e:-)',
  '(j:dʒ)a(zz:z)* (g:ɡ)nom* hamb(u:u)r(g:ɡ)(er:əʁ) bl(ue:u)(s:z) bl(ue:u) f(u:u)ll b(a:o)(ll:l) playb(o:ɔ)(y:j) (ok:oke) (one:wan) s(e:e)ñor* tof(u:u) vad(e:e) m(e:e)cum m(e:e)a (ch:tʃ)ee(s:z)eb(u:œ)r(g:ɡ)(er:əʁ) h(aut:o)bo* mar(oi:wa)(ll:l)es roll(er:əʁ) klax(on:ɔn) j(ea:a)nn* j(ean:ɑ̃) (j:dʒ)(ea:i)ns',
  // names of people and places
  '(en:ɛn)zo l(ae:e)(t:t)i(t:s)ia l(æ:e)(t:t)i(t:s)ia mi(ch:k)aël* kév(in:in) ba(ch:k) b(ee:e)thov* d(es:e)carte(s:-) ag(en:ɛ̃)',
  'm(e:ɛ)(tz:s) r(eim:ɛ̃)(s:s) rod(e:ɛ)(z:z) r(ou:w)(en:ɑ̃) tr(oy:wa)(es:-) k(e:e)nya* m(a:a)(y:j)otte nicara(g:ɡ)(u:w)a* v(e:e)n(e:e)z(u:ɥ)(e:e)la istanb(u:u)l (in:in)s(ee:e)',
  'sévi(ll:j)* ad(am:ɑ̃) s(am:ɑ̃)son gro(en:ɛn)land* dou(bs:-) za(ch:k)ar* jéri(ch:k)o joa(ch:k)im z(eu:ø)(s:s) washingt(on:ɔn) wellingt(on:ɔn)',
  'guat(e:e)mala z(im:im)babw(e:e) ta(ï:j)w(an:an) c(a:a)(y:j)enne ban(gk:k)ok',
  // nouns in -er of which the singular is a verb too: see homographs.ts
  'support(er:ɛʁ)s scann(er:ɛʁ)s flipp(er:əʁ)s s(qu:kw)att(er:əʁ)s spr(in:in)t(er:əʁ)s t(oa:o)st(er:əʁ)s boost(er:əʁ)s',
]
