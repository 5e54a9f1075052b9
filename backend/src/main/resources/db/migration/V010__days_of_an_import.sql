-- Which days a file's own figures are about: who brings last year's by mistake sees it before they are recorded.
alter table data_import
    add first_day date,
    add last_day  date,
    add check ((first_day is null) = (last_day is null) and first_day <= last_day);
update data_import set first_day = own.first_day, last_day = own.last_day
from (select import_id, min(period_start) as first_day, max(period_end) as last_day
      from observation where not derived group by import_id) own
where own.import_id = data_import.id;
