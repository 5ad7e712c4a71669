const number = new Intl.NumberFormat('fr-FR')

/** A number and its noun as French says them: *0 image*, *1 chapitre*, *1 162 mots*. For nouns whose plural takes an s. */
export function counted(count: number, noun: string): string {
  return `${number.format(count)} ${noun}${count > 1 ? 's' : ''}`
}
