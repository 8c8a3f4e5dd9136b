-- What is searched: a row for each criterion of each published version, made by the database in the transaction that
-- publishes, and here for the versions that are published already. It follows from published_document and can be made
-- anew at any time. pg_trgm is a trusted extension: the owner of the database may create it.
create extension if not exists pg_trgm;

create table criterion_entry (
    qualification     text    not null,
    version           text    not null,
    position          integer not null,
    ref               text    not null,
    unit              text    not null,
    learning_outcome  text    not null,
    verb              text    not null,
    statement         text    not null,
    ksbs              text[]  not null,
    descriptors       text[]  not null,
    subjects          text[]  not null,
    requirement_kinds text[]  not null,
    surroundings      text    not null,
    details           text    not null,
    words             text    not null generated always as (statement || ' ' || surroundings || ' ' || details) stored,
    document          tsvector not null generated always as (
        setweight(to_tsvector('english', statement), 'A')
        || setweight(to_tsvector('english', surroundings), 'B')
        || setweight(to_tsvector('english', details), 'C')) stored,
    primary key (qualification, version, ref)
);
create index criterion_entry_document on criterion_entry using gin (document);
create index criterion_entry_words on criterion_entry using gin (words gin_trgm_ops);

create function index_criteria(published uuid) returns void language sql as $$
    insert into criterion_entry (qualification, version, position, ref, unit, learning_outcome, verb, statement,
        ksbs, descriptors, subjects, requirement_kinds, surroundings, details)
    select d.code, d.version, row_number() over (order by u.n, o.n, c.n), c.body ->> 'ref', u.body ->> 'ref',
        o.body ->> 'ref', c.body ->> 'verb', c.body ->> 'statement',
        array(select m.key from jsonb_each(d.body -> 'mapping' -> 'ksbs') m
              where jsonb_exists(m.value, c.body ->> 'ref')
              union select jsonb_array_elements_text(c.body -> 'ksbs')),
        array(select m.key from jsonb_each(d.body -> 'mapping' -> 'descriptors') m
              where jsonb_exists(m.value, c.body ->> 'ref')),
        array(select s ->> 'slug' from jsonb_array_elements(coalesce(d.body -> 'subjects', '[]')) s
              where jsonb_exists(s -> 'criteria', c.body ->> 'ref')),
        array(select distinct k #>> '{}' from jsonb_path_query(c.body, '$.requirements[*].**.kind') k),
        concat_ws(' ', o.body ->> 'statement', u.body ->> 'title',
            (select string_agg(s ->> 'title', ' ') from jsonb_array_elements(coalesce(d.body -> 'subjects', '[]')) s
             where jsonb_exists(s -> 'criteria', c.body ->> 'ref'))),
        coalesce((select string_agg(distinct t #>> '{}', ' ') from (
            select jsonb_path_query(c.body, '$.depth[*]')
            union all select jsonb_path_query(c.body, '$.requirements[*].**.statement')
            union all select jsonb_path_query(c.body, '$.requirements[*].**.of')
            union all select jsonb_path_query(c.body, '$.requirements[*].**.items[*]')) as texts (t)), '')
    from published_document d
        cross join jsonb_array_elements(d.body -> 'units') with ordinality u (body, n)
        cross join jsonb_array_elements(u.body -> 'learningOutcomes') with ordinality o (body, n)
        cross join jsonb_array_elements(o.body -> 'criteria') with ordinality c (body, n)
    where d.id = published and d.kind = 'QUALIFICATION'
$$;

create function index_published() returns trigger language plpgsql as $$
begin
    perform index_criteria(new.id);
    return null;
end
$$;
create trigger published_document_indexed after insert on published_document
    for each row execute function index_published();

select index_criteria(id) from published_document;
