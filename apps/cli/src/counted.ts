/** A number and its noun as French says them: *0 image*, *1 chapitre*, *1 162 mots*. For nouns whose plural takes an s. */
export function counted(count: number, noun: string): string {
  return `${frenchNumber(count)} ${noun}${count > 1 ? 's' : ''}`
}

/**
 * A number as French writes it: *1 162*, *0,98*. By hand, since the first `Intl.NumberFormat` of a process takes 14 ms,
 * which is more than all else that a command says.
 */
export function frenchNumber(number: number): string {
  const [whole = '', fraction] = String(number).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202F')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}
