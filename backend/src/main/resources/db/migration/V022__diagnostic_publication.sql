-- How a diagnostic ends: told back to the territory, signed off by it, published for everybody.
create table diagnostic_restitution (
    diagnostic_id uuid        primary key references diagnostic on delete cascade,
    held_on       date        not null,
    modality      text        not null check (modality in ('ON_SITE', 'REMOTE', 'HYBRID')),
    place         text        check (length(place) between 1 and 200),
    participants  integer     check (participants > 0),
    summary       text        not null check (length(summary) between 1 and 4000),
    recorded_by   text        not null,
    recorded_at   timestamptz not null
);
create trigger published_diagnostic_stays before insert or update or delete on diagnostic_restitution
    for each row execute function keep_published_diagnostic();

-- The territory agrees to what it says at a revision; what is changed afterwards is to be signed again.
create table diagnostic_sign_off (
    id            uuid        primary key, -- time-ordered
    diagnostic_id uuid        not null references diagnostic on delete cascade,
    revision      integer     not null check (revision > 0),
    comment       text        check (length(comment) between 1 and 2000),
    signed_by     text        not null,
    signed_at     timestamptz not null
);
create index diagnostic_sign_off_of on diagnostic_sign_off (diagnostic_id, id);
create trigger published_diagnostic_stays before insert or update or delete on diagnostic_sign_off
    for each row execute function keep_published_diagnostic();

-- Somebody of Ansa has seen which figures are withheld at a revision.
create table diagnostic_suppression_check (
    id            uuid        primary key, -- time-ordered
    diagnostic_id uuid        not null references diagnostic on delete cascade,
    revision      integer     not null check (revision > 0),
    withheld      text[]      not null, -- codes of indicators
    checked_by    text        not null,
    checked_at    timestamptz not null
);
create index diagnostic_suppression_check_of on diagnostic_suppression_check (diagnostic_id, id);
create trigger published_diagnostic_stays before insert or update or delete on diagnostic_suppression_check
    for each row execute function keep_published_diagnostic();

-- What everybody reads of it, as it was on that day.
create table diagnostic_publication (
    diagnostic_id uuid        primary key references diagnostic,
    content       jsonb       not null check (jsonb_typeof(content) = 'object'),
    published_by  text        not null,
    published_at  timestamptz not null
);
create function keep_publication() returns trigger language plpgsql as $$
begin
    raise exception 'A publication stays as it is' using errcode = 'restrict_violation';
end
$$;
create trigger a_publication_stays before update or delete on diagnostic_publication
    for each row execute function keep_publication();

-- Who wants to know of what is published about which territory, and what she has not read yet.
create table diagnostic_subscription (
    id             uuid        primary key, -- time-ordered
    account        text        not null,
    territory_code text        not null references territory,
    since          timestamptz not null,
    unique (account, territory_code)
);
create table diagnostic_notice (
    id            uuid        primary key, -- time-ordered
    account       text        not null,
    diagnostic_id uuid        not null references diagnostic on delete cascade,
    noticed_at    timestamptz not null,
    unique (account, diagnostic_id)
);
