import type { SentenceFacts } from '../../testing/fact-group.ts'

/** Words of one spelling and two readings, told apart by their sentence. */
export const homographs: readonly SentenceFacts[] = [
  {
    rule: 'est is /ɛ/ as a verb and /ɛst/ as a point of the compass',
    sentences: `
      Il est grand.
      Le soleil se lève à l’est[est: e=ɛ s t *].
      La pluie vient de l’est[est: e=ɛ s t *].
      Où est ma clé ?
      Paul est malade.
      C’est bon.
      Elle l’est aussi.
    `,
  },
  {
    rule: 'fils is /fis/ for a son and /fil/ for threads',
    sentences: `
      Son fils dort.
      Il tire des fils[fils: f i l (s) *] de laine.
      Le fils du roi chante.
      Les fils[fils: f i l (s) *] électriques tombent.
    `,
  },
  {
    rule: 'sens is /sɑ̃s/ as a noun and /sɑ̃/ as a verb',
    sentences: `
      Je sens[sens: s en=ɑ̃ (s) *] une odeur.
      Ce mot a deux sens.
      Tu sens[sens: s en=ɑ̃ (s) *] bon.
      Ça a du sens.
    `,
  },
  {
    rule: 'tous is /tus/ alone and /tu/ before a noun',
    sentences: `
      Tous les matins, il court.
      Ils sont tous[tous: t ou=u s *] là.
      Nous partons tous[tous: t ou=u s *].
      Tous mes‿z amis viennent.
      Je les connais tous[tous: t ou=u s *].
    `,
  },
  {
    rule: 'os is /ɔs/ in the singular and /o/ in the plural',
    sentences: `
      Le chien ronge un‿n os[os: o=ɔ s *].
      Il a mal aux‿z os[os: o=o (s)].
      Cet os[os: o=ɔ s *] est gros.
      Ses‿z os[os: o=o (s)] sont solides.
    `,
  },
  {
    rule: 'as is /a/ as a verb and /as/ as a noun',
    sentences: `
      Tu as froid.
      Il joue un‿n as[as: a s *].
      As-tu faim ?
    `,
  },
  {
    rule: 'vis is /vi/ as a verb and /vis/ as a noun',
    sentences: `
      Je vis[vis: v i (s)] ici.
      Il serre une vis[vis: v i s *].
    `,
  },
  {
    rule: 'lis is /li/ as a verb and /lis/ as a flower',
    sentences: `
      Je lis[lis: l i (s)] un livre.
      Un lis[lis: l i s *] blanc pousse.
    `,
  },
  {
    rule: 'fier is /fje/ as a verb and /fjɛʁ/ as an adjective',
    sentences: `
      Il est fier.
      On peut se fier[fier: f i=j er=e *] à elle.
    `,
  },
  {
    rule: 'bus is /bys/ as a noun and /by/ as a verb',
    sentences: `
      Le bus[bus: b u=y s] arrive.
      Je bus[bus: b u=y (s) *] un verre.
    `,
  },
  {
    rule: '-ent is mute in verbs of the plural, heard in nouns',
    sentences: `
      Les poules couvent[cou·vent: c=k ou=u v (ent) *].
      Le couvent est vieux.
      Ils président[pré·si·dent: p r é s=z i d (ent) *] la fête.
      Le président parle.
      Elles content[con·tent: c=k on=ɔ̃ t (ent) *] une histoire.
      Il est content.
      Ils négligent[né·gli·gent: n é g l i g=ʒ (ent) *] leur travail.
      Un‿n élève négligent arrive.
      Les portes ferment[fer·ment: f e=ɛ r m (ent) *] mal.
      Le vent souffle.
      Ils violent[vio·lent: v i=j o=ɔ l (ent) *] la loi.
      Un choc violent arrive.
      Les voisins résident[ré·si·dent: r é s=z i d (ent) *] ici.
      Ce n’est pas évident.
      Ils‿z excellent[ex·cel·lent: e=ɛ xc=ks e=ɛ ll=l (ent) *] en sport.
      C’est excellent !
      Elles‿z expédient[ex·pé·dient: e=ɛ x=ks p é d i (ent) *] un colis.
      Les fleuves affluent[af·fluent: a ff=f l u=y (ent) *].
    `,
  },
  {
    rule: '-tions is /tjɔ̃/ after nous, /sjɔ̃/ in nouns',
    sentences: `
      Nous portions[por·tions: p o=ɔ r t i=j on=ɔ̃ (s) *] des sacs.
      Il mange deux portions[por·tions: p o=ɔ r t=s i=j on=ɔ̃ (s)].
      Nous‿z inventions[in·ven·tions: in=ɛ̃ v en=ɑ̃ t i=j on=ɔ̃ (s) *] des jeux.
      Quelles‿z inventions[in·ven·tions: in=ɛ̃ v en=ɑ̃ t=s i=j on=ɔ̃ (s)] !
      Nous notions[no·tions: n o=o t i=j on=ɔ̃ (s) *] tout.
      Les notions[no·tions: n o=o t=s i=j on=ɔ̃ (s)] sont simples.
      Nous relations[re·la·tions: r e=ə l a t i=j on=ɔ̃ (s) *] nos voyages.
      Leurs relations[re·la·tions: r e=ə l a t=s i=j on=ɔ̃ (s)] sont bonnes.
      Nous‿z éditions[é·di·tions: é d i t i=j on=ɔ̃ (s) *] un journal.
      Nous rationnons.
    `,
  },
]
