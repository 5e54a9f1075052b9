-- Of partly known dates, the last possible day counts: what began in June 2015 may have ended "in 2015".
alter table organisation
    drop constraint it_ends_after_it_begins,
    add constraint it_ends_after_it_begins check (last_day(to_date, to_precision) >= from_date);
