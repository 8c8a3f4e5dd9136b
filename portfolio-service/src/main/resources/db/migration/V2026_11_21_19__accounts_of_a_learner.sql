-- Every account a learner was ever linked to: who had one acts in no apprenticeship of their own, linked or not. A trigger
-- writes it, so that no way of linking is missed while two releases run side by side.
create table linked_account (
    learner_id uuid not null references learner (id),
    account    text not null,
    primary key (learner_id, account)
);
insert into linked_account select id, account from learner where account is not null;

create function remember_linked_account() returns trigger language plpgsql as $$
begin
    insert into linked_account values (new.id, new.account) on conflict do nothing;
    return null;
end $$;
create trigger learner_linked_account after insert or update of account on learner
    for each row when (new.account is not null) execute function remember_linked_account();
