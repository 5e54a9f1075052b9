-- Territories of COG 2026. The typed code (DEP-30) is the key: official codes repeat from type to type.
create table territory (
    code            text primary key,
    type            text not null check (type in ('COUNTRY', 'REGION', 'DEPARTMENT', 'EPCI', 'COMMUNE', 'QPV')),
    official_code   text not null,
    name            text not null,
    search_text     text not null, -- folded: ' name | typed code '
    population      integer check (population >= 0),
    population_year integer,
    unique (type, official_code),
    check ((population is null) = (population_year is null))
);

create table territory_parent (
    child_code  text    not null references territory,
    position    integer not null check (position >= 0), -- 0 is the main one
    parent_code text    not null references territory,
    primary key (child_code, position),
    unique (child_code, parent_code),
    check (child_code <> parent_code)
);

create index territory_parent_children on territory_parent (parent_code);
