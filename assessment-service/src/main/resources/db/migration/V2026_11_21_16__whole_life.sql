-- Overturned decisions, reopening, suspension, prior learning and assignments.

alter table assessment
    add column suspended_from     text,
    add column words              integer,
    add column typical_words      integer,
    add column words_out_of_range boolean not null default false,
    drop constraint assessment_status_check,
    drop constraint assessment_check,
    drop constraint assessment_check1,
    drop constraint assessment_check2,
    add constraint assessment_status check (status in ('CREATED', 'ALLOCATED', 'DECIDING', 'SIGNED', 'HELD', 'WAITING',
        'CONFIRMED', 'REOPENED', 'SUSPENDED')),
    add constraint assessment_suspended check ((status = 'SUSPENDED') = (suspended_from is not null)),
    add constraint assessment_allocated check (coalesce(suspended_from, status) = 'CREATED'
        or (assessor_id is not null and allocated_at is not null)),
    add constraint assessment_signed check (
        coalesce(suspended_from, status) in ('CREATED', 'ALLOCATED', 'DECIDING', 'REOPENED')
            or (outcome is not null and signed_by is not null and signed_at is not null)),
    add constraint assessment_confirmed check (coalesce(suspended_from, status) <> 'CONFIRMED' or confirmed_at is not null);

-- The life of an assessment, whoever writes. While it is suspended nothing changes but that it is resumed; held results are
-- confirmed by an independent check alone, made since they are held.
create function keep_to_the_life() returns trigger language plpgsql as $$
begin
    if old.status = 'SUSPENDED' then
        if new.status = 'SUSPENDED' and to_jsonb(new) - 'version' <> to_jsonb(old) - 'version'
            or new.status not in ('SUSPENDED', old.suspended_from) then
            raise exception 'The assessment is suspended' using errcode = 'check_violation', constraint = 'assessment_life';
        end if;
    elsif new.status = 'SUSPENDED' then
        if new.suspended_from <> old.status then
            raise exception 'The assessment was %, not %', old.status, new.suspended_from
                using errcode = 'check_violation', constraint = 'assessment_life';
        end if;
    elsif new.status <> old.status and (old.status, new.status) not in (
        ('CREATED', 'ALLOCATED'), ('ALLOCATED', 'DECIDING'), ('DECIDING', 'SIGNED'), ('SIGNED', 'HELD'),
        ('SIGNED', 'WAITING'), ('HELD', 'CONFIRMED'), ('WAITING', 'CONFIRMED'), ('CONFIRMED', 'REOPENED'),
        ('REOPENED', 'ALLOCATED'), ('REOPENED', 'DECIDING')) then
        raise exception 'The assessment is %: % cannot follow', old.status, new.status
            using errcode = 'check_violation', constraint = 'assessment_life';
    elsif old.status = 'HELD' and new.status = 'CONFIRMED' and not exists (
        select from quality_check q
        where q.assessment_id = new.id and q.verdict = 'AGREED' and q.checked_at >= new.held_at) then
        raise exception 'Held results are confirmed by an independent check'
            using errcode = 'check_violation', constraint = 'assessment_life';
    end if;
    return new;
end $$;
create trigger assessment_life before update on assessment for each row execute function keep_to_the_life();

alter table quality_check
    drop constraint quality_check_verdict_check,
    add constraint quality_check_verdict check (verdict in ('AGREED', 'OVERTURNED')),
    -- Who has checked an assessment once has taken part in it.
    add constraint quality_check_once unique (assessment_id, checked_by);

create function refuse_check_unless_held() returns trigger language plpgsql as $$
begin
    perform from assessment a where a.id = new.assessment_id and a.status = 'HELD' for share;
    if not found then
        raise exception 'The results are not held' using errcode = 'check_violation', constraint = 'quality_check_of_held';
    end if;
    return new;
end $$;
create trigger quality_check_of_held before insert on quality_check
    for each row execute function refuse_check_unless_held();

-- The claim makes prior learning the basis of the decision.
alter table assessment_criterion add column prior_learning_claim_id uuid;

alter table decision
    add column quality_check_id uuid references quality_check,
    drop constraint decision_basis_check,
    add constraint decision_basis check (basis in ('EVIDENCE', 'PRIOR_LEARNING'));

-- A decision is the allocated assessor's before the signature, or the quality assurer's who overturns held results; either
-- takes part in the unit, so that neither can check it afterwards. The lock waits for a signature that is under way.
create or replace function refuse_decision_after_signature() returns trigger language plpgsql as $$
declare
    rightful boolean;
begin
    perform from assessment a
        where a.id = new.assessment_id
          and case when new.quality_check_id is null
                       then a.status in ('ALLOCATED', 'DECIDING', 'REOPENED') and a.assessor_id = new.decided_by
                   else a.status = 'HELD' and exists (
                       select from quality_check q
                       where q.id = new.quality_check_id and q.assessment_id = a.id and q.verdict = 'OVERTURNED'
                         and q.checked_by = new.decided_by) end
        for share;
    if not found then
        raise exception 'The results sheet is signed, the assessment is suspended, or this is not the one who decides'
            using errcode = 'check_violation', constraint = 'decision_before_signature';
    end if;
    if not exists (select from participation p
                   where p.assessment_id = new.assessment_id and p.staff_id = new.decided_by
                     and p.role = case when new.quality_check_id is null then 'ASSESSOR' else 'IQA' end) then
        raise exception 'Who decides takes part in the learner''s unit'
            using errcode = 'check_violation', constraint = 'decision_by_participant';
    end if;
    select (new.basis = 'PRIOR_LEARNING') = (c.prior_learning_claim_id is not null) into rightful
        from assessment_criterion c where c.assessment_id = new.assessment_id and c.criterion = new.criterion;
    if not rightful then
        raise exception 'The decision does not rest on what was submitted'
            using errcode = 'check_violation', constraint = 'decision_basis_as_submitted';
    end if;
    return new;
end $$;

-- Who suspended, resumed or reopened an assessment and why; a reopening keeps what it takes off the assessment.
create table intervention (
    id            uuid primary key,
    assessment_id uuid        not null references assessment,
    kind          text        not null check (kind in ('REOPENING', 'SUSPENSION', 'RESUMPTION')),
    reason        text,
    note          text        not null,
    made_by       uuid        not null references staff,
    made_at       timestamptz not null,
    status_before text        not null,
    outcome       text,
    signed_by     uuid references staff,
    signed_at     timestamptz,
    comments      text,
    confirmed_at  timestamptz,
    check (case kind
               when 'REOPENING' then coalesce(reason, '') in ('APPEAL', 'CORRECTION')
               when 'SUSPENSION' then coalesce(reason, '') in ('AUTHENTICITY', 'MALPRACTICE')
               else reason is null end)
);
create index intervention_assessment on intervention (assessment_id, id);
create trigger intervention_append_only before update or delete on intervention
    for each row execute function refuse_change();
create trigger intervention_no_truncate before truncate on intervention
    for each statement execute function refuse_change();

create function refuse_own_intervention() returns trigger language plpgsql as $$
begin
    perform refuse_own_assessment(new.made_by, a.learner_id) from assessment a where a.id = new.assessment_id;
    return new;
end $$;
create trigger nobody_assesses_the_own_work before insert on intervention
    for each row execute function refuse_own_intervention();
