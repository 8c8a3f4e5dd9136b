-- Published versions. What others work by is never changed: a correction is a new version.
create table published_document (
    id           uuid primary key,
    kind         text        not null check (kind in ('QUALIFICATION', 'STANDARD', 'ASSESSMENT_PLAN')),
    code         text        not null check (code <> ''),
    version      text        not null check (version <> ''),
    title        text        not null,
    body         jsonb       not null check (jsonb_typeof(body) = 'object'),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    published_at timestamptz not null,
    published_by text        not null,
    unique (kind, code, version)
);

create trigger published_document_immutable before update or delete on published_document
    for each row execute function refuse_change();
create trigger published_document_no_truncate before truncate on published_document
    for each statement execute function refuse_change();
