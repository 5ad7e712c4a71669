import { units } from '../data/units.ts'
import { pairsOf } from './pairs.ts'

interface Unit {
  one: string
  many: string
  feminine: boolean
}

let known: Map<string, Unit> | undefined

/** What a sign or a shortened unit is after a number; m² and m2 are alike. `undefined` for what is none. */
export function unitOf(text: string): Unit | undefined {
  known ??= buildUnits()
  const unit = known.get(text)
  if (unit !== undefined) return unit
  const per = /^(.+)\/(.+)$/.exec(text)
  if (per !== null) return unitPer(unitOf(per[1]!), unitOf(per[2]!))
  const raised = /^([cdk]?m)([23²³])$/.exec(text)
  if (raised === null) return undefined
  const base = known.get(raised[1]!)!
  const power = raised[2] === '2' || raised[2] === '²' ? 'carré' : 'cube'
  return { one: `${base.one}-${power}`, many: `${base.many}-${power}s`, feminine: false }
}

/** m/s, €/kg */
function unitPer(unit: Unit | undefined, each: Unit | undefined): Unit | undefined {
  if (unit === undefined || each === undefined) return undefined
  return { ...unit, one: `${unit.one}-par-${each.one}`, many: `${unit.many}-par-${each.one}` }
}

function buildUnits(): Map<string, Unit> {
  return new Map(
    Array.from(pairsOf(units), ([text, said]): [string, Unit] => {
      const bare = said.replace('!', '')
      return [text, { one: bare.replace('+', ''), many: bare.replace('+', 's'), feminine: bare !== said }]
    }),
  )
}
