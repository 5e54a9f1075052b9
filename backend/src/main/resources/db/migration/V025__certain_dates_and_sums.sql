-- Of partly known dates, the last possible day counts: what began in June 2015 may have ended "in 2015".
alter table organisation
    drop constraint it_ends_after_it_begins,
    add constraint it_ends_after_it_begins check (last_day(to_date, to_precision) >= from_date);

-- What came is held against the amount too, not only what is expected.
create or replace function funding_adds_up() returns trigger language plpgsql as $$
declare
    agreement uuid := case when tg_table_name = 'funding_agreement' then to_jsonb(new) ->> 'id'
                           else coalesce(to_jsonb(new), to_jsonb(old)) ->> 'agreement_id' end;
begin
    if exists (select from funding_agreement a where a.id = agreement and a.amount <>
               (select coalesce(sum(l.amount), 0) from funding_line l where l.agreement_id = a.id)) then
        raise check_violation using constraint = 'lines_make_up_the_amount', message = 'The lines do not make up the amount';
    end if;
    if exists (select from funding_agreement a where a.id = agreement and a.amount <
               (select greatest(coalesce(sum(p.expected_amount), 0), coalesce(sum(p.received_amount), 0))
                from funding_payment p where p.agreement_id = a.id)) then
        raise check_violation using constraint = 'payments_fit_the_amount', message = 'More is expected or received than the amount';
    end if;
    return null;
end $$;

alter table funding_agreement add constraint nobody_funds_itself check (funder_id <> beneficiary_id);

-- These organisations, all that they follow and what was merged into any of them, from step to step.
create function organisations_behind(ids uuid[]) returns setof uuid language sql stable as $$
    with recursive line (id) as (
        select unnest(ids)
        union
        select o.id from line join organisation l on l.id = line.id
        join organisation o on o.id = l.successor_of_id or o.merged_into_id = l.id)
    select id from line
$$;
create or replace function funders_of(codes text[]) returns setof uuid language sql stable as $$
    select organisations_behind(array(select id from organisation where code = any (codes)))
$$;

-- What nobody has verified says so wherever it is shown; what was entered so far told nothing else.
alter table model_version add column illustrative boolean not null default false;
alter table model_version alter column illustrative drop default;
alter table contact add column illustrative boolean not null default false;
alter table contact alter column illustrative drop default;
