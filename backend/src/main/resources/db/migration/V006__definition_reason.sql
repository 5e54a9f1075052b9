-- Why a definition was revised, and when; the first version of each needs none.
alter table indicator_definition
    add reason     text,
    add decided_at timestamptz,
    add check (version = 1 or (reason is not null and decided_at is not null));
