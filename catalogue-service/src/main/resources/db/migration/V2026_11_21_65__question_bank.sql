-- The questions of all frameworks: a row for each key question of each published version, made by the database in the
-- transaction that publishes, and here for the versions that are published already. It follows from published_document
-- and can be made anew at any time.
create table question_entry (
    framework       text     not null,
    version         text     not null,
    position        integer  not null,
    framework_title text     not null,
    ref             text     not null,
    question        text     not null,
    level           text,
    level_title     text,
    theme           text,
    theme_title     text,
    uses            text[]   not null,
    reveals         text,
    examples        text[]   not null,
    words           text     not null,
    document        tsvector not null generated always as (
        setweight(to_tsvector('english', question), 'A') || setweight(to_tsvector('english', words), 'B')) stored,
    primary key (framework, version, ref)
);
create index question_entry_document on question_entry using gin (document);

-- The level of a question is its own or that of what it stands under, its theme the nearest theme, element or domain
-- above it; a question that names no use serves each of the framework's.
create function index_questions(published uuid) returns void language sql as $$
    with recursive part as (
        select i.body, array[i.n] as path, i.body ->> 'level' as level, cast(null as jsonb) as theme
        from published_document d cross join jsonb_array_elements(d.body -> 'items') with ordinality i (body, n)
        where d.id = published and d.kind = 'FRAMEWORK'
        union all
        select i.body, p.path || i.n, coalesce(i.body ->> 'level', p.level),
            case when p.body ->> 'type' in ('THEME', 'ELEMENT', 'DOMAIN') then p.body else p.theme end
        from part p cross join jsonb_array_elements(coalesce(p.body -> 'items', '[]')) with ordinality i (body, n))
    insert into question_entry (framework, version, position, framework_title, ref, question, level, level_title,
        theme, theme_title, uses, reveals, examples, words)
    select d.code, d.version, row_number() over (order by p.path), d.title, p.body ->> 'ref', p.body ->> 'statement',
        p.level,
        (select l ->> 'title' from jsonb_array_elements(d.body -> 'levels') l where l ->> 'ref' = p.level),
        p.theme ->> 'ref', p.theme ->> 'title',
        case when jsonb_array_length(coalesce(p.body -> 'uses', '[]')) > 0
            then array(select jsonb_array_elements_text(p.body -> 'uses'))
            else array(select u ->> 'slug' from jsonb_array_elements(d.body -> 'uses') u) end,
        (select string_agg(i ->> 'statement', ' ') from jsonb_array_elements(coalesce(p.body -> 'items', '[]')) i
         where i ->> 'type' = 'REVEALS'),
        array(select i ->> 'statement' from jsonb_array_elements(coalesce(p.body -> 'items', '[]')) i
              where i ->> 'type' = 'ACTION'),
        concat_ws(' ', p.theme ->> 'title',
            (select string_agg(i ->> 'statement', ' ') from jsonb_array_elements(coalesce(p.body -> 'items', '[]')) i))
    from part p join published_document d on d.id = published
    where p.body ->> 'type' = 'KEY_QUESTION'
$$;

create function index_published_questions() returns trigger language plpgsql as $$
begin
    perform index_questions(new.id);
    return null;
end
$$;
create trigger published_document_questions after insert on published_document
    for each row execute function index_published_questions();

select index_questions(id) from published_document;
