-- A stored answer is repeated once the command has made as many access decisions again as it made at first.
alter table idempotency_record add column access_decisions integer not null default 1;
