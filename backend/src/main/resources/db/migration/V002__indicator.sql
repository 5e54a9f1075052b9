-- The catalogue: an indicator and the versions of its definition.
create table indicator (
    code            text primary key check (code ~ '^[A-Z]{3}-\d{2,}$'),
    indicator_group text not null check (indicator_group in (
        'NEED', 'PUBLIC', 'OFFER', 'OBSTACLE', 'OUTPUT', 'OUTCOME', 'IMPACT', 'EFFICIENCY', 'FIDELITY', 'CONTEXT'))
);

create table indicator_definition (
    id               uuid    primary key,
    indicator_code   text    not null references indicator,
    version          integer not null check (version > 0),
    valid_from       date    not null,
    name             text    not null,
    definition       text    not null,
    numerator        text,
    denominator      text,
    denominator_date text    not null check (denominator_date in ('SAME_PERIOD', 'NEXT_FIRST_OF_JANUARY')),
    unit             text    not null,
    direction        text    not null check (direction in ('UP_GOOD', 'DOWN_GOOD', 'NEUTRAL')),
    need_polarity    integer not null check (need_polarity between -1 and 1),
    breakdowns       text[]  not null,
    source           text    not null,
    frequency        text    not null,
    level            text    not null,
    method           text    not null,
    mandatory        boolean not null,
    unique (indicator_code, version)
);
