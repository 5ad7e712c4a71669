/** Tables of people. Names sort in the order in which they run; one that was released is never changed. */
import { sql } from 'kysely'
import type { MigrationSet } from '#lib/server/platform/index.ts'

export const peopleMigrations: MigrationSet = {
  'people-001-team': {
    async up(db) {
      await sql`
        create table people_accounts (
          id uuid primary key,
          name text not null,
          email text not null unique,
          password_hash text not null,
          created timestamptz not null
        )`.execute(db)
      await sql`
        create table people_sessions (
          token_hash bytea primary key,
          account uuid not null references people_accounts on delete cascade,
          opened timestamptz not null,
          expires timestamptz not null
        )`.execute(db)
      await sql`create index on people_sessions (expires)`.execute(db)
      await sql`create index on people_sessions (account)`.execute(db)
      // At most one row: the link that creates the first account.
      await sql`
        create table people_welcome (
          singleton boolean primary key default true check (singleton),
          token_hash bytea not null,
          expires timestamptz not null
        )`.execute(db)
      // Keys are hashes: neither e-mails nor addresses of those who fail to sign in are kept.
      await sql`
        create table people_sign_in_attempts (
          key bytea primary key,
          count integer not null,
          since timestamptz not null
        )`.execute(db)
    },
  },
}
