import * as role from '../grammar/roles.ts'

/**
 * The little words of French by what they do in a sentence. A word may be in several lists. They are enough to tell a
 * noun's place from a verb's, and where a liaison or a breath may come.
 */
export const wordsByRole: readonly [roles: number, words: string][] = [
  /** Determiners of a singular noun. */
  [
    role.DETERMINER,
    'le la l un une mon ton son ma ta sa ce cet cette notre votre leur chaque quel quelle aucun aucune nul nulle du au maint tout toute',
  ],
  /** Determiners of a plural noun. */
  [
    role.PLURAL_DETERMINER,
    'les des mes tes ses ces nos vos leurs aux quelques plusieurs quels quelles certains certaines divers diverses différents différentes deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent cents mille tous toutes',
  ],
  /** Pronouns that are subjects of a singular verb. */
  [role.SUBJECT, 'je j tu il elle on c ça cela ceci celui-ci celle-ci'],
  /** Pronouns that are subjects of a plural verb. */
  [role.PLURAL_SUBJECT, 'ils elles ceux celles ceux-ci celles-ci eux'],
  /** Subjects whose verb has its own ending. */
  [role.OTHER_SUBJECT, 'nous vous'],
  [
    role.RELATIVE,
    'qui que qu dont où lequel laquelle lesquels lesquelles auquel duquel desquels desquelles auxquels auxquelles',
  ],
  /** Unstressed pronouns and ne, which cling to the verb after them. */
  [role.CLITIC, 'me m te t se s le la l les lui leur y en ne n nous vous'],
  [
    role.PREPOSITION,
    'à quant de d du des au aux en dans par pour sur sous avec sans chez vers contre entre depuis pendant avant après devant derrière dès jusque jusqu malgré selon parmi outre durant hors voici voilà',
  ],
  [
    role.CONJUNCTION,
    'et ou mais donc car ni or puis parce afin tandis quand lorsque lorsqu puisque puisqu comme si quoique quoiqu sinon que qu',
  ],
  /** Adverbs that may stand between a subject and its verb, or between an auxiliary and its participle. */
  [
    role.ADVERB,
    "pas plus jamais rien point guère bien mal déjà encore toujours souvent aussi très trop tout si peu beaucoup assez presque vraiment alors ici là ainsi enfin ensuite puis même surtout autant tant moins parfois maintenant aujourd'hui hier demain ensemble ailleurs autour environ exprès après avant dedans dehors aussitôt bientôt tantôt seulement également notamment actuellement",
  ],
  /** Forms of être and avoir that hardly stand before a participle, and other verbs so frequent that their form is enough to know them. */
  [
    role.VERB,
    'fus fûmes serais sois soyons soyez eus aurais aie ayons ayez fais fait font faisait faisaient fit firent fera feront vais vas va vont allait allaient alla allèrent ira iront peux peut peuvent pouvait pouvaient put purent pourra pourront veux veut veulent voulait voulaient voulut dois doit doivent devait devaient dut durent dit disent disait disaient dirent voit voient vit virent sait savent savait savaient vient viennent vint vinrent tient tiennent tint tinrent prend prennent prit prirent met mettent mit mirent faut fallait allez allons attends attend aller semble semblent reste restent devient deviennent',
  ],
  /** Forms of être and avoir before a participle. */
  [
    role.AUXILIARY | role.VERB,
    'suis es est sommes êtes sont étais était étions étiez étaient fut furent sera serai seras serons serez seront serait seraient ai as a avons avez ont avais avait avions aviez avaient eut eurent aura aurai auras aurons aurez auront aurait auraient ait aient soit soient',
  ],
  /** Adverbs that cling to the word after them. */
  [role.DEGREE, 'très plus si trop assez moins aussi tout toute peu bien mal'],
  /** Adjectives that stand before their noun. */
  [
    role.PRENOMINAL,
    'petit petite petits petites grand grande grands grandes gros grosse grosses bon bonne bons bonnes beau bel belle beaux belles vieux vieil vieille vieilles jeune jeunes nouveau nouvel nouvelle nouveaux nouvelles mauvais mauvaise mauvaises premier première premiers premières dernier dernière derniers dernières autre autres même mêmes long longs longue longues joli jolie jolis jolies haut haute pauvre pauvres cher chère chers chères certains certaines divers diverses ancien anciens ancienne anciennes meilleur meilleurs meilleure meilleures second seconds seconde deuxième troisième seul seule double triple plein tel tels telle telles rare rares',
  ],
  /** Words that open no noun group though they begin with a vowel: no liaison before them. */
  [role.INTERJECTION, 'oui ouais oh ah eh euh hein hélas ouf hop allô allo hi hum ok éh ouille aïe ouh'],
]
