-- What a project is, version by version: a draft is worked on, a published version never changes again.
create table model_version (
    id            uuid        primary key,
    project_id    uuid        not null references project,
    number        integer     not null check (number > 0),
    title         text        not null check (length(title) between 1 and 120),
    state         text        not null check (state in ('DRAFT', 'PUBLISHED', 'SUPERSEDED')),
    elements      jsonb       not null check (jsonb_typeof(elements) = 'array'),
    steps         jsonb       not null check (jsonb_typeof(steps) = 'array'),
    prerequisites jsonb       not null check (jsonb_typeof(prerequisites) = 'array'),
    theory        jsonb       not null check (jsonb_typeof(theory) = 'object'),
    updated_by    text        not null,
    updated_at    timestamptz not null,
    reason        text        check (length(reason) between 1 and 2000),
    published_by  text,
    published_at  timestamptz,
    superseded_at timestamptz,
    unique (project_id, number),
    constraint a_draft_is_not_published check ((state = 'DRAFT') = (published_at is null)),
    constraint a_publication_says_why check (num_nulls(reason, published_by, published_at) in (0, 3)),
    constraint what_is_published_has_elements check (state = 'DRAFT' or jsonb_array_length(elements) > 0),
    check ((state = 'SUPERSEDED') = (superseded_at is not null)),
    check (superseded_at >= published_at)
);
create unique index model_version_draft on model_version (project_id) where state = 'DRAFT';
create unique index model_version_published on model_version (project_id) where state = 'PUBLISHED';

-- Whoever writes: of a published version, nothing changes but that a newer one took its place.
create function keep_published_model() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.state = 'PUBLISHED' and new.state = 'SUPERSEDED'
        and to_jsonb(new) - 'state' - 'superseded_at' = to_jsonb(old) - 'state' - 'superseded_at' then
        return new;
    end if;
    raise exception 'A published model version stays as it is' using errcode = 'restrict_violation';
end
$$;
create trigger published_model_stays before update or delete on model_version
    for each row when (old.state <> 'DRAFT') execute function keep_published_model();
