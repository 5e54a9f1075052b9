-- Territorial diagnostics: what is worked on, by whom, and how far it has come.
create table diagnostic (
    id                    uuid        primary key, -- time-ordered
    slug                  text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    territory_code        text        not null references territory,
    departments           text[]      not null, -- those that it lies in
    version               integer     not null check (version > 0),
    predecessor_id        uuid        unique references diagnostic,
    title                 text        not null check (length(title) between 1 and 160),
    theme                 text        not null,
    pathway               text        check (length(pathway) between 1 and 160),
    question              text        not null check (length(question) <= 4000),
    steps                 text[]      not null check (cardinality(steps) > 0),
    publics               text[]      not null check (cardinality(publics) > 0),
    reference_year        integer     check (reference_year between 2000 and 2100),
    comparisons           text[]      not null, -- typed codes
    steering              text[]      not null,
    steering_validated_on date,
    stage                 text        not null check (stage in ('SCOPING', 'COLLECTING', 'ANALYSING', 'RESTITUTION',
        'FINALISING', 'PUBLISHED', 'SUPERSEDED', 'ABANDONED')),
    revision              integer     not null check (revision > 0), -- of its content: each change of any part counts
    illustrative          boolean     not null,
    created_at            timestamptz not null,
    updated_at            timestamptz not null,
    updated_by            text        not null,
    published_at          timestamptz,
    search_text           text        generated always as (folded(title || ' ' || coalesce(pathway, ''))) stored,
    constraint what_is_published_says_when check ((stage in ('PUBLISHED', 'SUPERSEDED')) = (published_at is not null)),
    constraint the_first_version_follows_none check ((version = 1) = (predecessor_id is null)),
    check (created_at <= updated_at)
);
create index diagnostic_territory on diagnostic (territory_code);

create table diagnostic_stage_change (
    id            uuid        primary key, -- time-ordered
    diagnostic_id uuid        not null references diagnostic on delete cascade,
    from_stage    text        not null,
    to_stage      text        not null,
    reason        text        check (length(reason) between 1 and 2000),
    made_by       text        not null,
    made_at       timestamptz not null
);
create index diagnostic_stage_change_of on diagnostic_stage_change (diagnostic_id, id);

-- Who works on it: officers of Ansa, people of the territory who edit or read.
create table diagnostic_member (
    id            uuid        primary key, -- time-ordered
    diagnostic_id uuid        not null references diagnostic on delete cascade,
    account       text        not null check (length(account) between 1 and 200),
    name          text        not null check (length(name) between 1 and 120),
    part          text        not null check (part in ('OFFICER', 'EDITOR', 'READER')),
    added_by      text        not null,
    added_at      timestamptz not null,
    unique (diagnostic_id, account)
);

-- Whoever writes: what belongs to a published diagnostic stays as it is. Each table of its parts has this trigger.
create function keep_published_diagnostic() returns trigger language plpgsql as $$
begin
    if exists (select 1 from diagnostic d
               where d.id = case when tg_op = 'DELETE' then old.diagnostic_id else new.diagnostic_id end
                 and d.stage in ('PUBLISHED', 'SUPERSEDED')) then
        raise exception 'A published diagnostic stays as it is' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

-- Of the diagnostic itself, nothing changes but that a newer version took its place.
create function keep_published_head() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.stage = 'PUBLISHED' and new.stage = 'SUPERSEDED'
        and to_jsonb(new) - 'stage' - 'updated_at' - 'updated_by' = to_jsonb(old) - 'stage' - 'updated_at' - 'updated_by' then
        return null;
    end if;
    raise exception 'A published diagnostic stays as it is' using errcode = 'restrict_violation';
end
$$;
-- After it is written: what the database generates is not known before
create trigger published_diagnostic_stays after update or delete on diagnostic
    for each row when (old.stage in ('PUBLISHED', 'SUPERSEDED')) execute function keep_published_head();
