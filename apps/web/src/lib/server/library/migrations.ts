/** Tables of the library. Names sort in the order in which they run; one that was released is never changed. */
import { sql } from 'kysely'
import type { MigrationSet } from '#lib/server/platform/index.ts'

export const libraryMigrations: MigrationSet = {
  'library-001-books': {
    async up(db) {
      await sql`
        create table library_books (
          id uuid primary key,
          slug text not null unique,
          level text,
          created timestamptz not null
        )`.execute(db)

      // What one import of a book gave. Metadata stand here, not on the book: they are the source's, and come again
      // with each import.
      await sql`
        create table library_versions (
          id uuid primary key,
          book uuid not null references library_books on delete cascade,
          number integer not null,
          state text not null check (state in ('draft', 'published', 'withdrawn')),
          title text not null,
          metadata jsonb not null,
          chapters jsonb not null,
          problems jsonb not null,
          sequences integer not null,
          words integer not null,
          cover text,
          cover_alt text not null,
          created timestamptz not null,
          published timestamptz,
          unique (book, number)
        )`.execute(db)
      await sql`
        create unique index library_versions_one_published on library_versions (book) where state = 'published'
      `.execute(db)

      await sql`
        create table library_sequences (
          version uuid not null references library_versions on delete cascade,
          number integer not null,
          sequence jsonb not null,
          html text not null,
          targets jsonb not null,
          primary key (version, number)
        )`.execute(db)
      await sql`
        create table library_layers (
          version uuid not null,
          number integer not null,
          kind text not null,
          origin text not null,
          layer jsonb not null,
          primary key (version, number, kind, origin),
          foreign key (version, number) references library_sequences on delete cascade
        )`.execute(db)

      await sql`
        create table library_pictures (
          version uuid not null references library_versions on delete cascade,
          resource text not null,
          sha256 text not null,
          extension text not null,
          width integer,
          height integer,
          primary key (version, resource)
        )`.execute(db)
      await sql`create index on library_pictures (sha256)`.execute(db)

      // `source` is the same for the same files: they are imported once, unless they were refused.
      await sql`
        create table library_imports (
          id uuid primary key,
          source text not null,
          files jsonb not null,
          wishes jsonb not null,
          state text not null check (state in ('received', 'reading', 'adapting', 'ready', 'refused')),
          progress real not null default 0,
          refusal text,
          version uuid references library_versions on delete set null,
          created timestamptz not null,
          ended timestamptz
        )`.execute(db)
      await sql`
        create unique index library_imports_one_a_source on library_imports (source) where state <> 'refused'
      `.execute(db)
    },
  },
  'library-002-light-pictures': {
    async up(db) {
      // `library_pictures` keeps pictures as the source has them, for export; these are what pages show.
      await sql`
        create table library_light_pictures (
          version uuid not null,
          resource text not null,
          use text not null check (use in ('page', 'shelf')),
          sha256 text not null,
          extension text not null,
          width integer not null,
          height integer not null,
          primary key (version, resource, use),
          foreign key (version, resource) references library_pictures on delete cascade
        )`.execute(db)
      await sql`create index on library_light_pictures (sha256)`.execute(db)
      // What is there was rendered before renderings had numbers: 0 is none of them.
      await sql`alter table library_versions add rendering integer not null default 0`.execute(db)
      await sql`create index on library_versions (rendering)`.execute(db)
    },
  },
  'library-003-editions': {
    async up(db) {
      // What tells that two sources are one book: its ISBN, or the identifier it goes by. Null where it has none.
      await sql`alter table library_books add identity text`.execute(db)
      await sql`create index on library_books (identity)`.execute(db)
      // The version as an EPUB with all its layers: what is exported, and what a new version takes people's work from.
      // Null for what was stored before versions had one.
      await sql`alter table library_versions add file text`.execute(db)
      await sql`alter table library_versions add handmade boolean not null default false`.execute(db)
      await sql`alter table library_versions add unplaced jsonb not null default '[]'`.execute(db)
      // Several layers may be of one kind and one origin: the later holds.
      await sql`alter table library_layers add position integer not null default 0`.execute(db)
      await sql`alter table library_layers drop constraint library_layers_pkey`.execute(db)
      await sql`
        alter table library_layers add primary key (version, number, kind, origin, position)
      `.execute(db)
    },
  },
}
