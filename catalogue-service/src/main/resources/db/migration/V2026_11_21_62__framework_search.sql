-- A row for each part of each published framework, made by the database in the transaction that publishes. It follows
-- from published_document and can be made anew at any time.
create table framework_entry (
    framework    text    not null,
    version      text    not null,
    language     text    not null,
    position     integer not null,
    ref          text    not null,
    parent       text,
    type         text    not null,
    title        text,
    statement    text    not null,
    level        text,
    uses         text[]  not null,
    surroundings text    not null,
    primary key (framework, version, ref)
);

-- How the words of a language are looked up: what has no dictionary of its own here is taken word for word.
create function search_words(language text) returns regconfig language sql immutable as $$
    select case when language = 'en' or language like 'en-%' then 'pg_catalog.english'::regconfig
        else 'pg_catalog.simple'::regconfig end
$$;

create function index_framework(published uuid) returns void language sql as $$
    with recursive part (document, body, path, parent, surroundings) as (
        select d.id, i.body, array[i.n], cast(null as text), ''
        from published_document d
            cross join jsonb_array_elements(d.body -> 'items') with ordinality i (body, n)
        where d.id = published and d.kind = 'FRAMEWORK'
        union all
        select p.document, i.body, p.path || i.n, p.body ->> 'ref',
            concat_ws(' ', p.surroundings, p.body ->> 'title')
        from part p
            cross join jsonb_array_elements(coalesce(p.body -> 'items', '[]')) with ordinality i (body, n))
    insert into framework_entry (framework, version, language, position, ref, parent, type, title, statement, level,
        uses, surroundings)
    select d.code, d.version, d.body ->> 'language', row_number() over (order by p.path), p.body ->> 'ref', p.parent,
        p.body ->> 'type', p.body ->> 'title', p.body ->> 'statement', p.body ->> 'level',
        array(select jsonb_array_elements_text(coalesce(p.body -> 'uses', '[]'))), p.surroundings
    from part p join published_document d on d.id = p.document
$$;

create function index_published_framework() returns trigger language plpgsql as $$
begin
    perform index_framework(new.id);
    return null;
end
$$;
create trigger published_framework_indexed after insert on published_document
    for each row when (new.kind = 'FRAMEWORK') execute function index_published_framework();

select index_framework(id) from published_document where kind = 'FRAMEWORK';
