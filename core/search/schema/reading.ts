// no word sorts behind it: a prefix as a range, which an index can follow for words known only later
const last = 'chr(1114111)'

/** Functions that find: as written first, then with the words corrected, then with any of them. */
export const reading: readonly string[] = [
  // null for a word that says nothing in one of the languages, such as an article
  `create function search.stem(word text, langs text[]) returns text language sql stable as $$
     select string_agg(distinct '(' || query || ')', ' | ')
     from (
       select plainto_tsquery(search.configuration(lang), word)::text as query from unnest(langs) lang
     ) stems
     having bool_and(query <> '')
   $$`,

  // words of the tenant near to what was typed: at most two letters wrong, also while typing
  `create function search.near(typed text, unfinished boolean, langs text[], audiences text[])
     returns table (word text, spelling text, wrong integer) language sql stable as $$
     select word, spelling, wrong from (
       select v.word::text, v.spelling, v.documents, case when unfinished
         then least(levenshtein_less_equal(left(v.word, length(typed)), typed, 2),
           levenshtein_less_equal(left(v.word, length(typed) + 1), typed, 2))
         else levenshtein_less_equal(v.word, typed, 2) end as wrong
       from (
         select word, spelling, documents from search.word
         where tenant_id = search.tenant() and lang = any (langs) and audience = any (audiences)
           and (word % typed or word between left(typed, 2) and left(typed, 2) || ${last})
         union all
         select word, word, 1 from search.synonym where tenant_id = search.tenant()
       ) v
     ) measured
     where wrong <= 2 and length(typed) >= 4
     order by wrong, similarity(word, typed) desc, documents desc limit 3
   $$`,

  // what one typed word may stand for; the correction only when the tenant does not know the word
  `create function search.spellings(typed text, unfinished boolean, forgiving boolean,
       langs text[], audiences text[])
     returns table (word text, spelling text, wrong integer) language sql stable as $$
     with known as (
       (select v.word::text, v.spelling from search.word v
        where tenant_id = search.tenant() and lang = any (langs) and audience = any (audiences)
          and word between typed and case when unfinished then typed || ${last} else typed end
        order by word = typed desc, documents desc limit 20)
       union
       select s.word, s.word from search.synonym s
       where tenant_id = search.tenant()
         and (word = typed or unfinished and length(typed) > 2 and word ^@ typed)
     )
     select word, spelling, 0 from known
     union all
     select n.* from search.near(typed, unfinished, langs, audiences) n
     where forgiving and not exists (select from known)
   $$`,

  `create function search.meaning(typed text, unfinished boolean, forgiving boolean,
       langs text[], audiences text[], out query text, out corrected text)
     language sql stable as $$
     with spelt as (select * from search.spellings(typed, unfinished, forgiving, langs, audiences))
     select string_agg(distinct search.stem(reading, langs), ' | '),
       (select spelling from spelt where wrong > 0 order by wrong limit 1)
     from (
       select typed as reading union select word from spelt union
       select unnest(s.means) from search.synonym s
       where s.tenant_id = search.tenant() and s.word in (select typed union select word from spelt)
     ) readings
   $$`,

  `create function search.understand(question text, forgiving boolean, langs text[], audiences text[],
       out needed text[], out corrected text)
     language sql stable as $$
     with typed as (
       select w.*, search.stem(w.word, langs) as stem,
         w.place = max(w.place) over () and question ~ '\\S$' as unfinished
       from search.words(question) w order by place limit 12
     ), meant as (
       select t.*, m.* from typed t, search.meaning(word, unfinished, forgiving, langs, audiences) m
       where t.stem is not null
         or unfinished and not exists (select from typed where stem is not null)
     )
     select array_agg('(' || query || ')' order by place) filter (where query is not null),
       case when count(corrected) > 0
         then (select string_agg(coalesce(m.corrected, t.spelling), ' ' order by t.place)
               from typed t left join meant m using (place)) end
     from meant
   $$`,

  // a word of half the documents would be ranked for seconds: a thousand with the words in title or
  // keywords and a thousand of all are looked at
  `create function search.match(query tsquery, langs text[], audiences text[], kinds text[], most integer)
     returns table (id text, rank real, total bigint) language sql stable as $$
     with candidate as (
       ${['heading', 'content'].map(candidates).join(' union ')}
     )
     select d.id, ts_rank_cd('{0.05, 0.1, 0.6, 1}', d.content, query), count(*) over ()
     from candidate join search.document d on d.tenant_id = search.tenant() and d.id = candidate.id
     order by 2 desc, length(d.title), 1 limit most
   $$`,
]

function candidates(column: string): string {
  return `(select id from search.document
    where tenant_id = search.tenant() and ${column} @@ query and lang = any (langs)
      and audience = any (audiences) and (kinds is null or kind = any (kinds))
    limit 1000)`
}
