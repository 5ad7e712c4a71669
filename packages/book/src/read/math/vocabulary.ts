const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Presentation elements of MathML 3 (chapter 3) that show something and do nothing. */
export const PRESENTATION = set(
  'math mrow mi mn mo mtext mspace ms mfrac msqrt mroot mstyle merror mpadded mphantom mfenced menclose msub msup ' +
    'msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd mlabeledtr maligngroup malignmark ' +
    'mstack mlongdiv msgroup msrow mscarries mscarry msline',
)

/** Attributes of these that say how a formula looks or reads; none of them takes an address. */
export const ATTRIBUTES = set(
  'display dir alttext mathvariant displaystyle scriptlevel stretchy symmetric fence separator accent accentunder ' +
    'largeop movablelimits lspace rspace form minsize maxsize linethickness numalign denomalign bevelled notation open ' +
    'close separators width height depth voffset columnalign rowalign columnspacing rowspacing columnlines rowlines ' +
    'frame framespacing columnspan rowspan equalrows equalcolumns side',
)

/** Elements of content MathML (chapter 4): what a formula means rather than what it looks like. */
export const CONTENT = set(
  'apply bind ci cn cs csymbol cbytes cerror share bvar reln lambda vector matrix set list',
)

/** Signs that nobody sees (MathML 3, 3.2.5.5): function application, times, comma, plus. */
export const INVISIBLE = /[\u2061-\u2064]/g
