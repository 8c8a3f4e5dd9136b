-- Leadership frameworks and their crosswalks are documents like the others.
alter table published_document drop constraint published_document_kind_check;
alter table published_document add constraint published_document_kind_check
    check (kind in ('QUALIFICATION', 'STANDARD', 'ASSESSMENT_PLAN', 'FRAMEWORK', 'CROSSWALK'));
alter table catalogue_draft drop constraint catalogue_draft_kind_check;
alter table catalogue_draft add constraint catalogue_draft_kind_check
    check (kind in ('QUALIFICATION', 'STANDARD', 'ASSESSMENT_PLAN', 'FRAMEWORK', 'CROSSWALK'));

-- They have a first day too. The column follows from the body, so that it can be made anew.
alter table published_document drop column effective_from;
alter table published_document add column effective_from date generated always as (
    case when kind in ('QUALIFICATION', 'FRAMEWORK', 'CROSSWALK') then make_date(
        cast(substr(body ->> 'effectiveFrom', 1, 4) as integer),
        cast(substr(body ->> 'effectiveFrom', 6, 2) as integer),
        cast(substr(body ->> 'effectiveFrom', 9, 2) as integer)) end) stored;
