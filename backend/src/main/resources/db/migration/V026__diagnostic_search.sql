-- Diagnostics are found too: all of them by Ansa's team, by a territory its own, by everybody else those that are published,
-- with their initiatives.
alter table diagnostic add column stems tsvector
    generated always as (stemmed(title || ' ' || coalesce(pathway, '') || ' ' || question)) stored;

create or replace view searchable as
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
-- Words are folded anew only where the title is no longer the one of today, whose words are kept
select 'DOCUMENT', 'OUTSIDE', d.id::text, shown ->> 'title', s.name, s.slug,
       ' ' || case when shown ->> 'title' = d.title then d.search_text
                   else folded((shown ->> 'title') || ' ' || d.file_name) end || ' ', null, null
from document d
join published_sheet s on s.project_id = d.project_id and s.superseded_at is null
cross join lateral jsonb_path_query(
    s.sheet, '$.documents[*] ? (@.id == $id)', jsonb_build_object('id', d.id::text)) shown
where d.audience = 'PUBLIC'
union all
select 'DIAGNOSTIC', 'TEAM', d.slug, d.title, t.name, null,
       ' ' || d.search_text || ' ' || folded(t.name) || ' ', d.stems, null
from diagnostic d join territory t on t.code = d.territory_code
where d.stage not in ('SUPERSEDED', 'ABANDONED')
union all
select 'DIAGNOSTIC', d.territory_code, d.slug, d.title, t.name, null,
       ' ' || d.search_text || ' ' || folded(t.name) || ' ', d.stems, null
from diagnostic d join territory t on t.code = d.territory_code
where d.stage not in ('PUBLISHED', 'SUPERSEDED', 'ABANDONED')
union all
select 'DIAGNOSTIC', 'OUTSIDE', d.slug, d.title, t.name, null,
       ' ' || d.search_text || ' ' || folded(t.name) || ' ', d.stems, null
from diagnostic d join territory t on t.code = d.territory_code
where d.stage = 'PUBLISHED'
union all
select 'INITIATIVE', 'ALL', i.id::text, i.name, i.operator, d.slug, ' ' || i.search_text || ' ', i.stems, null
from local_initiative i join diagnostic d on d.id = i.diagnostic_id and d.stage = 'PUBLISHED';
