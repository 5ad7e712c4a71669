/** ONIX list 17 (contributor role) → MARC relator. Roles that are not here are `ctb`, somebody who contributed. */
export const RELATORS: Readonly<Record<string, string>> = {
  A01: 'aut',
  A02: 'aut',
  A03: 'aus',
  A04: 'lbt',
  A05: 'lyr',
  A06: 'cmp',
  A07: 'art',
  A08: 'pht',
  A09: 'cre',
  A11: 'bkd',
  A12: 'ill',
  A13: 'pht',
  A14: 'aut',
  A15: 'aui',
  A16: 'aui',
  A19: 'aft',
  A20: 'ann',
  A21: 'cwt',
  A22: 'aft',
  A23: 'aui',
  A24: 'aui',
  A29: 'aui',
  A35: 'ill',
  A36: 'cov',
  A38: 'aut',
  A39: 'ctg',
  A43: 'ivr',
  A44: 'ive',
  B01: 'edt',
  B02: 'edt',
  B05: 'adp',
  B06: 'trl',
  B09: 'edt',
  B10: 'trl',
  B13: 'edt',
  B25: 'arr',
  D01: 'pro',
  D02: 'drt',
  D03: 'cnd',
  E01: 'act',
  E03: 'nrt',
  E05: 'sng',
  E07: 'nrt',
}

/** ONIX list 28 (audience) in words that may be shown. */
export const AUDIENCES: Readonly<Record<string, string>> = {
  '01': 'grand public',
  '02': 'jeunesse',
  '03': 'adolescents',
  '04': 'scolaire',
  '05': 'enseignement supérieur',
  '06': 'professionnels',
  '07': 'apprentissage d’une langue',
  '08': 'formation des adultes',
  '09': 'apprentissage d’une langue',
}

/** ONIX list 27 (subject scheme): those whose codes are kept when no words are given. */
export const SCHEMES: Readonly<Record<string, string>> = { '29': 'CLIL', '93': 'Thema', '10': 'BISAC' }

/** ONIX list 27: keywords, parted by semicolons. */
export const KEYWORDS = '20'
