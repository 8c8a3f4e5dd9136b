-- A framework that describes what is seen and asks nothing serves reviews as well: each indicator is asked for. Such a
-- question is derived, and says so. The rows are made anew.
alter table question_entry add column derived boolean not null default false;

create or replace function index_questions(published uuid) returns void language sql as $$
    with recursive part as (
        select i.body, array[i.n] as path, i.body ->> 'level' as level, cast(null as jsonb) as theme
        from published_document d cross join jsonb_array_elements(d.body -> 'items') with ordinality i (body, n)
        where d.id = published and d.kind = 'FRAMEWORK'
        union all
        select i.body, p.path || i.n, coalesce(i.body ->> 'level', p.level),
            case when p.body ->> 'type' in ('THEME', 'ELEMENT', 'DOMAIN') then p.body else p.theme end
        from part p cross join jsonb_array_elements(coalesce(p.body -> 'items', '[]')) with ordinality i (body, n))
    insert into question_entry (framework, version, position, framework_title, ref, question, level, level_title,
        theme, theme_title, uses, reveals, examples, words, derived)
    select d.code, d.version, row_number() over (order by p.path), d.title, p.body ->> 'ref',
        case when p.body ->> 'type' = 'INDICATOR' then 'What in your work shows this? ' || (p.body ->> 'statement')
            else p.body ->> 'statement' end,
        p.level,
        (select l ->> 'title' from jsonb_array_elements(d.body -> 'levels') l where l ->> 'ref' = p.level),
        p.theme ->> 'ref', p.theme ->> 'title',
        case when jsonb_array_length(coalesce(p.body -> 'uses', '[]')) > 0
            then array(select jsonb_array_elements_text(p.body -> 'uses'))
            else array(select u ->> 'slug' from jsonb_array_elements(d.body -> 'uses') u) end,
        case when p.body ->> 'type' = 'INDICATOR' then p.theme ->> 'statement' else
            (select string_agg(i ->> 'statement', ' ') from jsonb_array_elements(coalesce(p.body -> 'items', '[]')) i
             where i ->> 'type' = 'REVEALS') end,
        array(select i ->> 'statement' from jsonb_array_elements(coalesce(p.body -> 'items', '[]')) i
              where i ->> 'type' = 'ACTION'),
        concat_ws(' ', p.theme ->> 'title',
            (select string_agg(i ->> 'statement', ' ') from jsonb_array_elements(coalesce(p.body -> 'items', '[]')) i)),
        p.body ->> 'type' = 'INDICATOR'
    from part p join published_document d on d.id = published
    where p.body ->> 'type' in ('KEY_QUESTION', 'INDICATOR')
$$;

delete from question_entry;
select index_questions(id) from published_document;
