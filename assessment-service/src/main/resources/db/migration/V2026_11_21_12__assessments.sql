-- One unit, one learner, one attempt.
create table assessment (
    id                    uuid primary key,
    submission_id         uuid        not null unique,
    learner_id            uuid        not null,
    centre                text        not null,
    qualification         text        not null,
    handbook_version      text        not null,
    unit                  text        not null,
    attempt               integer     not null check (attempt > 0),
    method                text        not null,
    submitted_at          timestamptz not null,
    declaration_signed_at timestamptz not null,
    status                text        not null
        check (status in ('CREATED', 'ALLOCATED', 'DECIDING', 'SIGNED', 'HELD', 'WAITING', 'CONFIRMED')),
    assessor_id           uuid references staff,
    allocated_at          timestamptz,
    outcome               text check (outcome in ('PASS', 'REFERRAL')),
    signed_by             uuid references staff,
    signed_at             timestamptz,
    comments              text,
    held_at               timestamptz,
    confirmed_at          timestamptz,
    version               bigint      not null,
    unique (learner_id, unit, attempt),
    unique (id, learner_id, unit),
    check (status = 'CREATED' or (assessor_id is not null and allocated_at is not null)),
    check (status in ('CREATED', 'ALLOCATED', 'DECIDING')
        or (outcome is not null and signed_by is not null and signed_at is not null)),
    check (status <> 'CONFIRMED' or confirmed_at is not null)
);
create index assessment_centre on assessment (centre, id);
create index assessment_assessor on assessment (assessor_id, id);

create table assessment_criterion (
    id            uuid primary key,
    assessment_id uuid   not null references assessment,
    criterion     text   not null,
    outcome       text check (outcome in ('PASS', 'REFERRAL')),
    decision_id   uuid,
    decided_at    timestamptz,
    version       bigint not null,
    unique (assessment_id, criterion),
    check ((decision_id is null) = (outcome is null) and (decision_id is null) = (decided_at is null))
);

-- The evidence the submission mapped to the criterion: what a tick may rest on.
create table criterion_evidence (
    criterion_id uuid not null references assessment_criterion,
    evidence_id  uuid not null,
    mapping_id   uuid not null,
    primary key (criterion_id, mapping_id)
);

-- Who took part in a learner's unit, in any role, over all attempts. Rows are never taken back: a person who was allocated
-- once has seen the evidence.
create table participation (
    assessment_id uuid        not null,
    staff_id      uuid        not null references staff,
    role          text        not null check (role in ('ASSESSOR', 'IQA')),
    learner_id    uuid        not null,
    unit          text        not null,
    since         timestamptz not null,
    primary key (assessment_id, staff_id, role),
    foreign key (assessment_id, learner_id, unit) references assessment (id, learner_id, unit)
);
create index participation_of on participation (learner_id, unit, staff_id);

-- One at a time for a learner, unit and member of staff, so that an allocation and a quality check of two attempts that run
-- side by side see each other.
create function take_part_in_turn(learner uuid, unit text, staff uuid) returns void language sql as $$
    select pg_advisory_xact_lock(hashtextextended(concat_ws(' ', learner, unit, staff), 603))
$$;

create function refuse_dependent_check() returns trigger language plpgsql as $$
begin
    perform take_part_in_turn(new.learner_id, new.unit, new.staff_id);
    if new.role = 'IQA' and exists (select from participation p
                                    where p.learner_id = new.learner_id and p.unit = new.unit
                                      and p.staff_id = new.staff_id) then
        raise exception 'Who took part in a learner''s unit cannot quality assure it'
            using errcode = 'check_violation', constraint = 'quality_check_is_independent';
    end if;
    return new;
end $$;
create trigger quality_check_is_independent before insert on participation
    for each row execute function refuse_dependent_check();
create trigger participation_append_only before update or delete on participation
    for each row execute function refuse_change();
create trigger participation_no_truncate before truncate on participation
    for each statement execute function refuse_change();
