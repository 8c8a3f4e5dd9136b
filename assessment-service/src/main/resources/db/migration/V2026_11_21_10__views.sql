-- What this service keeps of other services' facts, to answer without them. "sequence" is the ce_sequence of the event a
-- row was last written from: an older event never overwrites a newer one.

create table handbook (
    qualification text   not null,
    version       text   not null,
    sequence      bigint not null,
    primary key (qualification, version)
);

-- A unit with its learning outcomes, criteria and requirements, as far as this service reads them.
create table handbook_unit (
    qualification text  not null,
    version       text  not null,
    unit          text  not null,
    document      jsonb not null,
    primary key (qualification, version, unit),
    foreign key (qualification, version) references handbook
);

create table centre (
    number   text primary key,
    name     text   not null,
    sequence bigint not null
);

-- The only table with a learner's name. An erased person keeps the row without the name, so that an older event that
-- comes late does not bring the name back.
create table person (
    learner_id  uuid primary key,
    given_name  text,
    family_name text,
    sequence    bigint not null
);

create table learner (
    learner_id          uuid primary key,
    centre              text   not null,
    registration_number text   not null,
    sequence            bigint not null
);
