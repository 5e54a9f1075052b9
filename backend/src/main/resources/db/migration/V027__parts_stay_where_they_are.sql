-- Nor is a part taken out of a published diagnostic by making it another one's.
create or replace function keep_published_diagnostic() returns trigger language plpgsql as $$
begin
    if exists (select 1 from diagnostic d
               where d.stage in ('PUBLISHED', 'SUPERSEDED')
                 and (tg_op <> 'INSERT' and d.id = old.diagnostic_id or tg_op <> 'DELETE' and d.id = new.diagnostic_id)) then
        raise exception 'A published diagnostic stays as it is' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
