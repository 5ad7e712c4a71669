/** The tables of people, as Kysely sees them. */
import type { ColumnType } from 'kysely'

export interface PeopleTables {
  people_accounts: {
    id: string
    name: string
    email: string
    password_hash: string
    created: Date
  }
  people_sessions: {
    token_hash: Buffer
    account: string
    opened: Date
    expires: Date
  }
  people_welcome: {
    singleton: ColumnType<boolean, never, never>
    token_hash: Buffer
    expires: Date
  }
  people_sign_in_attempts: {
    key: Buffer
    count: number
    since: Date
  }
}
