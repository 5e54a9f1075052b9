-- A file of figures that was read, and what it changed.
create table data_import (
    id          uuid        primary key,
    file_name   text        not null,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    added       integer     not null check (added >= 0),
    revised     integer     not null check (revised >= 0),
    unchanged   integer     not null check (unchanged >= 0),
    imported_by text        not null,
    imported_at timestamptz not null
);

create table observation_source (
    id          uuid    primary key,
    label       text    not null,
    publisher   text    not null,
    licence     text    not null,
    cog_vintage integer not null,
    unique (label, publisher, licence, cog_vintage)
);

-- Figures. The key is natural; a changed figure is a new revision, and the former one says until when it stood.
create table observation (
    indicator_code     text        not null references indicator,
    definition_version integer     not null,
    territory_code     text        not null references territory,
    period_start       date        not null,
    period_end         date        not null,
    breakdown          jsonb       not null check (jsonb_typeof(breakdown) = 'object'),
    series             text        not null check (series ~ '^[A-Z0-9_]*$'),
    revision           integer     not null check (revision > 0),
    status             text        not null,
    value              numeric,
    numerator          numeric,
    denominator        numeric check (denominator <> 0),
    lower_bound        numeric,
    upper_bound        numeric,
    range_kind         text check (range_kind in ('CONFIDENCE', 'BOUNDS')),
    note               text,
    source_id          uuid        not null references observation_source,
    import_id          uuid        not null references data_import,
    recorded_at        timestamptz not null,
    superseded_at      timestamptz,
    primary key (indicator_code, definition_version, territory_code, period_start, period_end, breakdown, series, revision),
    foreign key (indicator_code, definition_version) references indicator_definition (indicator_code, version),
    check (period_start <= period_end),
    constraint a_value_or_its_reason check (case status
        when 'NORMAL' then value is not null
        when 'PROVISIONAL' then value is not null
        when 'SECRET' then value is null and numerator is null
        when 'MISSING' then value is null
        when 'NOT_APPLICABLE' then value is null
        else false end),
    constraint a_whole_range check (
        num_nulls(lower_bound, upper_bound, range_kind) in (0, 3) and lower_bound <= upper_bound),
    constraint bounds_are_for_secrets check (range_kind <> 'BOUNDS' or status = 'SECRET'),
    check (superseded_at >= recorded_at)
);

-- One figure stands at a time
create unique index observation_current on observation
    (indicator_code, territory_code, period_end, period_start, breakdown, series, definition_version)
    where superseded_at is null;
create index observation_import on observation (import_id);
