-- What the application's own role may do; what it may never do is taken away below.
grant usage on schema public to ${app};
grant select, insert, update, delete on all tables in schema public to ${app};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app};
revoke insert, update, delete on flyway_schema_history from ${app};

-- Who acted, and the key of all that is personal in the trail: with the row goes the power to read it.
create table audit_person (
    id       uuid  primary key,
    username text  not null unique,
    name     text  not null,
    secret   bytea not null check (length(secret) = 32)
);

-- Every write and every reading of personal data. Without foreign key to the person: she may be erased, it stays.
create table audit_event (
    id           uuid        primary key, -- time-ordered
    at           timestamptz not null,
    action       text        not null check (action in ('CREATE', 'UPDATE', 'DELETE', 'READ')),
    person       uuid,                    -- absent: Essaim itself
    subject_type text        not null,
    subject_id   text        not null,
    changes      jsonb       not null check (jsonb_typeof(changes) = 'array'),
    address      text,                    -- sealed with the person's key
    request_id   text
);
create index audit_event_person on audit_event (person, id desc);
create index audit_event_subject on audit_event (subject_type, subject_id, id desc);
revoke update, delete, truncate on audit_event from ${app};

-- Answers kept for a day, so that a request sent twice has one effect.
create table idempotency_record (
    caller      text        not null,
    key         text        not null,
    fingerprint text        not null,
    status      integer,
    location    text,
    body        text,
    created_at  timestamptz not null,
    primary key (caller, key)
);
create index idempotency_record_age on idempotency_record (created_at);
