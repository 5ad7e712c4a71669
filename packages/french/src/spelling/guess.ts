/** Letters that French does not write; those that it writes are in data/letters.ts. */
const LETTERS =
  /[áíóúýìòãõåøðþßäöñ]|[^\0-\u00ff\u0152\u0153\u0178\u0300-\u036f\u00ad\u200b-\u200d\u2060\u02bc\u2010\u2011\u2018\u2019\ufeff]/i

/** Letters that no French word begins with, joins or ends with. */
const BEGINS =
  /^(?:([b-df-hj-np-tv-xz])\1|[bdfgjkmnpvw][bcdfgjkmpqtvz]|[bdfgkptv][mn](?!eu|ém|o)|[bcdfgjklmnpqrtvxz]s(?!a[rlu]|i|y)|[lr][^aeiouyàâéèêëîïôûœæh]|t[lbdgkv]|dl|s[rdgbv]|sh|wh|zh|h[^aeiouyàâéèêëîïôûœæ]|q[^u]|x[^aeiéoyèê]|[^aeiouyàâéèêëîïôûœæ]{4})/
const JOINS =
  /[bdfgjklmnpqrvwxz]k[^aeiouyhrléèêïîô]|k[bcdfgjkmnpqstvwxz]|ck|[^dsn]sh|ghh?t|q[^u]|jh|zh|[cs]z|z[sdk]|vv|ww|jj|hh|kk|aa|uu|[^éc]ii[^i]|[^zclp]oo[^rp]|[^éi]ee|[^cn]aoe|[iu]ij|[^aeiouyàâäéèêëîïôöùûüÿœæhmnrs-]{5}/
const ENDS = /(?:[jvq]|[^c]q|[^aeiouyéèêï](?:[bdgkmpv]|f)|cht|sch|dt|[aeiou]h|[lrn]k|sk|cz|sz|gh|owe?)s?$/

/**
 * Whether a word (`text` as it stands, `plain` in lower case) has letters or groups of letters that are none of French:
 * its reading is a guess.
 */
export function isForeign(text: string, plain: string): boolean {
  return LETTERS.test(text) || BEGINS.test(plain) || JOINS.test(plain) || ENDS.test(plain)
}

/** What names read in several ways, so that a rule for common words says little of them: Xavier, Reims, Roger, Schmidt. */
const RISKY =
  /[kwxzj]|y[aeiou]|[aeiou]y$|ch|th|sc|gn|ill|[gq]u|aa|ee|ii|oo|uu|ae|oe|ao|[bcdfgpqvx]$|[aeiouy]s$|[aeiou]n?t$|er$|e[nm]$|[iu]m$|am$/

/** Whether the spelling of a name leaves its reading open. */
export function seemsRisky(plain: string): boolean {
  return RISKY.test(plain)
}
