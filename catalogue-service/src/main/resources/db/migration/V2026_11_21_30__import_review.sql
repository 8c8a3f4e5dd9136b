-- What was read waits until its warnings are accepted; a note says why each may stand. An import can be cancelled.
alter table handbook_import drop constraint handbook_import_state_check;
alter table handbook_import add constraint handbook_import_state_check
    check (state in ('RUNNING', 'IN_REVIEW', 'SUCCEEDED', 'FAILED', 'CANCELLED'));
alter table handbook_import drop constraint handbook_import_check;
alter table handbook_import add constraint handbook_import_check
    check ((state in ('RUNNING', 'IN_REVIEW')) = (finished_at is null));
alter table handbook_import add column acceptances jsonb not null default '[]';
-- The wording that is not published yet
alter table handbook_import add column held jsonb;
alter table handbook_import add constraint handbook_import_held check ((state = 'IN_REVIEW') = (held is not null));

drop trigger handbook_import_ended_stands on handbook_import;
create trigger handbook_import_ended_stands before update on handbook_import
    for each row when (old.state not in ('RUNNING', 'IN_REVIEW')) execute function refuse_change();

-- Everything that the text prints, by section; older editions have their wording alone.
alter table wording_edition add column handbook jsonb;
