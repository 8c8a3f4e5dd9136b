create table staff (
    id           uuid primary key,
    centre       text        not null,
    account      text        not null,
    name         text        not null,
    roles        text[]      not null
        check (cardinality(roles) > 0 and roles <@ array ['ASSESSOR', 'IQA', 'EQA', 'CENTRE_ADMIN']),
    status       text        not null check (status in ('ACTIVE', 'LEFT')),
    appointed_at timestamptz not null,
    version      bigint      not null,
    unique (centre, account)
);
create index staff_centre on staff (centre, id);
