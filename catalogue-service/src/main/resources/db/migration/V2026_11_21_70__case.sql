-- What is exchanged as CASE: what we publish, projected (owner ''), and what a centre imported (owner: the centre). Each
-- entity is kept as it came, as text: jsonb would rewrite numbers and order. The columns beside it follow from it. An
-- identifier may stand in several documents, because definitions are shared between packages.
create function case_uuid(text) returns uuid language sql immutable parallel safe as $$
    select case when $1 ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then $1::uuid end
$$;

create table case_document (
    owner      text not null,
    identifier uuid not null,
    title      text not null generated always as (coalesce(body ->> 'title', '')) stored,
    creator    text not null generated always as (coalesce(body ->> 'creator', '')) stored,
    changed    text not null generated always as (coalesce(body ->> 'lastChangeDateTime', '')) stored,
    body       json not null,
    -- The package around it: every member as it came, the lists of entities emptied
    frame      json not null,
    -- What a projection was made of and by which rules; null of what was imported
    made_of    text check ((made_of is null) = (owner <> '')),
    primary key (owner, identifier)
);
create index case_document_identifier on case_document (identifier);
create index case_document_title on case_document (owner, title, identifier);
create index case_document_creator on case_document (owner, creator, identifier);
create index case_document_changed on case_document (owner, changed, identifier);

create table case_item (
    owner      text    not null,
    document   uuid    not null,
    identifier uuid    not null,
    position   integer not null,
    body       json    not null,
    primary key (owner, document, identifier),
    foreign key (owner, document) references case_document on delete cascade
);
create index case_item_identifier on case_item (identifier);
create index case_item_position on case_item (owner, document, position);

create table case_association (
    owner       text    not null,
    document    uuid    not null,
    identifier  uuid    not null,
    position    integer not null,
    type        text generated always as (body ->> 'associationType') stored,
    origin      uuid generated always as (case_uuid(body -> 'originNodeURI' ->> 'identifier')) stored,
    destination uuid generated always as (case_uuid(body -> 'destinationNodeURI' ->> 'identifier')) stored,
    body        json    not null,
    primary key (owner, document, identifier),
    foreign key (owner, document) references case_document on delete cascade
);
create index case_association_identifier on case_association (identifier);
create index case_association_position on case_association (owner, document, position);
create index case_association_origin on case_association (origin);
create index case_association_destination on case_association (destination);

create table case_concept (
    owner          text    not null,
    document       uuid    not null,
    identifier     uuid    not null,
    position       integer not null,
    hierarchy_code text generated always as (body ->> 'hierarchyCode') stored,
    body           json    not null,
    primary key (owner, document, identifier),
    foreign key (owner, document) references case_document on delete cascade
);
create index case_concept_identifier on case_concept (identifier);
create index case_concept_position on case_concept (owner, document, position);

create table case_subject (like case_concept including all);
alter table case_subject add foreign key (owner, document) references case_document on delete cascade;
create table case_item_type (like case_concept including all);
alter table case_item_type add foreign key (owner, document) references case_document on delete cascade;
create table case_license (like case_item including all);
alter table case_license add foreign key (owner, document) references case_document on delete cascade;
create table case_association_grouping (like case_item including all);
alter table case_association_grouping add foreign key (owner, document) references case_document on delete cascade;
create table case_rubric (like case_item including all);
alter table case_rubric add foreign key (owner, document) references case_document on delete cascade;

-- Of a rubric, and of a criterion of it
create table case_rubric_criterion (like case_item including all, parent uuid not null);
alter table case_rubric_criterion
    add foreign key (owner, document, parent) references case_rubric on delete cascade;
create table case_rubric_level (like case_item including all, parent uuid not null);
alter table case_rubric_level
    add foreign key (owner, document, parent) references case_rubric_criterion on delete cascade;
create index case_rubric_criterion_parent on case_rubric_criterion (owner, document, parent);
create index case_rubric_level_parent on case_rubric_level (owner, document, parent);

create table case_import (
    id           uuid primary key,
    centre       text        not null check (centre <> ''),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes        bigint      not null,
    state        text        not null check (state in ('RUNNING', 'SUCCEEDED', 'FAILED')),
    document     uuid,
    counts       jsonb       not null,
    findings     jsonb       not null,
    failure      text,
    requested_at timestamptz not null,
    requested_by text        not null,
    lease_until  timestamptz not null,
    finished_at  timestamptz,
    check ((state = 'RUNNING') = (finished_at is null)),
    check (failure is null or state = 'FAILED')
);
create trigger case_import_ended_stands before update on case_import
    for each row when (old.state <> 'RUNNING') execute function refuse_change();
create trigger case_import_stays before delete on case_import
    for each row execute function refuse_change();
create trigger case_import_no_truncate before truncate on case_import
    for each statement execute function refuse_change();
