-- What a territory's team notes for itself.
create table territory_note (
    id             uuid        primary key,
    territory_code text        not null references territory,
    title          text        not null check (length(title) between 1 and 120),
    text           text        not null check (length(text) between 1 and 10000),
    author         text        not null,
    author_name    text        not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    check (created_at <= updated_at)
);
create index territory_note_of on territory_note (territory_code, id desc);
