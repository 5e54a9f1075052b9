-- What is attached to a diagnostic; the bytes lie apart, and nobody reads them with the rest.
create table diagnostic_document (
    id            uuid        primary key, -- time-ordered
    diagnostic_id uuid        not null references diagnostic on delete cascade,
    title         text        not null check (length(title) between 1 and 200),
    file_name     text        not null check (length(file_name) between 1 and 200),
    type          text        not null check (type in ('PDF', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS', 'PNG', 'JPEG')),
    size          integer     not null check (size between 1 and 20 * 1024 * 1024),
    sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    added_by      text        not null,
    added_at      timestamptz not null,
    unique (diagnostic_id, id)
);
create table diagnostic_document_content (
    document_id   uuid  primary key,
    diagnostic_id uuid  not null,
    content       bytea not null,
    foreign key (diagnostic_id, document_id) references diagnostic_document (diagnostic_id, id) on delete cascade
);

-- What a territory enters where no official figure is to be had, or only an old one.
create table own_figure (
    id                 uuid        primary key, -- time-ordered
    diagnostic_id      uuid        not null references diagnostic on delete cascade,
    indicator_code     text        not null references indicator,
    definition_version integer     not null,
    status             text        not null check (status in ('AVAILABLE', 'NOT_AVAILABLE')),
    period_start       date,
    period_end         date,
    value              numeric,
    numerator          numeric     check (numerator >= 0),
    denominator        numeric     check (denominator > 0),
    reason             text        check (length(reason) between 1 and 2000),
    source             text        check (length(source) between 1 and 300),
    publisher          text        check (length(publisher) between 1 and 200),
    method             text        not null check (length(method) <= 2000),
    comment            text        check (length(comment) between 1 and 2000),
    document_id        uuid,
    illustrative       boolean     not null,
    entered_by         text        not null,
    entered_at         timestamptz not null,
    unique (diagnostic_id, indicator_code),
    foreign key (indicator_code, definition_version) references indicator_definition (indicator_code, version),
    foreign key (diagnostic_id, document_id) references diagnostic_document (diagnostic_id, id),
    check (period_start <= period_end),
    constraint a_figure_with_its_source_or_why_there_is_none check (case status
        when 'AVAILABLE' then num_nulls(period_start, period_end, value, source, publisher) = 0 and reason is null
        else num_nonnulls(period_start, period_end, value, numerator, denominator) = 0 and reason is not null end)
);
create index own_figure_document on own_figure (document_id);

create table figure_note (
    id             uuid        primary key, -- time-ordered
    diagnostic_id  uuid        not null references diagnostic on delete cascade,
    indicator_code text        not null references indicator,
    text           text        not null check (length(text) between 1 and 2000),
    written_by     text        not null,
    written_at     timestamptz not null,
    unique (diagnostic_id, indicator_code)
);

create trigger published_diagnostic_stays before insert or update or delete on diagnostic_document
    for each row execute function keep_published_diagnostic();
create trigger published_diagnostic_stays before insert or update or delete on diagnostic_document_content
    for each row execute function keep_published_diagnostic();
create trigger published_diagnostic_stays before insert or update or delete on own_figure
    for each row execute function keep_published_diagnostic();
create trigger published_diagnostic_stays before insert or update or delete on figure_note
    for each row execute function keep_published_diagnostic();
