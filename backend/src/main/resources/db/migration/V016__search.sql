-- One search over everything: French words by their stems, without accents, and names in spite of typing errors.
create extension if not exists pg_trgm;
create text search configuration essaim (copy = pg_catalog.french);
alter text search configuration essaim alter mapping for hword, hword_part, word with unaccent, french_stem;

-- Stems want accents (“ouvrières” is “ouvrier”), those who type often leave them out: both forms are kept and asked for.
create function stemmed(words text) returns tsvector language sql immutable parallel safe
    return to_tsvector('pg_catalog.french', words) || to_tsvector('public.essaim', words);
create function stems_asked(words text) returns tsquery language sql immutable parallel safe
    return websearch_to_tsquery('pg_catalog.french', words) || websearch_to_tsquery('public.essaim', words);

create index territory_search on territory using gin (search_text gin_trgm_ops);

-- The stems of long texts are found when they are written: two thousand sheets are too many to read for each search
alter table indicator_definition add column stems tsvector
    generated always as (stemmed(name || ' ' || definition || ' ' || source)) stored;
alter table project add column stems tsvector
    generated always as (stemmed(name || ' ' || summary || ' ' || description)) stored;
alter table published_sheet add column stems tsvector
    generated always as (stemmed(name || ' ' || summary || ' ' || coalesce(sheet ->> 'description', ''))) stored;

-- What can be found, with the audience that may find it: ALL, Ansa's TEAM, or those OUTSIDE of it, who read what is published.
create view searchable as
select 'TERRITORY' as kind, 'ALL' as audience, code as key, name as title, type as detail, null::text as within,
       search_text as words, null::tsvector as document, population as weight
from territory
union all
select 'INDICATOR', 'ALL', d.indicator_code, d.name, null, null,
       ' ' || folded(d.indicator_code || ' ' || d.name) || ' ',
       d.stems, null
from indicator_definition d
where d.version = (select max(version) from indicator_definition l where l.indicator_code = d.indicator_code)
union all
select 'PROJECT', 'TEAM', p.slug, p.name, o.name, null,
       ' ' || concat_ws(' ', p.name_key, o.name_key) || ' ', p.stems, null
from project p left join organisation o on o.id = p.sponsor_id
union all
select 'PROJECT', 'OUTSIDE', slug, name, sponsor_name, null,
       ' ' || concat_ws(' ', name_key, sponsor_key) || ' ', stems, null
from published_sheet where superseded_at is null
union all
-- Who may read which of them, the feature of organisations alone can tell
select 'ORGANISATION', 'ALL', id::text, name, short_name, null, ' ' || search_text || ' ', null, null
from organisation where merged_into_id is null
union all
select 'DOCUMENT', 'TEAM', d.id::text, d.title, p.name, p.slug, ' ' || d.search_text || ' ', null, null
from document d join project p on p.id = d.project_id
union all
select 'DOCUMENT', 'OUTSIDE', d.id::text, d.title, s.name, s.slug, ' ' || d.search_text || ' ', null, null
from document d join published_sheet s on s.project_id = d.project_id and s.superseded_at is null
where d.audience = 'PUBLIC'
  and jsonb_path_exists(s.sheet, '$.documents[*] ? (@.id == $id)', jsonb_build_object('id', d.id::text));
