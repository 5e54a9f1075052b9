-- Text as people search for it: without accents, case or punctuation, like shared/text/Folding.
create extension if not exists unaccent;
create function folded(words text) returns text language sql immutable parallel safe
    return trim(regexp_replace(lower(public.unaccent('public.unaccent', words)), '[^a-z0-9]+', ' ', 'g'));

-- Organisations: those who carry, host or pay for projects.
create table organisation (
    id           uuid    primary key,
    name         text    not null check (length(name) between 1 and 200),
    types        text[]  not null check (types <@ array['SPONSOR', 'HOST', 'FUNDER', 'REFERRER', 'EMPLOYER', 'TRAINER', 'PUBLIC_BODY', 'NETWORK']),
    illustrative boolean not null
);
