-- What a diagnostic concludes: findings with their evidence, issues that follow from them, options that answer those.
create table finding (
    id            uuid    primary key, -- time-ordered
    diagnostic_id uuid    not null references diagnostic on delete cascade,
    place         integer not null check (place >= 0),
    statement     text    not null check (length(statement) between 1 and 600),
    theme         text    not null check (theme in ('NEED', 'PUBLIC', 'OFFER', 'OBSTACLE', 'PATHWAY')),
    strength      text    not null check (strength in ('STRONG', 'MEDIUM', 'WEAK')),
    evidence      jsonb   not null check (jsonb_typeof(evidence) = 'array')
);
create index finding_of on finding (diagnostic_id, place);
create trigger published_diagnostic_stays before insert or update or delete on finding
    for each row execute function keep_published_diagnostic();

create table issue (
    id            uuid    primary key, -- time-ordered
    diagnostic_id uuid    not null references diagnostic on delete cascade,
    place         integer not null check (place >= 0),
    title         text    not null check (length(title) between 1 and 160),
    text          text    not null check (length(text) <= 4000),
    findings      uuid[]  not null
);
create index issue_of on issue (diagnostic_id, place);
create trigger published_diagnostic_stays before insert or update or delete on issue
    for each row execute function keep_published_diagnostic();

create table deployment_option (
    id            uuid    primary key, -- time-ordered
    diagnostic_id uuid    not null references diagnostic on delete cascade,
    place         integer not null check (place >= 0),
    title         text    not null check (length(title) between 1 and 160),
    text          text    not null check (length(text) <= 4000),
    issues        uuid[]  not null,
    steps         text[]  not null check (steps <@ array['OUTREACH', 'MOBILISATION', 'IMMERSION', 'TRAINING', 'HIRING', 'RETENTION']),
    model_id      uuid    references model_version
);
create index deployment_option_of on deployment_option (diagnostic_id, place);
create index deployment_option_model on deployment_option (model_id);
create trigger published_diagnostic_stays before insert or update or delete on deployment_option
    for each row execute function keep_published_diagnostic();
