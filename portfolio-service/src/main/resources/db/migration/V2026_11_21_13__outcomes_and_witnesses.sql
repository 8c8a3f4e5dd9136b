-- Outcomes of units, witnesses of testimonies, accounts that are unique in a centre.

-- From assessment.events: what became of each attempt at a unit, as it stands now.
create table unit_outcome (
    learner_id uuid        not null,
    unit       text        not null,
    attempt    integer     not null,
    state      text        not null check (state in ('CONFIRMED', 'REOPENED')),
    outcome    text        check (outcome in ('PASS', 'REFERRAL')),
    since      timestamptz not null,
    sequence   bigint      not null,
    primary key (learner_id, unit, attempt),
    check ((state = 'CONFIRMED') = (outcome is not null))
);
create table criterion_outcome (
    learner_id uuid    not null,
    unit       text    not null,
    attempt    integer not null,
    criterion  text    not null,
    outcome    text    not null check (outcome in ('PASS', 'REFERRAL')),
    primary key (learner_id, unit, attempt, criterion),
    foreign key (learner_id, unit, attempt) references unit_outcome on delete cascade
);

-- Testimonies of earlier versions have no witness and stay; they can't be submitted any more.
alter table evidence
    add column witness_name text,
    add column witness_relationship text,
    add column witness_signed_on date,
    add column witness_direct_observation boolean,
    add check (num_nonnulls(witness_name, witness_relationship, witness_signed_on, witness_direct_observation) in (0, 4)),
    add check (witness_name is null or kind = 'WITNESS_TESTIMONY'),
    add check (witness_direct_observation);

-- An account may be a learner at several centres, and no centre learns of another's.
drop index learner_account;
create unique index learner_account on learner (centre, account) where account is not null;
create index learner_of_account on learner (account) where account is not null;

alter table learner
    add column weekly_hours numeric(4, 2) check (weekly_hours between 1 and 60),
    add check (weekly_hours is null or standard is not null);
