-- A unit may be handed over by assignment.
alter table submission
    drop constraint submission_method_check,
    add constraint submission_method_check check (method in ('PORTFOLIO', 'ASSIGNMENT')),
    add column assignment text,
    add check ((method = 'ASSIGNMENT') = (assignment is not null));

-- What goes with an assignment's recordings; its assessor reads it too.
create table submission_companion (
    submission_id uuid not null references submission (id),
    evidence_id   uuid not null references evidence (id),
    primary key (submission_id, evidence_id)
);
create index submission_companion_evidence on submission_companion (evidence_id);
