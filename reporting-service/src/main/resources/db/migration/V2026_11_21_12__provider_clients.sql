-- Which clients act for a centre. Rows of earlier versions have none until the centre's newest event comes again: the
-- directory is read once more, by a consumer group of another name, and these events don't count as applied. The
-- sequence goes back by one only, so that an older event still overwrites nothing.
alter table centre
    add column provider_clients text[] not null default '{}';
alter table centre
    alter column provider_clients drop default;
update centre set sequence = sequence - 1;
delete from inbox where type = 'portfolio.centre-changed.v1';
