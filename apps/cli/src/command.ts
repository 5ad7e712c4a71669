/** What every command of `trousseau` gives: it reads its own arguments and answers with an exit status. */
export interface Command {
  /** One line of French, shown by `trousseau --help`. */
  summary: string
  /** How it is called, shown when it is called wrongly. */
  usage: string
  run(args: string[]): Promise<void>
}

/** The input is refused or wrong: exit status 1, one line in French on standard error. */
export class Refused extends Error {}

/** The command itself is misused: exit status 2, with its usage. */
export class Misused extends Error {}
