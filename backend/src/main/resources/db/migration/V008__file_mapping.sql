-- How somebody's own tables are read: described once, used for every file of the same layout.
create table file_mapping (
    id         uuid        primary key,
    name       text        not null check (length(name) between 1 and 120),
    mapping    jsonb       not null,
    source     jsonb       not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    check (created_at <= updated_at)
);
create unique index file_mapping_name on file_mapping (lower(name));

-- By the name that it had when the file was read
alter table data_import add mapping text;
