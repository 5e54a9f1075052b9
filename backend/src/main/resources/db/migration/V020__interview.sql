-- Interviews of a diagnostic. What is shown of one is its category and month; who was talked to, and what was noted of it,
-- is kept apart, for Ansa's team alone and for a time.
create table interview (
    id            uuid    primary key, -- time-ordered
    diagnostic_id uuid    not null references diagnostic on delete cascade,
    state         text    not null check (state in ('PLANNED', 'DONE', 'ANALYSED')),
    category      text    not null check (category in ('EMPLOYER', 'REFERRER', 'TRAINING', 'RESIDENT', 'ELECTED', 'SERVICE')),
    organisation  text    check (length(organisation) between 1 and 200),
    planned_on    date    not null,
    held_on       date,
    purge_at      date    not null,
    unique (id, diagnostic_id),
    constraint what_is_planned_was_not_held check ((state = 'PLANNED') = (held_on is null)),
    constraint it_is_kept_two_years check (purge_at = (coalesce(held_on, planned_on) + interval '24 months')::date)
);
create index interview_of on interview (diagnostic_id, id);
create index interview_purge on interview (purge_at);
create trigger published_diagnostic_stays before insert or update or delete on interview
    for each row execute function keep_published_diagnostic();

-- Both are erased on their day, also after the diagnostic was published.
create table interviewee (
    id            uuid primary key, -- the interview's
    diagnostic_id uuid not null,
    name          text not null check (length(name) between 1 and 160),
    role          text check (length(role) between 1 and 160),
    foreign key (id, diagnostic_id) references interview (id, diagnostic_id) on delete cascade
);
create trigger published_diagnostic_stays before insert or update on interviewee
    for each row execute function keep_published_diagnostic();

create table interview_note (
    id            uuid primary key, -- the interview's
    diagnostic_id uuid not null,
    text          text not null check (length(text) between 1 and 20000),
    foreign key (id, diagnostic_id) references interview (id, diagnostic_id) on delete cascade
);
create trigger published_diagnostic_stays before insert or update on interview_note
    for each row execute function keep_published_diagnostic();

-- What somebody said. With her consent and without her name it may be quoted; else it goes with the notes.
create table verbatim (
    id            uuid    primary key, -- time-ordered
    diagnostic_id uuid    not null,
    interview_id  uuid    not null,
    text          text    not null check (length(text) between 1 and 2000),
    anonymised    boolean not null,
    consent_on    date,
    foreign key (interview_id, diagnostic_id) references interview (id, diagnostic_id) on delete cascade
);
create index verbatim_of on verbatim (diagnostic_id, id);
create index verbatim_interview on verbatim (interview_id);
create trigger published_diagnostic_stays before insert or update on verbatim
    for each row execute function keep_published_diagnostic();
create trigger published_quotation_stays before delete on verbatim
    for each row when (old.anonymised and old.consent_on is not null) execute function keep_published_diagnostic();

alter table erasure drop constraint erasure_kind_check;
alter table erasure add constraint erasure_kind_check check (kind in ('ACCOUNT', 'CONTACT', 'INTERVIEW'));
