-- The official words that centres may read of a version: those imported for it; of a framework, where none were, those of
-- the newest earlier version that has words at every reference of this one. A reference means the same in every version,
-- so our own corrections don't take the words away.
create function licensed_edition(of_code text, of_version text, centres text[])
    returns table (edition_id uuid, version text) language sql stable as $$
    select l.edition_id, l.version
    from published_document asked
        join published_document was on was.kind = asked.kind and was.code = asked.code
        join wording_licence l on l.qualification = was.code and l.version = was.version
    where asked.code = of_code and asked.version = of_version and l.centre = any(centres)
        and (was.id = asked.id or (asked.kind = 'FRAMEWORK' and was.effective_from <= asked.effective_from
            and not exists (
                select from (
                    select e.ref from framework_entry e where e.framework = of_code and e.version = of_version
                    union all
                    select v ->> 'ref' from jsonb_array_elements(asked.body -> 'levels') v) part
                where not exists (
                    select from wording w where w.edition_id = l.edition_id and w.ref = part.ref))))
    order by was.id = asked.id desc, was.effective_from desc, was.published_at desc, l.centre
    limit 1
$$;
