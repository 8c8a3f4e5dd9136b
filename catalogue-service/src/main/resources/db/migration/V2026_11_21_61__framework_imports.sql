-- A framework's text comes in and is licensed like a handbook's. The column qualification holds the document's code.
alter table handbook_import add column kind text not null default 'QUALIFICATION'
    check (kind in ('QUALIFICATION', 'FRAMEWORK'));
comment on column handbook_import.qualification is 'Code of the qualification or framework';
comment on column wording_edition.qualification is 'Code of the qualification or framework';
comment on column wording_licence.qualification is 'Code of the qualification or framework';
