/** What a little word may be; a set of bits, since a word may be several things (la: determiner or pronoun). */
export const DETERMINER = 1
export const PLURAL_DETERMINER = 2
export const SUBJECT = 4
export const PLURAL_SUBJECT = 8
export const OTHER_SUBJECT = 16
export const RELATIVE = 32
export const CLITIC = 64
export const PREPOSITION = 128
export const CONJUNCTION = 256
export const ADVERB = 512
export const VERB = 1024
export const AUXILIARY = 2048
export const PRENOMINAL = 4096
export const INTERJECTION = 8192
/** Its form alone says that it is a verb in the plural: -aient, -èrent, a silent -ent. */
export const VERB_ENDING = 16384
/** It ends like a plural noun or adjective: -s, -x. */
export const PLURAL_ENDING = 32768
export const DEGREE = 65536
