-- A package is kept as it came until its import ends: a warning waits for an editor, and another instance takes up what one
-- that died has left. attempt counts the workers that had it; one that is not the latest may not write any more.
alter table case_import drop constraint case_import_state_check;
alter table case_import add constraint case_import_state_check
    check (state in ('RUNNING', 'IN_REVIEW', 'SUCCEEDED', 'FAILED', 'CANCELLED'));
alter table case_import drop constraint case_import_check;
alter table case_import add constraint case_import_check
    check ((state in ('RUNNING', 'IN_REVIEW')) = (finished_at is null));
alter table case_import add column attempt integer not null default 1;
alter table case_import add column tries integer not null default 1;
alter table case_import add column bytes_read bigint not null default 0;
alter table case_import add column entities_read integer not null default 0;
alter table case_import add column entities_kept integer not null default 0;
alter table case_import add column acceptances jsonb not null default '[]';
alter table case_import add column idempotency_key text;
create index case_import_open on case_import (centre) where state in ('RUNNING', 'IN_REVIEW');
create index case_import_key on case_import (requested_by, idempotency_key) where idempotency_key is not null;

drop trigger case_import_ended_stands on case_import;
create trigger case_import_ended_stands before update on case_import
    for each row when (old.state not in ('RUNNING', 'IN_REVIEW')) execute function refuse_change();

create table case_import_part (
    import   uuid    not null references case_import,
    position integer not null,
    bytes    bytea   not null,
    primary key (import, position)
);

-- What a centre imported can be removed; who did it stays.
create table case_removal (
    id         uuid primary key,
    centre     text        not null check (centre <> ''),
    document   uuid        not null,
    title      text        not null,
    items      integer     not null,
    removed_at timestamptz not null,
    removed_by text        not null
);
create trigger case_removal_stands before update or delete on case_removal
    for each row execute function refuse_change();
create trigger case_removal_no_truncate before truncate on case_removal
    for each statement execute function refuse_change();

alter table case_document add column changes bigint not null default 1;
create function case_document_changed() returns trigger language plpgsql as $$
begin
    new.changes := old.changes + 1;
    return new;
end $$;
create trigger case_document_changed before update on case_document
    for each row execute function case_document_changed();
