-- Text as people search for it: without accents, case or punctuation, like shared/text/Folding.
create extension if not exists unaccent;
-- Names that are nearly the same.
create extension if not exists pg_trgm;
create function folded(words text) returns text language sql immutable parallel safe
    return trim(regexp_replace(lower(public.unaccent('public.unaccent', words)), '[^a-z0-9]+', ' ', 'g'));

-- Luhn's check of a number's last digit, as Insee uses it; what is no number fails.
create function passes_luhn(digits text) returns boolean language sql immutable strict parallel safe
    return digits ~ '^[0-9]+$' and (
        select sum(case when (length(digits) - place) % 2 = 1 then digit * 2 - case when digit > 4 then 9 else 0 end else digit end) % 10 = 0
        from (select place, ascii(substr(digits, place, 1)) - 48 as digit from generate_series(1, length(digits)) place) each_digit);

-- La Poste has more establishments than Luhn has numbers: a digit sum that is a multiple of five is valid too.
create function is_siret(digits text) returns boolean language sql immutable strict parallel safe
    return digits ~ '^[0-9]{14}$' and passes_luhn(left(digits, 9)) and (passes_luhn(digits)
        or left(digits, 9) = '356000000' and (
            select sum(ascii(substr(digits, place, 1)) - 48) % 5 = 0 from generate_series(1, 14) place));

-- Organisations: those who carry, host or pay for projects.
create table organisation (
    id              uuid    primary key,
    name            text    not null check (length(name) between 1 and 200),
    short_name      text    check (length(short_name) between 1 and 60),
    legal_form      text    check (length(legal_form) between 1 and 100),
    siren           text,
    siret           text,
    code            text    unique check (code ~ '^[A-Z0-9]([A-Z0-9-]{0,18}[A-Z0-9])?$'), -- as the funders claim names it
    types           text[]  not null check (types <@ array['SPONSOR', 'HOST', 'FUNDER', 'REFERRER', 'EMPLOYER', 'TRAINER', 'PUBLIC_BODY', 'NETWORK']),
    website         text    check (website ~ '^https?://' and length(website) <= 300),
    from_date       date,                 -- the first possible day of its existence, with how much of it is known
    from_precision  text    check (from_precision in ('DAY', 'MONTH', 'HALF', 'YEAR')),
    to_date         date,
    to_precision    text    check (to_precision in ('DAY', 'MONTH', 'HALF', 'YEAR')),
    successor_of_id uuid    references organisation, -- who it was before: the CGET, for the ANCT
    merged_into_id  uuid    references organisation, -- a duplicate: what it was is there now
    illustrative    boolean not null,
    name_key        text    generated always as (folded(name)) stored,
    short_key       text    generated always as (folded(short_name)) stored,
    search_text     text    generated always as (folded(name || ' ' || coalesce(short_name, '') || ' ' || coalesce(code, '')
        || ' ' || coalesce(siren, '') || ' ' || coalesce(siret, ''))) stored,
    check (num_nulls(from_date, from_precision) in (0, 2)),
    check (num_nulls(to_date, to_precision) in (0, 2)),
    constraint siren_is_valid check (length(siren) = 9 and passes_luhn(siren)),
    constraint siret_is_valid check (is_siret(siret)),
    constraint siret_is_of_the_siren check (siret is null or siren is not null and left(siret, 9) = siren),
    constraint it_ends_after_it_begins check (to_date >= from_date),
    constraint it_follows_another check (successor_of_id <> id),
    constraint a_duplicate_has_no_code check (merged_into_id is null or merged_into_id <> id and code is null)
);
create index organisation_successor on organisation (successor_of_id);
create index organisation_merged on organisation (merged_into_id);
create index organisation_siren on organisation (siren);
create index organisation_alike on organisation using gin (name_key gin_trgm_ops);

-- The people one talks to there. Personal data: for Ansa's team alone, and for a time.
create table contact (
    id              uuid        primary key, -- time-ordered
    organisation_id uuid        not null references organisation,
    first_name      text        not null check (length(first_name) between 1 and 80),
    last_name       text        not null check (length(last_name) between 1 and 80),
    email           text        check (length(email) between 3 and 200),
    phone           text        check (length(phone) between 1 and 40),
    role            text        check (length(role) between 1 and 120),
    notes           text        check (length(notes) between 1 and 2000),
    basis           text        not null check (basis in ('CONSENT', 'LEGITIMATE_INTEREST')),
    consent_on      date,
    purge_at        date        not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    constraint consent_has_its_day check ((basis = 'CONSENT') = (consent_on is not null))
);
create index contact_organisation on contact (organisation_id, id);
create index contact_purge on contact (purge_at, id);

-- What was erased: ids alone, kept in a file outside of the database too, so that a restored backup forgets it again.
create table erasure (
    kind text        not null check (kind in ('ACCOUNT', 'CONTACT')),
    id   uuid        not null,
    at   timestamptz not null,
    primary key (kind, id)
);
revoke update, delete, truncate on erasure from ${app};
