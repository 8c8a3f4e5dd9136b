-- Evidence, its mapping to criteria, declarations and submissions.

create table evidence (
    id               uuid primary key,
    learner_id       uuid        not null references learner (id),
    reference        text        not null,
    title            text        not null,
    kind             text        not null,
    produced_on      date        not null,
    teamwork         boolean     not null,
    own_contribution text,
    sha256           text check (sha256 ~ '^[0-9a-f]{64}$'),
    size             bigint check (size > 0),
    media_type       text,
    file_name        text,
    stored_at        timestamptz,
    submitted        boolean     not null default false,
    version          bigint      not null,
    registered_at    timestamptz not null,
    unique (learner_id, reference),
    unique (learner_id, id),
    check (not teamwork or own_contribution is not null),
    check (num_nonnulls(sha256, size, media_type, file_name, stored_at) in (0, 5)),
    check (not submitted or sha256 is not null)
);

-- Where a piece of evidence meets a criterion.
create table mapping (
    id          uuid primary key,
    learner_id  uuid        not null,
    evidence_id uuid        not null,
    unit        text        not null,
    criterion   text        not null,
    submitted   boolean     not null default false,
    mapped_at   timestamptz not null,
    foreign key (learner_id, evidence_id) references evidence (learner_id, id),
    unique (evidence_id, criterion)
);
create index mapping_of_unit on mapping (learner_id, unit);

create table mapping_location (
    mapping_id uuid    not null references mapping (id) on delete cascade,
    position   integer not null,
    page       integer check (page > 0),
    paragraph  integer check (paragraph > 0),
    seconds    integer check (seconds >= 0),
    primary key (mapping_id, position),
    check (num_nonnulls(page, paragraph, seconds) = 1)
);

create table declaration (
    id              uuid primary key,
    learner_id      uuid        not null references learner (id),
    unit            text        not null,
    statement       text        not null,
    wording_version text        not null,
    signed_name     text        not null,
    signed_by       text        not null,
    signed_at       timestamptz not null,
    unique (learner_id, id)
);

-- What was signed for: the content of each file at that time.
create table declaration_evidence (
    declaration_id uuid not null references declaration (id),
    evidence_id    uuid not null references evidence (id),
    sha256         text not null,
    primary key (declaration_id, evidence_id)
);

create table submission (
    id               uuid primary key,
    learner_id       uuid        not null references learner (id),
    centre           text        not null references centre (number),
    qualification    text        not null,
    handbook_version text        not null,
    unit             text        not null,
    attempt          integer     not null check (attempt > 0),
    method           text        not null check (method in ('PORTFOLIO')),
    status           text        not null check (status in ('OPEN', 'CLOSED')),
    declaration_id   uuid        not null,
    submitted_at     timestamptz not null,
    foreign key (learner_id, declaration_id) references declaration (learner_id, id),
    unique (learner_id, unit, attempt)
);
create unique index submission_open on submission (learner_id, unit) where status = 'OPEN';

-- Frozen with the submission; the mappings and evidence it names can't change any more.
create table submission_item (
    submission_id uuid not null references submission (id),
    mapping_id    uuid not null references mapping (id),
    evidence_id   uuid not null references evidence (id),
    criterion     text not null,
    primary key (submission_id, mapping_id)
);
create index submission_item_evidence on submission_item (evidence_id);

-- Changes that no event tells of: who did what, when. Changes with an event stand in audit_entry.
create table action_entry (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    actor   text        not null,
    action  text        not null,
    subject uuid        not null,
    centre  text        not null,
    detail  text
);
create index action_entry_subject on action_entry (subject, id);
create trigger action_entry_append_only before update or delete on action_entry
    for each row execute function refuse_change();
create trigger action_entry_no_truncate before truncate on action_entry
    for each statement execute function refuse_change();
