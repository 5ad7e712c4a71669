import { measures, scales, units } from '../data/units.ts'
import { pairsOf } from './pairs.ts'

let known: Map<string, string> | undefined

/** What a sign or a shortened unit is, with the marks of data/units.ts; m² and m2 are alike. `undefined` for what is none. */
export function unitOf(text: string): string | undefined {
  known ??= buildUnits()
  const unit = known.get(text)
  if (unit !== undefined) return unit
  const power = /^(.*m)([2²]|[3³])$/.exec(text)
  if (power !== null) return joined(power[1]!, /[2²]/.test(power[2]!) ? '-carré+' : '-cube+')
  const [each = '', per = ''] = text.split('/')
  const other = known.get(per)
  return other === undefined ? undefined : joined(each, `-par-${inNumber(other, 1)}`)
}

function joined(text: string, end: string): string | undefined {
  const unit = known!.get(text)
  return unit === undefined ? undefined : unit + end
}

/** One unit, or several: mètre carré, mètres carrés. */
export function inNumber(unit: string, count: number): string {
  return unit.replace(/\+/g, count < 2 ? '' : 's').replace('!', '')
}

function buildUnits(): Map<string, string> {
  const map = new Map(pairsOf(units))
  for (const [text, said] of pairsOf(measures)) {
    map.set(text, said)
    for (const [scale, name] of pairsOf(scales)) map.set(scale + text, name + said)
  }
  return map
}
