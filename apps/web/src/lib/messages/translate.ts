import { IntlMessageFormat } from 'intl-messageformat'
import { french } from './catalogues.ts'

type Catalogues = typeof french

/** `area.key`, for every message of every catalogue: `errors.port-taken`. */
export type MessageKey = {
  [Area in keyof Catalogues]: `${Area}.${keyof Catalogues[Area] & string}`
}[keyof Catalogues]

/** What may stand in a message's braces. */
export type MessageValues = Record<string, string | number | boolean | Date>

const formatters = new Map<string, IntlMessageFormat>()

/**
 * The French sentence of a message, with its values in place. Plain text: it is escaped where it is shown.
 *
 * @throws when a value that the message needs is missing: that is a fault of the program, not of a person.
 */
export function t(key: MessageKey, values?: MessageValues): string {
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = new IntlMessageFormat(messageOf(key), 'fr', undefined, { ignoreTag: true })
    formatters.set(key, formatter)
  }
  return String(formatter.format(values))
}

/** The message as written in the catalogue, for a place that formats it itself (an island in the browser). */
export function messageOf(key: MessageKey): string {
  const dot = key.indexOf('.')
  const catalogue: Record<string, string> | undefined = (french as Record<string, Record<string, string>>)[
    key.slice(0, dot)
  ]
  const message = catalogue?.[key.slice(dot + 1)]
  if (message === undefined) throw new Error(`no message named ${key}`)
  return message
}
