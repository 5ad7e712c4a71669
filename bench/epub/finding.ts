/** What a checker says of a book. */
export interface Finding {
  severity: 'fatal' | 'error' | 'warning' | 'info' | 'usage'
  code: string
  message: string
  place: string
}

/** Whether a book with this is not sound. */
export function isFault({ severity }: Finding): boolean {
  return severity === 'fatal' || severity === 'error'
}
