-- An editor's word that warnings of a draft may stand, by what they say. It stays when the draft is published, and goes
-- with a draft that is discarded.
create table draft_acceptance (
    id          uuid primary key,
    draft_id    uuid        not null,
    code        text        not null,
    warnings    text[]      not null check (cardinality(warnings) > 0),
    note        text        not null check (note <> ''),
    accepted_by text        not null,
    accepted_at timestamptz not null
);
create index draft_acceptance_draft on draft_acceptance (draft_id);
