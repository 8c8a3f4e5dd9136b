-- Plumbing tables that every service has: outbox, inbox, dead letters, idempotency, audit.

-- Read by Debezium from the write-ahead log; the columns become the key, the value and the CloudEvents headers.
create table outbox_event (
    id           uuid primary key,
    position     bigint generated always as identity,
    topic        text        not null,
    event_key    text        not null,
    type         text        not null,
    source       text        not null,
    specversion  text        not null default '1.0',
    subject      text        not null,
    sequence     text        not null,
    centre       text,
    time         text        not null,
    content_type text        not null default 'application/json',
    traceparent  text,
    payload      text,
    xid          xid8        not null default pg_current_xact_id()
);
create index outbox_event_position on outbox_event (position);

-- The counter behind ce_sequence. Its row lock makes commit order and sequence order the same for a subject.
create table outbox_sequence (
    topic   text   not null,
    subject text   not null,
    value   bigint not null,
    primary key (topic, subject)
);

-- A row says: every outbox row visible in this snapshot was in the log at this position.
create table outbox_purge_mark (
    id       integer primary key check (id = 1),
    snapshot pg_snapshot not null,
    lsn      pg_lsn      not null,
    marked_at timestamptz not null
);

create table inbox (
    event_id   uuid primary key,
    type       text        not null,
    event_time timestamptz not null,
    applied_at timestamptz not null,
    trace_id   text
);

create table dead_letter (
    id          uuid primary key,
    topic       text        not null,
    partition   integer     not null,
    "offset"    bigint      not null,
    event_key   text,
    event_id    text unique,
    type        text,
    headers     jsonb       not null,
    body        bytea,
    reason      text        not null,
    buried_at   timestamptz not null,
    replayed_at timestamptz,
    unique (topic, partition, "offset")
);
create index dead_letter_pending on dead_letter (event_key) where replayed_at is null;

create table idempotency_record (
    scope      text        not null,
    key        text        not null,
    body_hash  text        not null,
    status     integer     not null,
    location   text,
    body       text,
    event_ids  text,
    created_at timestamptz not null,
    primary key (scope, key)
);
create index idempotency_record_age on idempotency_record (created_at);

-- Who did what, when: written with the state change, never changed.
create table audit_entry (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    actor       text        not null,
    action      text        not null,
    topic       text        not null,
    subject     text        not null,
    sequence    bigint      not null,
    centre      text,
    event_id    uuid        not null,
    body_sha256 text        not null
);
create index audit_entry_subject on audit_entry (subject, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;
create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_entry_no_truncate before truncate on audit_entry
    for each statement execute function refuse_change();

-- The relay's account may read the outbox and nothing else; production creates the role before the service.
create publication outbox for table outbox_event with (publish = 'insert');
do $$
declare
    connector text := current_database() || '_connector';
begin
    if exists (select from pg_roles where rolname = connector) then
        execute format('grant usage on schema public to %I', connector);
        execute format('grant select on outbox_event to %I', connector);
    end if;
end $$;
