-- Lengths of recordings, the assessment plan, and what a learner's gateway is made of.

alter table evidence
    add column duration_seconds integer check (duration_seconds > 0),
    add check (duration_seconds is null or sha256 is not null);

-- From catalogue.events. What earlier versions kept of handbooks and standards lacks fields that are needed now, and
-- outcomes meant nothing to them. So the topics are read once more, by a consumer group of another name, and these events
-- don't count as applied.
create table assessment_plan (
    standard text   not null,
    plan     text   not null,
    body     text   not null,
    sequence bigint not null,
    primary key (standard, plan)
);
alter table standard add column body text;
update standard set sequence = 0;
update handbook set sequence = 0;
delete from inbox where type like 'catalogue.%' or type = 'assessment.unit-outcome-confirmed.v1';

-- What was put forward, agreed, signed and declared, as it stands; the events tell how it came about. A part that is
-- not there yet is absent.
create table gateway (
    learner_id uuid primary key references learner (id),
    version    bigint not null,
    state      jsonb  not null check (jsonb_typeof(state) = 'object'),
    check (state -> 'confirmation' is null
        or (state -> 'declaration' is not null and state -> 'learningEnd' is not null
            and state -> 'employerDeclaration' is not null)),
    check (state -> 'review' is null or state -> 'selection' is not null)
);
