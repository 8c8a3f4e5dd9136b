-- Off-the-job training, entry by entry. An entry is never changed; a wrong one is cancelled.
create table hours_entry (
    id           uuid primary key,
    learner_id   uuid        not null references learner (id),
    worked_on    date        not null,
    minutes      integer     not null check (minutes between 1 and 1440),
    activity     text        not null,
    logged_by    text        not null,
    logged_at    timestamptz not null,
    cancelled_at timestamptz,
    cancelled_by text,
    reason       text,
    check (num_nonnulls(cancelled_at, cancelled_by, reason) in (0, 3))
);
create index hours_entry_of_learner on hours_entry (learner_id, id);
