-- From which day a handbook version is the current one: read from the document itself, so that the two can't differ.
-- Only make_date is immutable enough for a generated column; a cast of text to a date depends on the session.
alter table published_document add column effective_from date generated always as (
    case when kind = 'QUALIFICATION' then make_date(
        cast(substr(body ->> 'effectiveFrom', 1, 4) as integer),
        cast(substr(body ->> 'effectiveFrom', 6, 2) as integer),
        cast(substr(body ->> 'effectiveFrom', 9, 2) as integer)) end) stored;
