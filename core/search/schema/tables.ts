/** Documents, the words in them and the synonyms, each row locked to its tenant. */
export const tables: readonly string[] = [
  `create table search.document (
     tenant_id uuid not null,
     id text not null,
     kind text not null,
     lang text not null check (lang in ('it', 'en')),
     audience text not null check (audience in ('public', 'staff')),
     title text not null,
     keywords text not null,
     body text not null,
     section jsonb,
     heading tsvector not null
       generated always as (search.heading(lang, title, keywords)) stored,
     content tsvector not null
       generated always as (search.content(lang, title, keywords, body)) stored,
     primary key (tenant_id, id)
   )`,
  // sheets change seldom and are read all day: no pending list that every search has to walk
  ...['heading', 'content'].map(
    (column) => `create index document_${column}
      on search.document using gin (tenant_id, ${column}) with (fastupdate = off)`,
  ),

  `create table search.word (
     tenant_id uuid not null,
     word text collate "C" not null,
     lang text not null,
     audience text not null,
     spelling text not null,
     documents integer not null,
     primary key (tenant_id, word, lang, audience)
   )`,
  `create index word_letters on search.word using gin (tenant_id, word public.gin_trgm_ops)`,
  `create index word_gone on search.word (tenant_id) where documents <= 0`,

  `create table search.synonym (
     tenant_id uuid not null,
     word text collate "C" not null,
     means text[] not null,
     primary key (tenant_id, word)
   )`,

  ...['document', 'word', 'synonym'].flatMap((table) => [
    `alter table search.${table} enable row level security`,
    `alter table search.${table} force row level security`,
    `create policy tenant on search.${table}
       using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))`,
    // text operators are not leakproof: behind the tenant policy no GIN index would be used.
    // The functions that read name the tenant themselves; what they write still meets the policy.
    `create policy reading on search.${table} for select to dime_search using (true)`,
    `grant select, insert, update, delete on search.${table} to dime_search`,
  ]),
]
