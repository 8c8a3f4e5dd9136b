-- Local views of what other services announced; each row carries the sequence it was last written with.

-- From catalogue.events: the part of a handbook version that this service asks about.
create table handbook (
    qualification text   not null,
    version       text   not null,
    body          text   not null,
    sequence      bigint not null,
    primary key (qualification, version)
);

create table standard (
    standard        text   not null,
    version         text   not null,
    assessment_plan text   not null,
    sequence        bigint not null,
    primary key (standard, version)
);

-- From assessment.events: who works where in which roles.
create table staff_grant (
    staff_id uuid primary key,
    centre   text    not null,
    account  text    not null,
    roles    text[]  not null,
    active   boolean not null,
    sequence bigint  not null
);
create index staff_grant_account on staff_grant (account, centre);

-- From assessment.events: who assesses which submission.
create table allocation (
    assessment_id    uuid primary key,
    submission_id    uuid   not null,
    learner_id       uuid   not null,
    centre           text   not null,
    assessor_account text   not null,
    sequence         bigint not null
);
create index allocation_submission on allocation (submission_id, assessor_account);
create index allocation_learner on allocation (learner_id, assessor_account);
