-- Read models fed by events alone: emptied and read again from the topics, they become the same (README of the module).
-- Facts name each other by id but have no foreign keys: across topics they arrive in any order.
-- Every row keeps the ce_sequence it was written with; an older event never overwrites a newer one.

-- catalogue.events: the documents whole, as text because the order of the codes in them matters.
create table catalogue_document (
    document_key text   primary key,
    kind         text   not null check (kind in ('qualification', 'standard', 'assessment-plan')),
    body         text   not null,
    sequence     bigint not null
);

-- portfolio.directory
create table centre (
    centre                      text    primary key,
    name                        text    not null,
    provisional_results_visible boolean not null,
    diploma_at_gateway          text    not null check (diploma_at_gateway in ('ADVISORY', 'BLOCKING')),
    sequence                    bigint  not null
);

create table employer (
    employer_id uuid   primary key,
    centre      text   not null,
    reference   text   not null,
    name        text   not null,
    managers    text[] not null,
    sequence    bigint not null
);
create index employer_reference on employer (reference);

-- portfolio.people: the only personal data here. An erased person keeps an empty row, so that an older event that
-- comes late does not bring the name back.
create table person (
    learner_id  uuid   primary key,
    given_name  text,
    family_name text,
    sequence    bigint not null
);

-- portfolio.events
create table learner (
    learner_id          uuid    primary key,
    centre              text    not null,
    account             text,
    registration_number text    not null,
    qualification       text    not null,
    handbook_version    text    not null,
    employer_id         uuid,
    standard            text,
    standard_version    text,
    plan                text,
    started_on          date,
    age_at_start        integer,
    sequence            bigint  not null,
    check ((standard is null) = (started_on is null) and (standard is null) = (age_at_start is null)
        and (standard is null) = (standard_version is null) and (standard is null) = (plan is null))
);
create index learner_of_centre on learner (centre, learner_id);
create index learner_of_employer on learner (employer_id, learner_id) where employer_id is not null;

-- A mapping stands while it was mapped later than it was unmapped; either event may come first.
create table evidence_mapping (
    mapping_id        uuid   primary key,
    learner_id        uuid   not null,
    evidence_id       uuid   not null,
    qualification     text   not null,
    handbook_version  text   not null,
    criterion         text   not null,
    mapped_sequence   bigint not null,
    unmapped_sequence bigint not null
);
create index evidence_mapping_of_learner on evidence_mapping (learner_id);

create table submission (
    submission_id    uuid    primary key,
    learner_id       uuid    not null,
    qualification    text    not null,
    handbook_version text    not null,
    attempt          integer not null check (attempt >= 1),
    criteria         text[]  not null,
    sequence         bigint  not null
);
create index submission_of_learner on submission (learner_id);

-- assessment.events
create table staff (
    staff_id uuid    primary key,
    centre   text    not null,
    account  text    not null,
    roles    text[]  not null,
    active   boolean not null,
    sequence bigint  not null
);
create index staff_of_account on staff (account, centre);

create table allocation (
    assessment_id    uuid   primary key,
    learner_id       uuid   not null,
    centre           text   not null,
    assessor_account text   not null,
    sequence         bigint not null
);
create index allocation_of_assessor on allocation (assessor_account, centre, learner_id);

-- A decision that was superseded before it was seen here has no outcome yet.
create table decision (
    decision_id         uuid    primary key,
    learner_id          uuid    not null,
    qualification       text    not null,
    handbook_version    text    not null,
    attempt             integer not null check (attempt >= 1),
    criterion           text    not null,
    outcome             text    check (outcome in ('PASS', 'REFERRAL')),
    recorded_sequence   bigint  not null,
    superseded_sequence bigint  not null,
    check ((outcome is null) = (recorded_sequence = 0))
);
create index decision_of_learner on decision (learner_id);

-- A unit's outcome stands while it was confirmed later than it was reopened.
create table unit_outcome (
    assessment_id      uuid    primary key,
    learner_id         uuid    not null,
    qualification      text    not null,
    handbook_version   text    not null,
    attempt            integer not null check (attempt >= 1),
    passed_criteria    text[]  not null,
    referred_criteria  text[]  not null,
    confirmed_sequence bigint  not null,
    reopened_sequence  bigint  not null
);
create index unit_outcome_of_learner on unit_outcome (learner_id);

-- The time of the newest event applied for a learner; one row for each topic, so that consumers of different topics
-- never wait for each other.
create table learner_freshness (
    learner_id uuid        not null,
    topic      text        not null,
    as_of      timestamptz not null,
    primary key (learner_id, topic)
);
