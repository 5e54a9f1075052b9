-- A next version that was given up keeps nobody from beginning another.
alter table diagnostic drop constraint diagnostic_predecessor_id_key;
create unique index diagnostic_successor on diagnostic (predecessor_id) where stage <> 'ABANDONED';
