import { closing, opening } from '../marks.ts'

const marked = `StartSel=${opening}, StopSel=${closing}`

/**
 * The one function that finds. The words are planned with their values, never with a generic plan,
 * and a call without a tenant finds nothing.
 */
export const finding: readonly string[] = [
  `create function search.find(question text, langs text[], audiences text[], kinds text[], most integer)
     returns table (id text, kind text, title text, excerpt text, section jsonb, total bigint,
       corrected text)
     language plpgsql stable security definer
     set search_path = search, pg_catalog, public, pg_temp
     set plan_cache_mode = force_custom_plan
     set pg_trgm.similarity_threshold = 0.2
     set client_min_messages = warning
     as $$
   #variable_conflict use_column
   declare
     meant record;
     query tsquery;
   begin
     for attempt in 1..3 loop
       if attempt < 3 then
         meant := search.understand(question, attempt > 1, langs, audiences);
       end if;
       query := array_to_string(meant.needed, case when attempt < 3 then ' & ' else ' | ' end)::tsquery;
       return query
         select d.id, d.kind,
           ts_headline(search.configuration(d.lang), d.title, query, '${marked}, HighlightAll=true'),
           ts_headline(search.configuration(d.lang), left(d.body, 20000), query,
             '${marked}, MaxWords=30, MinWords=12'),
           d.section, m.total, meant.corrected
         from search.match(query, langs, audiences, kinds, most) m
         join search.document d on d.tenant_id = search.tenant() and d.id = m.id
         order by m.rank desc, length(d.title), m.id;
       exit when found;
     end loop;
   end $$`,
]
