-- An import is looked at before it changes anything, and may be withdrawn after.
alter table data_import
    add format            text        not null default 'tidy',
    add state             text        not null default 'RECORDED' check (state in ('PREVIEW', 'RECORDED', 'WITHDRAWN')),
    add refused           integer     not null default 0 check (refused >= 0),
    add totals            jsonb       not null default '[]',
    add left_out          jsonb       not null default '[]',
    add looked_at         timestamptz, -- the figures' last change that the preview's effects were found against
    add recorded_by       text,
    add recorded_at       timestamptz,
    add withdrawn_by      text,
    add withdrawn_at      timestamptz,
    add withdrawal_reason text,
    add check ((withdrawn_at is null) = (state <> 'WITHDRAWN') and (withdrawn_at is null) = (withdrawal_reason is null));
update data_import set recorded_at = imported_at, recorded_by = imported_by;
alter table data_import add check ((recorded_at is null) = (state = 'PREVIEW'));

-- What it does to each indicator; derived figures are those that are computed from its own.
create table import_effect (
    import_id      uuid    not null references data_import on delete cascade,
    indicator_code text    not null references indicator,
    derived        boolean not null,
    added          integer not null check (added >= 0),
    revised        integer not null check (revised >= 0),
    unchanged      integer not null check (unchanged >= 0),
    primary key (import_id, indicator_code, derived)
);
insert into import_effect
select import_id, indicator_code, false,
       count(*) filter (where revision = 1), count(*) filter (where revision > 1), 0
from observation group by import_id, indicator_code;
alter table data_import drop added, drop revised, drop unchanged;

-- The file as it came.
create table import_file (
    import_id uuid  primary key references data_import on delete cascade,
    content   bytea not null
);

-- The figures of a file that is looked at, each with the first of the cells it was read from.
create table proposed_figure (
    import_id          uuid    not null references data_import on delete cascade,
    position           integer not null,
    indicator_code     text    not null,
    definition_version integer not null,
    territory_code     text    not null references territory,
    period_start       date    not null,
    period_end         date    not null,
    breakdown          jsonb   not null,
    series             text    not null,
    status             text    not null,
    value              numeric,
    numerator          numeric,
    denominator        numeric,
    lower_bound        numeric,
    upper_bound        numeric,
    range_kind         text,
    note               text,
    source_id          uuid    not null references observation_source,
    place              text    not null,
    derived            boolean not null,
    primary key (import_id, position)
);

-- Cells that cannot be taken.
create table refused_cell (
    import_id uuid    not null references data_import on delete cascade,
    position  integer not null,
    place     text    not null,
    heading   text    not null,
    value     text    not null,
    code      text    not null,
    reason    text    not null,
    primary key (import_id, position)
);

alter table observation
    add derived       boolean not null default false,      -- computed here from other figures
    add withdrawal_of uuid    references data_import;      -- stands again because that one was withdrawn
-- A figure as it stood
create index observation_history on observation
    (indicator_code, territory_code, period_end, recorded_at);
alter table indicator_definition add formula text;
