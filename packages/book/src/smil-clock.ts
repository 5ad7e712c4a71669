/** Milliseconds of each unit that a time count may have (SMIL 3.0, clock values). */
const UNITS: Record<string, number> = { h: 3_600_000, min: 60_000, s: 1000, ms: 1 }

/** Milliseconds of a SMIL clock value: `1:02:03.5`, `02:03`, `12.3s`, `5min`, `500ms`, `7.75`. Null when it is none. */
export function clockMilliseconds(value: string | undefined): number | null {
  const said = value?.trim().replace(/^npt=/, '') ?? ''
  const full = /^(?:(\d+):)?(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/.exec(said)
  if (full) {
    const [, hours = '0', minutes = '0', seconds = '0'] = full
    return Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000)
  }
  const count = /^(\d+(?:\.\d+)?)(h|min|s|ms)?$/.exec(said)
  return count ? Math.round(Number(count[1]) * (UNITS[count[2] ?? 's'] ?? 1000)) : null
}

/** Milliseconds as a full clock value: `0:01:02.345`. */
export function clockValue(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const two = (n: number): string => String(n).padStart(2, '0')
  const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  const rest = Math.round(milliseconds % 1000)
  return rest === 0 ? clock : `${clock}.${String(rest).padStart(3, '0')}`
}
