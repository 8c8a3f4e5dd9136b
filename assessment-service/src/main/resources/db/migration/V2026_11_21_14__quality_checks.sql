-- A check is bound to the checker's own participation, which the database refuses to anybody who took part before.
create table quality_check (
    id            uuid primary key,
    assessment_id uuid        not null,
    checked_by    uuid        not null,
    role          text        not null default 'IQA' check (role = 'IQA'),
    verdict       text        not null check (verdict in ('AGREED')),
    comment       text        not null,
    checked_at    timestamptz not null,
    foreign key (assessment_id, checked_by, role) references participation (assessment_id, staff_id, role)
);
create index quality_check_assessment on quality_check (assessment_id, id);
create trigger quality_check_append_only before update or delete on quality_check
    for each row execute function refuse_change();
create trigger quality_check_no_truncate before truncate on quality_check
    for each statement execute function refuse_change();
