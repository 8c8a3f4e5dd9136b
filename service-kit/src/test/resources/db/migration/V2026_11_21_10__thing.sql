create table thing (
    id      uuid primary key,
    name    text   not null,
    version bigint not null
);
create table applied (
    subject  text primary key,
    sequence bigint not null,
    value    text   not null
);
