/**
 * A server that receives one book and says so on standard output; `import.test.ts` then kills it.
 *
 * node --conditions=source importer.ts DATA-FOLDER BOOK
 */
import { importFromDisk } from '#lib/server/library/index.ts'
import { openPlatform, readSettings } from '#lib/server/platform/index.ts'
import { parts } from '../../src/server/parts.ts'

const [, , folder, book = ''] = process.argv
await openPlatform(readSettings({ TROUSSEAU_DATA: folder }), parts, 'server')
const bringing = await importFromDisk(book, { publish: 'yes' })
process.stdout.write(`${JSON.stringify(bringing)}\n`)
