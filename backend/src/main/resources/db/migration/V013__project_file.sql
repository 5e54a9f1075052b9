-- What is attached to a project; the bytes lie apart, and nobody reads them with the rest.
create table document (
    id         uuid        primary key, -- time-ordered
    project_id uuid        not null references project on delete cascade,
    title      text        not null check (length(title) between 1 and 200),
    file_name  text        not null check (length(file_name) between 1 and 200),
    type       text        not null check (type in ('PDF', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS', 'PNG', 'JPEG')),
    size       integer     not null check (size between 1 and 20 * 1024 * 1024),
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    audience   text        not null check (audience in ('TEAM', 'PUBLIC')),
    added_by   text        not null,
    added_at   timestamptz not null,
    search_text text generated always as (folded(title || ' ' || file_name)) stored,
    unique (project_id, id)
);
create table document_content (
    document_id uuid  primary key references document on delete cascade,
    content     bytea not null
);

-- On what a project's level of evidence (Nesta, 1 to 5) rests: it counts once somebody else has confirmed it.
create table evidence (
    id                uuid        primary key, -- time-ordered
    project_id        uuid        not null references project on delete cascade,
    document_id       uuid        not null,
    level             integer     not null check (level between 1 and 5),
    reviewer          text        not null check (length(reviewer) between 1 and 200),
    reviewed_on       date        not null,
    valid_until       date        not null,
    note              text        not null check (length(note) <= 2000),
    entered_by        text        not null,
    entered_at        timestamptz not null,
    confirmed_by      text,
    confirmed_at      timestamptz,
    withdrawn_by      text,
    withdrawn_at      timestamptz,
    withdrawal_reason text        check (length(withdrawal_reason) between 1 and 2000),
    foreign key (project_id, document_id) references document (project_id, id),
    check (valid_until > reviewed_on),
    check (num_nulls(confirmed_by, confirmed_at) in (0, 2)),
    check (num_nulls(withdrawn_by, withdrawn_at, withdrawal_reason) in (0, 3)),
    constraint only_the_confirmed_is_withdrawn check (withdrawn_at is null or confirmed_at is not null),
    constraint evidence_has_four_eyes check (confirmed_by <> entered_by)
);
create index evidence_project on evidence (project_id, id);
create index evidence_document on evidence (document_id);

-- What was measured, with its interval where it has one; apart from the level of evidence.
create table project_result (
    id               uuid        primary key, -- time-ordered
    project_id       uuid        not null references project on delete cascade,
    outcome          text        check (length(outcome) between 1 and 200),
    indicator_code   text        references indicator,
    estimate         numeric     not null,
    lower_bound      numeric,
    upper_bound      numeric,
    confidence_level integer     check (confidence_level between 50 and 99),
    unit             text        not null,
    sample_size      integer     check (sample_size > 0),
    method           text        not null check (length(method) between 1 and 2000),
    since_date       date        not null, -- the first possible day, with how much of it is known
    since_precision  text        not null check (since_precision in ('DAY', 'MONTH', 'HALF', 'YEAR')),
    until_date       date,
    until_precision  text        check (until_precision in ('DAY', 'MONTH', 'HALF', 'YEAR')),
    document_id      uuid,
    illustrative     boolean     not null,
    updated_by       text        not null,
    updated_at       timestamptz not null,
    foreign key (project_id, document_id) references document (project_id, id),
    check (num_nulls(outcome, indicator_code) < 2),
    check (num_nulls(lower_bound, upper_bound, confidence_level) in (0, 3)),
    check (lower_bound <= estimate and estimate <= upper_bound),
    check (num_nulls(until_date, until_precision) in (0, 2))
);
create index project_result_project on project_result (project_id, id);
create index project_result_document on project_result (document_id);

create function today() returns date language sql stable parallel safe
    return (now() at time zone 'Europe/Paris')::date;


-- The portfolio, a row by project: for Ansa's team as it stands, for all others as it was last published. Evidence that
-- has expired counts for nobody.
create view team_portfolio as
select p.id, p.slug, p.name, p.summary, p.sponsor_id, o.name as sponsor_name, p.themes, p.publics, p.departments, p.stage,
       p.entry_date, p.entry_precision, last_day(p.entry_date, p.entry_precision) as entry_last,
       p.exit_date, p.exit_precision, last_day(p.exit_date, p.exit_precision) as exit_last, p.exit_reason,
       -- The highest that is confirmed and has not expired; looked up for the rows of a page alone
       (select level from evidence e
        where e.project_id = p.id and confirmed_at is not null and withdrawn_at is null and valid_until >= today()
        order by level desc, valid_until desc limit 1) as evidence_level,
       (select valid_until from evidence e
        where e.project_id = p.id and confirmed_at is not null and withdrawn_at is null and valid_until >= today()
        order by level desc, valid_until desc limit 1) as evidence_until,
       p.illustrative, p.updated_at, s.revision as published_revision,
       p.name_key, o.name_key as sponsor_key, p.search_text || ' ' || coalesce(o.name_key, '') as search_text
from project p
left join organisation o on o.id = p.sponsor_id
left join published_sheet s on s.project_id = p.id and s.superseded_at is null;

create view public_portfolio as
select project_id as id, slug, name, summary, sponsor_id, sponsor_name, themes, publics, departments, stage,
       entry_date, entry_precision, last_day(entry_date, entry_precision) as entry_last,
       exit_date, exit_precision, last_day(exit_date, exit_precision) as exit_last, exit_reason,
       case when evidence_until >= today() then evidence_level end as evidence_level,
       case when evidence_until >= today() then evidence_until end as evidence_until,
       illustrative, published_at as updated_at, revision as published_revision, name_key, sponsor_key, search_text
from published_sheet
where superseded_at is null;
