const format = (unit: 'kilobyte' | 'megabyte') =>
  new Intl.NumberFormat('fr', { style: 'unit', unit, maximumFractionDigits: unit === 'megabyte' ? 1 : 0 })
const kilobytes = format('kilobyte')
const megabytes = format('megabyte')

/** A file's size as people read it: `420 ko`, `12,3 Mo`. */
export function fileSize(bytes: number): string {
  return bytes < 1_000_000 ? kilobytes.format(Math.ceil(bytes / 1000)) : megabytes.format(bytes / 1_000_000)
}
