-- Projects as Ansa's team works on them; what others see is in published_sheet.
create function last_day(first date, known text) returns date language sql immutable parallel safe return case known
    when 'DAY' then first
    when 'MONTH' then (first + interval '1 month')::date - 1
    when 'HALF' then (first + interval '6 months')::date - 1
    when 'YEAR' then (first + interval '1 year')::date - 1
end;

create table project (
    id              uuid        primary key,
    slug            text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    name            text        not null check (length(name) between 1 and 120),
    summary         text        not null check (length(summary) <= 600),
    description     text        not null check (length(description) <= 10000),
    website         text        check (website ~ '^https?://' and length(website) <= 300),
    sponsor_id      uuid        references organisation,
    themes          text[]      not null,
    publics         text[]      not null,
    territories     text[]      not null, -- typed codes: where it is at work
    departments     text[]      not null, -- those that these lie in
    stage           text        not null check (stage in
        ('IDENTIFIED', 'FEASIBILITY', 'MODELLING', 'MEASURING', 'REPLICATING', 'EVALUATING', 'EXITED', 'SUSPENDED')),
    suspended_from  text,
    entry_date      date,                 -- the first possible day, with how much of it is known
    entry_precision text        check (entry_precision in ('DAY', 'MONTH', 'HALF', 'YEAR')),
    exit_date       date,
    exit_precision  text        check (exit_precision in ('DAY', 'MONTH', 'HALF', 'YEAR')),
    exit_reason     text        check (exit_reason in ('AUTONOMOUS', 'LEGISLATED', 'NOT_FEASIBLE', 'STOPPED', 'MERGED')),
    illustrative    boolean     not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    -- Sorted and searched by, and too dear to be found for each row of a list
    name_key        text        generated always as (folded(name)) stored,
    search_text     text        generated always as (folded(name || ' ' || summary)) stored,
    check (num_nulls(entry_date, entry_precision) in (0, 2)),
    check (num_nulls(exit_date, exit_precision) in (0, 2)),
    constraint an_exit_has_its_reason check ((stage = 'EXITED') = (exit_reason is not null)),
    constraint only_the_exited_have_an_exit check (exit_date is null or stage = 'EXITED'),
    constraint the_suspended_come_from_somewhere check ((stage = 'SUSPENDED') = (suspended_from is not null))
);
create index project_sponsor on project (sponsor_id);

-- Its way through the stages: proposed, then made or declined by a manager.
create table stage_change (
    id                 uuid        primary key, -- time-ordered
    project_id         uuid        not null references project on delete cascade,
    from_stage         text        not null,
    to_stage           text        not null,
    skipped            text[]      not null,
    exit_reason        text,
    reason             text        check (length(reason) between 1 and 2000),
    waiver             text        check (length(waiver) between 1 and 2000),
    happened_date      date        not null,
    happened_precision text        not null check (happened_precision in ('DAY', 'MONTH', 'HALF', 'YEAR')),
    state              text        not null check (state in ('PROPOSED', 'MADE', 'DECLINED', 'WITHDRAWN')),
    proposed_by        text        not null,
    proposed_at        timestamptz not null,
    decided_by         text,
    decided_at         timestamptz,
    decision_reason    text        check (length(decision_reason) between 1 and 2000),
    check ((state = 'PROPOSED') = (decided_at is null) and (decided_by is null) = (decided_at is null)),
    check (state <> 'DECLINED' or decision_reason is not null),
    constraint what_is_skipped_has_a_reason check (skipped = '{}' or reason is not null)
);
create index stage_change_project on stage_change (project_id, id);
-- One decision waits at a time
create unique index stage_change_waiting on stage_change (project_id) where state = 'PROPOSED';

-- What the public and funders see of a project: never changed, only followed by the next revision.
create table published_sheet (
    id              uuid        primary key,
    project_id      uuid        not null references project,
    revision        integer     not null check (revision > 0),
    slug            text        not null,
    name            text        not null,
    summary         text        not null,
    sponsor_id      uuid        references organisation,
    sponsor_name    text,
    themes          text[]      not null,
    publics         text[]      not null,
    departments     text[]      not null,
    stage           text        not null,
    entry_date      date,
    entry_precision text,
    exit_date       date,
    exit_precision  text,
    exit_reason     text,
    evidence_level  integer,
    evidence_until  date,
    illustrative    boolean     not null,
    sheet           jsonb       not null check (jsonb_typeof(sheet) = 'object'), -- all that is shown of it
    reason          text        not null check (length(reason) between 1 and 2000),
    published_by    text        not null,
    published_at    timestamptz not null,
    superseded_at   timestamptz,
    name_key        text        generated always as (folded(name)) stored,
    sponsor_key     text        generated always as (folded(sponsor_name)) stored,
    search_text     text        generated always as (folded(name || ' ' || summary || ' ' || coalesce(sponsor_name, ''))) stored,
    unique (project_id, revision),
    check (superseded_at >= published_at)
);
create unique index published_sheet_current on published_sheet (project_id) where superseded_at is null;
