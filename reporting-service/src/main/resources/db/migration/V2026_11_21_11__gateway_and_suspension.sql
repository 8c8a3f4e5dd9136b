-- What issue 3 adds to the facts kept: gateway inputs, off-the-job training, claims of prior learning, suspensions.

alter table learner
    add column weekly_hours numeric check (weekly_hours > 0);

-- portfolio.events: the newest word on each input of a learner; a cleared one keeps its row without a body, so that an
-- older event that comes late does not bring it back. The three signatures of the review are an input each, because one
-- event signs for one party and another clears all of them.
create table gateway_input (
    learner_id uuid   not null,
    input      text   not null,
    body       jsonb,
    sequence   bigint not null,
    primary key (learner_id, input)
);

create table off_the_job_entry (
    entry_id   uuid    primary key,
    learner_id uuid    not null,
    on_date    date    not null,
    minutes    integer not null check (minutes > 0),
    cancelled  boolean not null,
    sequence   bigint  not null
);
create index off_the_job_entry_of_learner on off_the_job_entry (learner_id, on_date);

create table prior_learning_claim (
    claim_id         uuid   primary key,
    learner_id       uuid   not null,
    qualification    text   not null,
    handbook_version text   not null,
    criterion        text   not null,
    sequence         bigint not null
);
create index prior_learning_claim_of_learner on prior_learning_claim (learner_id);

-- assessment.events: an assessment is suspended while it was suspended later than resumed; either may come first.
create table suspension (
    assessment_id      uuid   primary key,
    learner_id         uuid   not null,
    qualification      text   not null,
    handbook_version   text   not null,
    unit               text   not null,
    suspended_sequence bigint not null,
    resumed_sequence   bigint not null
);
create index suspension_of_learner on suspension (learner_id);
