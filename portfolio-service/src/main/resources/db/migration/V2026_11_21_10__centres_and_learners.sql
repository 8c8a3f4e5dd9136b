-- Centres, employers and learners. Numbers and references are kept as the centre wrote them.

create table centre (
    number     text primary key check (number ~ '^[0-9A-Za-z][0-9A-Za-z-]{0,19}$'),
    name       text        not null,
    status     text        not null check (status in ('APPROVED')),
    provisional_results_visible_to_learners boolean not null,
    diploma_at_gateway text not null check (diploma_at_gateway in ('ADVISORY', 'BLOCKING')),
    version    bigint      not null,
    created_at timestamptz not null
);

-- The provider systems that may act for a centre, by the client their tokens are issued to.
create table centre_provider_client (
    centre text not null references centre (number),
    client text not null,
    primary key (centre, client)
);

create table employer (
    id         uuid primary key,
    centre     text        not null references centre (number),
    reference  text        not null,
    name       text        not null,
    created_at timestamptz not null,
    unique (centre, reference),
    unique (centre, id)
);

-- Names and addresses of managers stay here; events carry the account alone.
create table employer_manager (
    employer_id uuid        not null references employer (id),
    account     text        not null,
    name        text        not null,
    email       text        not null,
    added_at    timestamptz not null,
    primary key (employer_id, account)
);

create table learner (
    id                      uuid primary key,
    centre                  text        not null references centre (number),
    given_name              text        not null,
    family_name             text        not null,
    email                   text,
    date_of_birth           date        not null,
    uln                     text        not null check (uln ~ '^[1-9][0-9]{9}$'),
    registration_number     text        not null,
    registered_on           date        not null,
    registration_expires_on date        not null check (registration_expires_on > registered_on),
    route                   text        not null,
    qualification           text        not null,
    handbook_version        text        not null,
    account                 text,
    employer_id             uuid,
    standard                text,
    standard_version        text,
    plan                    text,
    started_on              date,
    planned_end_on          date,
    age_at_start            integer,
    version                 bigint      not null,
    registered_at           timestamptz not null,
    foreign key (centre, employer_id) references employer (centre, id),
    check (num_nonnulls(standard, standard_version, plan, started_on, planned_end_on, age_at_start) in (0, 6)),
    check (planned_end_on > started_on)
);
-- 9999999999 stands for "not known yet" and is no identity.
create unique index learner_uln on learner (centre, uln) where uln <> '9999999999';
create unique index learner_registration_number on learner (centre, registration_number);
create unique index learner_account on learner (account) where account is not null;
create index learner_of_centre on learner (centre, id);
