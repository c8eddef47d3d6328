const safely = 'security definer set search_path = search, pg_catalog, public, pg_temp'

/** Functions that index and forget, one at a time for each tenant so that word counts stay true. */
export const writing: readonly string[] = [
  `create function search.tenant() returns uuid language sql stable
     return nullif(current_setting('app.tenant', true), '')::uuid`,

  `create function search.take_turn() returns void language sql volatile
     return pg_advisory_xact_lock(hashtextextended('search ' || search.tenant(), 0))`,

  `create function search.count_words(ids text[], step integer) returns void
     language sql volatile as $$
     insert into search.word (tenant_id, word, lang, audience, spelling, documents)
     select search.tenant(), word, lang, audience, spelling, step * documents
     from (
       select w.word, d.lang, d.audience, min(w.spelling) as spelling, count(distinct d.id) as documents
       from search.document d, search.words(d.title || ' ' || d.keywords || ' ' || d.body) w
       where d.tenant_id = search.tenant() and d.id = any (ids) and length(w.word) > 1
       group by w.word, d.lang, d.audience
     ) counted
     where to_tsvector(search.configuration(lang), word) <> ''
     on conflict (tenant_id, word, lang, audience)
       do update set documents = search.word.documents + excluded.documents;

     delete from search.word where tenant_id = search.tenant() and documents <= 0 and step > 0;
   $$`,

  `create function search.put(documents jsonb) returns void
     language plpgsql volatile ${safely} as $$
   declare
     ids text[] := array(select d->>'id' from jsonb_array_elements(documents) d);
   begin
     perform search.take_turn();
     perform search.count_words(ids, -1);
     insert into search.document (tenant_id, id, kind, lang, audience, title, keywords, body, section)
     select search.tenant(), d.* from jsonb_to_recordset(documents) as d (
       id text, kind text, lang text, audience text, title text, keywords text, body text, section jsonb)
     on conflict (tenant_id, id) do update set
       (kind, lang, audience, title, keywords, body, section) = (excluded.kind, excluded.lang,
         excluded.audience, excluded.title, excluded.keywords, excluded.body, excluded.section);
     perform search.count_words(ids, 1);
   end $$`,

  `create function search.remove(ids text[]) returns void
     language plpgsql volatile ${safely} as $$
   begin
     perform search.take_turn();
     perform search.count_words(ids, -1);
     delete from search.document where tenant_id = search.tenant() and id = any (ids);
     perform search.count_words(ids, 1);
   end $$`,

  `create function search.teach(synonyms jsonb) returns void
     language plpgsql volatile ${safely} as $$
   begin
     perform search.take_turn();
     delete from search.synonym where tenant_id = search.tenant();
     insert into search.synonym (tenant_id, word, means)
     select search.tenant(), w.word, array_agg(distinct search.plain(m))
     from jsonb_each(synonyms) s, search.words(s.key) w, jsonb_array_elements_text(s.value) m
     group by w.word;
   end $$`,
]
