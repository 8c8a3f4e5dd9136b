-- Claims that a criterion was met before: one for each criterion, decided with its submission.
create table prior_learning_claim (
    id          uuid primary key,
    learner_id  uuid        not null references learner (id),
    unit        text        not null,
    criterion   text        not null,
    statement   text        not null,
    achieved_on date        not null,
    claimed_at  timestamptz not null,
    unique (learner_id, criterion)
);
create table prior_learning_claim_evidence (
    claim_id    uuid not null references prior_learning_claim (id),
    evidence_id uuid not null references evidence (id),
    primary key (claim_id, evidence_id)
);
