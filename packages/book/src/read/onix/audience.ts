import type { Metadata } from '../../model.ts'
import type { ElementNode } from '../tree/node.ts'
import { childElements, plainText } from '../tree/query.ts'
import { AUDIENCES } from './codes.ts'

/** ONIX list 30: ages in years, of interest and of reading. */
const AGES = ['17', '18']
/** ONIX list 31: exactly, from, to. */
const [EXACT, FROM, TO] = ['01', '03', '04']

/** Whom a product is for: ages, and words about its readers. */
export function readAudience(detail: ElementNode): Pick<Metadata, 'level' | 'ages'> {
  const ages = readAges(detail)
  const words = [
    ...(ages ? [inWords(ages)] : []),
    ...childElements(detail, 'Audience').flatMap(audienceName),
    ...childElements(detail, 'AudienceDescription').map(plainText),
  ]
  const level = [...new Set(words.filter((each) => each !== ''))].join(', ')
  return {
    ...(level === '' ? {} : { level }),
    ...(ages ? { ages: `${ages.from ?? ''}-${ages.to ?? ''}` } : {}),
  }
}

interface Ages {
  from?: number
  to?: number
}

function readAges(detail: ElementNode): Ages | null {
  const ranges = childElements(detail, 'AudienceRange')
  const range = AGES.map((qualifier) =>
    ranges.find((each) => said(each, 'AudienceRangeQualifier') === qualifier),
  ).find((each) => each !== undefined)
  if (!range) return null
  const ages: Ages = {}
  let precision = ''
  for (const part of childElements(range)) {
    if (part.name === 'AudienceRangePrecision') precision = plainText(part)
    if (part.name !== 'AudienceRangeValue') continue
    const value = Number(plainText(part))
    if (!Number.isInteger(value) || value < 0 || value > 120) continue
    if (precision === EXACT || precision === FROM) ages.from = value
    if (precision === EXACT || precision === TO) ages.to = value
  }
  return ages.from === undefined && ages.to === undefined ? null : ages
}

function inWords({ from, to }: Ages): string {
  if (from === undefined) return `jusqu’à ${to} ans`
  if (to === undefined) return `à partir de ${from} ans`
  return from === to ? `${from} ans` : `de ${from} à ${to} ans`
}

/** Audience of ONIX list 28; other lists give their words or nothing. */
function audienceName(audience: ElementNode): string[] {
  const words = said(audience, 'AudienceHeadingText')
  if (words !== '') return [words]
  const name = AUDIENCES[said(audience, 'AudienceCodeValue')]
  return said(audience, 'AudienceCodeType') === '01' && name !== undefined ? [name] : []
}

function said(parent: ElementNode, name: string): string {
  const [child] = childElements(parent, name)
  return child ? plainText(child) : ''
}
