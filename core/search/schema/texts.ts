/** Extensions, the two language configurations, and the pure functions that turn text into words. */
export const texts: readonly string[] = [
  'create schema search',
  ...['unaccent', 'pg_trgm', 'fuzzystrmatch', 'btree_gin'].map(
    (name) => `create extension if not exists ${name} with schema public`,
  ),

  ...[
    ['it', 'italian'],
    ['en', 'english'],
  ].flatMap(([lang, name]) => [
    `create text search configuration search.${lang} (copy = pg_catalog.${name})`,
    `alter text search configuration search.${lang}
       alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.${name}_stem`,
  ]),

  `create function search.configuration(lang text) returns regconfig
     language sql immutable parallel safe
     return case lang when 'en' then 'search.en'::regconfig else 'search.it'::regconfig end`,

  // names ASCII instead of [:alnum:], whose meaning depends on the locale of the database; leaves
  // out the symbols that unaccent would turn into more than one word
  `create function search.spelled(raw text) returns text
     language sql immutable strict parallel safe
     return btrim(lower(regexp_replace(raw,
       '[^a-zA-Z0-9\\u00aa\\u00ba\\u00c0-\\u1fff\\u2c00-\\ud7ff]+', ' ', 'g')))`,

  `create function search.plain(raw text) returns text
     language sql immutable strict parallel safe
     return lower(public.unaccent('public.unaccent'::regdictionary, search.spelled(raw)))`,

  `create function search.words(raw text) returns table (word text, spelling text, place bigint)
     language sql immutable strict parallel safe
     begin atomic
       select word, spelling, place
       from unnest(string_to_array(search.plain(raw), ' '), string_to_array(search.spelled(raw), ' '))
         with ordinality as t (word, spelling, place)
       where length(word) between 1 and 40;
     end`,

  `create function search.heading(lang text, title text, keywords text) returns tsvector
     language sql immutable parallel safe
     return setweight(to_tsvector(search.configuration(lang), search.plain(title)), 'A')
       || setweight(to_tsvector(search.configuration(lang), search.plain(keywords)), 'B')`,

  // of a longer body the first 100,000 characters count: a tsvector holds a megabyte
  `create function search.content(lang text, title text, keywords text, body text) returns tsvector
     language sql immutable parallel safe
     return search.heading(lang, title, keywords)
       || setweight(to_tsvector(search.configuration(lang), search.plain(left(body, 100000))), 'D')`,
]
