-- Agreements that pay for the programme: signed with a funder, shared out in lines, paid in payments.
create table funding_agreement (
    id                 uuid          primary key,
    reference          text          not null check (length(reference) between 1 and 60),
    title              text          not null check (length(title) between 1 and 200),
    funder_id          uuid          not null references organisation,
    beneficiary_id     uuid          not null references organisation,
    amount             numeric(12,2) not null check (amount > 0), -- EUR
    signed_on          date          not null,
    starts_on          date          not null,
    ends_on            date          not null,
    nature             text          not null check (nature in ('CASH', 'IN_KIND')),
    conditions         text          check (length(conditions) between 1 and 256),
    decision_reference text          check (length(decision_reference) between 1 and 60),
    eu_notified        boolean       not null,
    scheme             text          check (length(scheme) between 1 and 200),
    illustrative       boolean       not null,
    created_at         timestamptz   not null,
    updated_at         timestamptz   not null,
    updated_by         text          not null,
    unique (funder_id, reference),
    check (starts_on <= ends_on)
);
create index funding_agreement_beneficiary on funding_agreement (beneficiary_id);
create index funding_agreement_end on funding_agreement (ends_on);

-- What a part of the amount is for; an agreement has one line for a thing, so that nothing counts twice.
create table funding_line (
    id             uuid          primary key,
    agreement_id   uuid          not null references funding_agreement,
    scope          text          not null,
    project_id     uuid          references project,
    territory_code text          references territory,
    amount         numeric(12,2) not null check (amount > 0),
    constraint a_scope_names_its_object check (case scope
        when 'PROGRAMME' then project_id is null and territory_code is null
        when 'PROJECT' then project_id is not null and territory_code is null
        when 'REPLICATION' then project_id is not null and territory_code is not null
        when 'TERRITORY' then project_id is null and territory_code is not null
        else false end),
    constraint one_line_for_a_thing unique nulls not distinct (agreement_id, scope, project_id, territory_code)
);
create index funding_line_project on funding_line (project_id);

create table funding_payment (
    id              uuid          primary key,
    agreement_id    uuid          not null references funding_agreement,
    due_on          date          not null,
    expected_amount numeric(12,2) not null check (expected_amount > 0),
    received_on     date,
    received_amount numeric(12,2) check (received_amount > 0),
    reference       text          check (length(reference) between 1 and 60),
    constraint a_receipt_has_day_and_amount check (num_nulls(received_on, received_amount) in (0, 2))
);
create index funding_payment_agreement on funding_payment (agreement_id, due_on);

-- At the end of each transaction the lines make up the amount to the cent, and no more is expected than that.
create function funding_adds_up() returns trigger language plpgsql as $$
declare
    agreement uuid := case when tg_table_name = 'funding_agreement' then to_jsonb(new) ->> 'id'
                           else coalesce(to_jsonb(new), to_jsonb(old)) ->> 'agreement_id' end;
begin
    if exists (select from funding_agreement a where a.id = agreement and a.amount <>
               (select coalesce(sum(l.amount), 0) from funding_line l where l.agreement_id = a.id)) then
        raise check_violation using constraint = 'lines_make_up_the_amount', message = 'The lines do not make up the amount';
    end if;
    if exists (select from funding_agreement a where a.id = agreement and a.amount <
               (select coalesce(sum(p.expected_amount), 0) from funding_payment p where p.agreement_id = a.id)) then
        raise check_violation using constraint = 'payments_fit_the_amount', message = 'More is expected than the amount';
    end if;
    return null;
end $$;
create constraint trigger adds_up after insert or update on funding_agreement
    deferrable initially deferred for each row execute function funding_adds_up();
create constraint trigger adds_up after insert or update or delete on funding_line
    deferrable initially deferred for each row execute function funding_adds_up();
create constraint trigger adds_up after insert or update on funding_payment
    deferrable initially deferred for each row execute function funding_adds_up();

-- The organisations with these codes, and all that they follow: what CGET signed is ANCT's to read.
create function funders_of(codes text[]) returns setof uuid language sql stable as $$
    with recursive line (id) as (
        select id from organisation where code = any (codes)
        union
        select o.id from line join organisation l on l.id = line.id
        join organisation o on o.id = l.successor_of_id or o.merged_into_id = l.id)
    select id from line
$$;

-- As which organisation each goes on today: the last that follows it, or itself.
create view organisation_today as
with recursive line (id, today_id, steps) as (
    select id, id, 0 from organisation
    union all
    select line.id, o.id, steps + 1
    from line join organisation l on l.id = line.today_id
    join organisation o on o.successor_of_id = l.id or o.id = l.merged_into_id
) cycle today_id set again using way
select distinct on (id) id, today_id from line where not again order by id, steps desc, today_id;

-- A row by line, with all that it is told by; the project also by its published name, if it is published.
create view funding_book as
select l.id, l.agreement_id, l.scope, l.amount, l.territory_code, t.type as territory_type, t.name as territory_name,
       p.id as project_id, p.slug as project_slug, p.name as project_name, s.name as published_name,
       a.reference, a.title, a.funder_id, coalesce(f.short_name, f.name) as funder_name, o.today_id,
       coalesce(n.short_name, n.name) as today_name,
       a.signed_on, a.starts_on, a.ends_on, a.illustrative
from funding_line l
join funding_agreement a on a.id = l.agreement_id
join organisation f on f.id = a.funder_id
join organisation_today o on o.id = a.funder_id
join organisation n on n.id = o.today_id
left join project p on p.id = l.project_id
left join published_sheet s on s.project_id = p.id and s.superseded_at is null
left join territory t on t.code = l.territory_code;
