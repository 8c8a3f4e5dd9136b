-- The learner's account, so that a learner who is on the staff never assesses or checks the own work.
alter table learner add account text;

-- Learners that came before have no account here yet. Once their events are read again (see docs/operations.md), it is
-- filled in: they must not count as applied then.
delete from inbox where type in ('portfolio.learner-registered.v1', 'portfolio.learner-changed.v1');

create function refuse_own_assessment(staff uuid, learner uuid) returns void language plpgsql as $$
begin
    if exists (select from staff s join learner l on l.account = s.account
               where s.id = refuse_own_assessment.staff and l.learner_id = refuse_own_assessment.learner) then
        raise exception 'A learner cannot assess or quality assure the own work'
            using errcode = 'check_violation', constraint = 'nobody_assesses_the_own_work';
    end if;
end $$;

create function refuse_own_allocation() returns trigger language plpgsql as $$
begin
    perform refuse_own_assessment(new.assessor_id, new.learner_id);
    return new;
end $$;
create trigger nobody_assesses_the_own_work before insert or update of assessor_id on assessment
    for each row when (new.assessor_id is not null) execute function refuse_own_allocation();

create function refuse_own_participation() returns trigger language plpgsql as $$
begin
    perform refuse_own_assessment(new.staff_id, new.learner_id);
    return new;
end $$;
create trigger nobody_assesses_the_own_work before insert on participation
    for each row execute function refuse_own_participation();

-- The account may have been linked to the learner after the allocation.
create function refuse_own_decision() returns trigger language plpgsql as $$
begin
    perform refuse_own_assessment(new.decided_by, a.learner_id) from assessment a where a.id = new.assessment_id;
    return new;
end $$;
create trigger nobody_assesses_the_own_work before insert on decision
    for each row execute function refuse_own_decision();

create function refuse_own_check() returns trigger language plpgsql as $$
begin
    perform refuse_own_assessment(new.checked_by, a.learner_id) from assessment a where a.id = new.assessment_id;
    return new;
end $$;
create trigger nobody_assesses_the_own_work before insert on quality_check
    for each row execute function refuse_own_check();
