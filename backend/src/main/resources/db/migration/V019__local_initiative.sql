-- The review of initiatives: what exists locally for each step of a pathway, and what is confirmed to be missing.
create table local_initiative (
    id             uuid        primary key, -- time-ordered
    diagnostic_id  uuid        not null references diagnostic on delete cascade,
    name           text        not null check (length(name) between 1 and 200),
    operator       text        not null check (length(operator) between 1 and 200),
    operator_kind  text        check (operator_kind in ('HOME_CARE_SERVICE', 'EMPLOYER', 'REFERRER', 'TRAINING_CENTRE',
        'WORK_INTEGRATION_STRUCTURE', 'SOCIAL_LANDLORD')),
    steps          text[]      not null check (cardinality(steps) > 0 and steps <@ array['OUTREACH', 'MOBILISATION',
        'IMMERSION', 'TRAINING', 'HIRING', 'RETENTION']),
    publics        text[]      not null, -- none: open to everybody
    capacity       integer     check (capacity > 0), -- persons a year
    funding        text        check (length(funding) between 1 and 300),
    status         text        not null check (status in ('RUNNING', 'PLANNED', 'ENDED')),
    ends_date      date,
    ends_precision text        check (ends_precision in ('DAY', 'MONTH', 'HALF', 'YEAR')),
    place_code     text        not null references territory,
    departments    text[]      not null, -- those that the place lies in
    epci_code      text        references territory, -- the one that the place is, or lies in
    address        text        check (length(address) between 1 and 300),
    siret          text        constraint initiative_siret_is_valid check (is_siret(siret)),
    latitude       double precision check (latitude between -90 and 90),
    longitude      double precision check (longitude between -180 and 180),
    website        text        check (website ~ '^https?://' and length(website) <= 300),
    description    text        check (length(description) between 1 and 4000),
    source         text        check (length(source) between 1 and 300),
    illustrative   boolean     not null,
    updated_at     timestamptz not null,
    updated_by     text        not null,
    name_key       text        generated always as (folded(name)) stored,
    search_text    text        generated always as (' ' || folded(name || ' ' || operator)) stored,
    stems          tsvector    generated always as (stemmed(name || ' ' || operator || ' ' || coalesce(description, ''))) stored,
    check (num_nulls(ends_date, ends_precision) in (0, 2)),
    constraint a_point_has_both_coordinates check (num_nulls(latitude, longitude) in (0, 2))
);
create index local_initiative_of on local_initiative (diagnostic_id, name_key collate "C", id);
create index local_initiative_by_name on local_initiative (name_key collate "C", id);
create index local_initiative_search on local_initiative using gin (search_text gin_trgm_ops);
create index local_initiative_stems on local_initiative using gin (stems);
create index local_initiative_departments on local_initiative using gin (departments);
create index local_initiative_place on local_initiative (place_code);
create index local_initiative_epci on local_initiative (epci_code);
create trigger published_initiative_stays before insert or update or delete on local_initiative
    for each row execute function keep_published_diagnostic();

-- What somebody looked for and did not find: for a whole step, or for one public of it.
create table confirmed_gap (
    id            uuid        primary key, -- time-ordered
    diagnostic_id uuid        not null references diagnostic on delete cascade,
    step          text        not null,
    target_public text,
    reason        text        not null check (length(reason) between 1 and 2000),
    confirmed_by  text        not null,
    confirmed_at  timestamptz not null,
    unique nulls not distinct (diagnostic_id, step, target_public)
);
create trigger published_gap_stays before insert or update or delete on confirmed_gap
    for each row execute function keep_published_diagnostic();

-- Files of initiatives: looked at, then recorded, whole or not at all.
create table initiative_import (
    id            uuid        primary key, -- time-ordered
    diagnostic_id uuid        not null references diagnostic on delete cascade,
    file_name     text        not null check (length(file_name) between 1 and 200),
    sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    state         text        not null check (state in ('PREVIEW', 'RECORDED')),
    reading       jsonb, -- what was read of it, kept after the rest
    added         integer     check (added > 0),
    imported_by   text        not null,
    imported_at   timestamptz not null,
    recorded_by   text,
    recorded_at   timestamptz,
    unique (diagnostic_id, sha256),
    constraint a_recorded_import_says_when check ((state = 'RECORDED') = (recorded_at is not null))
);
create trigger published_import_stays before insert or update or delete on initiative_import
    for each row execute function keep_published_diagnostic();
