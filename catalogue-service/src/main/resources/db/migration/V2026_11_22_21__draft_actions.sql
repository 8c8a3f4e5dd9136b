-- What editors do with drafts: who did what, when. What is published is announced, and stands in audit_entry too.
create table draft_action (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    actor       text        not null,
    action      text        not null check (action in ('BEGUN', 'CHANGED', 'DISCARDED', 'PUBLISHED')),
    draft       uuid        not null,
    kind        text        not null,
    code        text        not null,
    version     text        not null,
    body_sha256 text        not null
);
create index draft_action_draft on draft_action (draft, id);
create trigger draft_action_append_only before update or delete on draft_action
    for each row execute function refuse_change();
create trigger draft_action_no_truncate before truncate on draft_action
    for each statement execute function refuse_change();
