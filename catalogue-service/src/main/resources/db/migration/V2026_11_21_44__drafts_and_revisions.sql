-- A plan keeps its number when a rule of it changes: it is published again as a revision that takes the place of the one
-- before it. A qualification or standard that changes gets another version, and has one revision only.
alter table published_document
    add column revision integer not null default 1 check (revision >= 1 and (revision = 1 or kind = 'ASSESSMENT_PLAN')),
    drop constraint published_document_kind_code_version_key,
    add unique (kind, code, version, revision);

-- A document that is worked on. Published, it is a row of published_document and no draft any more.
create table catalogue_draft (
    id           uuid primary key,
    kind         text        not null check (kind in ('QUALIFICATION', 'STANDARD', 'ASSESSMENT_PLAN')),
    code         text        not null check (code <> ''),
    body         jsonb       not null check (jsonb_typeof(body) = 'object'),
    lock_version bigint      not null,
    created_at   timestamptz not null,
    created_by   text        not null,
    changed_at   timestamptz not null,
    changed_by   text        not null
);
