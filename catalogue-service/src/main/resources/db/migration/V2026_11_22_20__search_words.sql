-- How far a misspelt word is from one that is known. A trusted extension: the owner of the database may create it.
create extension if not exists fuzzystrmatch;

-- How the words of a language are looked up: as PostgreSQL's own dictionary has them, where it has one; else word for word.
create or replace function search_words(language text) returns regconfig language sql immutable as $$
    select case split_part(lower(language), '-', 1)
        when 'en' then 'pg_catalog.english'::regconfig
        when 'ga' then 'pg_catalog.irish'::regconfig
        when 'fr' then 'pg_catalog.french'::regconfig
        when 'de' then 'pg_catalog.german'::regconfig
        when 'es' then 'pg_catalog.spanish'::regconfig
        when 'it' then 'pg_catalog.italian'::regconfig
        when 'nl' then 'pg_catalog.dutch'::regconfig
        when 'pt' then 'pg_catalog.portuguese'::regconfig
        else 'pg_catalog.simple'::regconfig end
$$;

-- Criteria and questions are read in the language of their document, which is English where a document names none.
alter table criterion_entry add column language text not null default 'en';
alter table question_entry add column language text not null default 'en';

-- A trigger of the row, so that what makes the rows stays as it is.
create function language_of_entry() returns trigger language plpgsql as $$
begin
    new.language := coalesce((
        select d.body ->> 'language' from published_document d
        where d.kind = tg_argv[0] and d.version = new.version
            and d.code = case tg_argv[0] when 'QUALIFICATION' then to_jsonb(new) ->> 'qualification'
                else to_jsonb(new) ->> 'framework' end), 'en');
    return new;
end
$$;
create trigger criterion_entry_language before insert on criterion_entry
    for each row execute function language_of_entry('QUALIFICATION');
create trigger question_entry_language before insert on question_entry
    for each row execute function language_of_entry('FRAMEWORK');
update question_entry q set language = d.body ->> 'language'
    from published_document d where d.kind = 'FRAMEWORK' and d.code = q.framework and d.version = q.version;

drop index criterion_entry_words;
alter table criterion_entry drop column document, drop column words;
alter table criterion_entry add column document tsvector not null generated always as (
    setweight(to_tsvector(search_words(language), statement), 'A')
    || setweight(to_tsvector(search_words(language), surroundings), 'B')
    || setweight(to_tsvector(search_words(language), details), 'C')) stored;
alter table question_entry drop column document;
alter table question_entry add column document tsvector not null generated always as (
    setweight(to_tsvector(search_words(language), question), 'A')
    || setweight(to_tsvector(search_words(language), words), 'B')) stored;

-- Every word that a published document of ours says, for words that are misspelt in a search. The official wording is
-- not in it: whoever is licensed for it has it looked up where it lies.
create table search_word (
    language text not null,
    word     text not null,
    stem     text,
    primary key (language, word)
);
create index search_word_stem on search_word (language, stem);

-- The words of a text, and of each what its language looks it up by; null where it is not looked up.
create function words_of(language text, said text) returns table (word text, stem text) language sql immutable as $$
    select w, (tsvector_to_array(to_tsvector(search_words(words_of.language), w)))[1]
    from unnest(tsvector_to_array(to_tsvector('pg_catalog.simple', said))) w
    where length(w) between 3 and 40 and w !~ '[0-9.:@/_-]'
$$;

-- In the order of the words, so that two publications at once wait for each other and don't lock each other up.
create function learn_words() returns trigger language plpgsql as $$
begin
    insert into search_word
        select distinct e.language, w.word, w.stem
        from added e cross join lateral words_of(e.language, case tg_table_name
            when 'criterion_entry' then concat_ws(' ', to_jsonb(e) ->> 'statement', to_jsonb(e) ->> 'surroundings',
                to_jsonb(e) ->> 'details')
            else concat_ws(' ', to_jsonb(e) ->> 'title', to_jsonb(e) ->> 'statement') end) w
        order by 1, 2
        on conflict do nothing;
    return null;
end
$$;
create trigger criterion_entry_words_learned after insert on criterion_entry referencing new table as added
    for each statement execute function learn_words();
create trigger framework_entry_words_learned after insert on framework_entry referencing new table as added
    for each statement execute function learn_words();

insert into search_word
    select distinct e.language, w.word, w.stem
    from (select language, concat_ws(' ', statement, surroundings, details) from criterion_entry
          union all select language, concat_ws(' ', title, statement) from framework_entry) e (language, said)
        cross join lateral words_of(e.language, e.said) w;
