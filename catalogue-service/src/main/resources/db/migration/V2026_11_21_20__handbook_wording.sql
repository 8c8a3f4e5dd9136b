-- A handbook's text on its way in. A row is written when the text has arrived, and stands for good once it has ended.
create table handbook_import (
    id            uuid primary key,
    qualification text        not null check (qualification <> ''),
    version       text        not null check (version <> ''),
    centres       text[]      not null check (cardinality(centres) > 0),
    sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes         bigint      not null,
    state         text        not null check (state in ('RUNNING', 'SUCCEEDED', 'FAILED')),
    sections      jsonb       not null,
    findings      jsonb       not null,
    failure       text,
    requested_at  timestamptz not null,
    requested_by  text        not null,
    lease_until   timestamptz not null,
    finished_at   timestamptz,
    check ((state = 'RUNNING') = (finished_at is null)),
    check (failure is null or state = 'FAILED')
);
-- One import of a qualification at a time.
create unique index handbook_import_running on handbook_import (qualification) where state = 'RUNNING';

create trigger handbook_import_ended_stands before update on handbook_import
    for each row when (old.state <> 'RUNNING') execute function refuse_change();
create trigger handbook_import_stays before delete on handbook_import
    for each row execute function refuse_change();
create trigger handbook_import_no_truncate before truncate on handbook_import
    for each statement execute function refuse_change();

-- The official wording: what one text says, kept once, whichever centres brought it.
create table wording_edition (
    id            uuid primary key,
    qualification text        not null,
    version       text        not null,
    sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    imported_at   timestamptz not null,
    unique (qualification, version, sha256),
    unique (id, qualification, version)
);

create table wording (
    edition_id  uuid not null references wording_edition on delete cascade,
    ref         text not null check (ref <> ''),
    title       text,
    statement   text not null check (statement <> ''),
    depth       text,
    sufficiency text,
    primary key (edition_id, ref)
);

-- Who may see it: a centre sees the text that was imported for it, and no other.
create table wording_licence (
    centre        text        not null check (centre <> ''),
    qualification text        not null,
    version       text        not null,
    edition_id    uuid        not null,
    import_id     uuid        not null references handbook_import,
    granted_at    timestamptz not null,
    primary key (centre, qualification, version),
    foreign key (edition_id, qualification, version) references wording_edition (id, qualification, version)
);
create index wording_licence_edition on wording_licence (edition_id);
