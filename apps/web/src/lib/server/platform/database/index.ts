export { openDatabase, openEmbeddedOfOther, openUrl, type Database } from './database.ts'
export { isMigrated, migrate, type MigrationSet } from './migrations.ts'
