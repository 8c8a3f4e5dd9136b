-- Times are compared as the moments they are: +02:00 and .500Z come out wrong as texts. What is no time comes before all.
create function case_instant(text) returns timestamptz language plpgsql immutable set timezone = 'UTC' as $$
begin
    if $1 ~* '^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d(:?\d\d(:?\d\d)?)?)?(\[.*\])?$' then
        return regexp_replace($1, '\[.*$', '')::timestamptz;
    end if;
    return '-infinity';
exception when data_exception then
    return '-infinity';
end $$;

alter table case_document drop column changed;
alter table case_document add column changed_at timestamptz not null
    generated always as (case_instant(body ->> 'lastChangeDateTime')) stored;
create index case_document_changed on case_document (owner, changed_at, identifier);
