-- An import may bring a structure as well as wording: our own package, or a copy of what has no published version yet.
-- It becomes a draft or a version then; result says where that is. A package belongs to no centre.
alter table handbook_import add column becomes text not null default 'WORDING'
    check (becomes in ('WORDING', 'DRAFT', 'VERSION'));
alter table handbook_import add column result text;
alter table handbook_import drop constraint handbook_import_centres_check;
alter table handbook_import add constraint handbook_import_centres_check
    check (cardinality(centres) > 0 or becomes <> 'WORDING');
alter table handbook_import add constraint handbook_import_result
    check (result is null or state = 'SUCCEEDED');
alter table handbook_import drop constraint handbook_import_kind_check;
alter table handbook_import add constraint handbook_import_kind_check
    check (kind in ('QUALIFICATION', 'STANDARD', 'ASSESSMENT_PLAN', 'FRAMEWORK', 'CROSSWALK'));
