create table decision (
    id              uuid primary key,
    assessment_id   uuid        not null,
    criterion       text        not null,
    number          bigint      not null check (number > 0),
    outcome         text        not null check (outcome in ('PASS', 'REFERRAL')),
    basis           text        not null check (basis in ('EVIDENCE')),
    rationale       text        not null check (length(rationale) between 20 and 20000),
    feedback        text,
    referral_reason text check (referral_reason in ('INSUFFICIENT_EVIDENCE', 'VERB_NOT_MET', 'DEPTH_MISSING')),
    action          text,
    decided_by      uuid        not null references staff,
    decided_at      timestamptz not null,
    supersedes      uuid unique references decision,
    unique (assessment_id, criterion, number),
    foreign key (assessment_id, criterion) references assessment_criterion (assessment_id, criterion),
    check ((number = 1) = (supersedes is null)),
    check (case outcome
               when 'PASS' then referral_reason is null and action is null
               else referral_reason is not null and action is not null end)
);

-- A requirement met, and the evidence that meets it.
create table decision_tick (
    decision_id uuid not null references decision,
    requirement text not null,
    evidence_id uuid not null,
    primary key (decision_id, requirement, evidence_id)
);

alter table assessment_criterion add foreign key (decision_id) references decision;

create trigger decision_append_only before update or delete on decision
    for each row execute function refuse_change();
create trigger decision_no_truncate before truncate on decision
    for each statement execute function refuse_change();
create trigger decision_tick_append_only before update or delete on decision_tick
    for each row execute function refuse_change();
create trigger decision_tick_no_truncate before truncate on decision_tick
    for each statement execute function refuse_change();

-- After signing no decision can change, whoever writes. The lock makes it wait for a signature that is under way.
create function refuse_decision_after_signature() returns trigger language plpgsql as $$
begin
    perform from assessment a where a.id = new.assessment_id and a.status in ('ALLOCATED', 'DECIDING') for share;
    if not found then
        raise exception 'The results sheet is signed, or nobody is allocated'
            using errcode = 'check_violation', constraint = 'decision_before_signature';
    end if;
    return new;
end $$;
create trigger decision_before_signature before insert on decision
    for each row execute function refuse_decision_after_signature();
