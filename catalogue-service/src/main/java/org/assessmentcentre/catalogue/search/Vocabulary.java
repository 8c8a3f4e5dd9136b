package org.assessmentcentre.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that can be found. What is misspelt is looked for among those that the caller may read: a licensed word must
 * not be told by being taken for somebody else's slip.
 */
@ApplicationScoped
class Vocabulary {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,40}");

    private static final String OWN = "not materialized (select language, word, stem from search_word)";

    private static final String OFFICIAL = """
            materialized (select d.language, k.word, k.stem
            from (select distinct on (qualification, version) qualification, version, edition_id from wording_licence
                    where centre = any(string_to_array(cast(:centres as text), chr(10)))
                    order by qualification, version, centre) l
                cross join lateral (select coalesce(d.body ->> 'language', 'en') as language from published_document d
                    where d.kind in ('QUALIFICATION', 'FRAMEWORK') and d.code = l.qualification
                        and d.version = l.version limit 1) d
                join wording w on w.edition_id = l.edition_id
                cross join lateral words_of(d.language,
                    concat_ws(' ', w.title, w.statement, w.depth, w.sufficiency)) k)""";

    private static final String NEAREST = """
            with vocabulary as %s,
            known as not materialized (
                select language, word, stem from vocabulary
                where %s),
            asked as (
                select a.word, l.language, k.stem
                from unnest(string_to_array(cast(:words as text), chr(10))) a (word)
                    cross join (select distinct language from known) l
                    left join lateral words_of(l.language, a.word) k on true),
            unknown as (
                select word from asked a group by word
                having bool_and(stem is not null and not exists (
                    select from known k where k.language = a.language and k.stem = a.stem)))
            select u.word, n.word from unknown u
                cross join lateral (select k.word from known k
                    where levenshtein_less_equal(k.word, u.word, 3) <= case
                        when length(u.word) < 5 then 1 when length(u.word) < 9 then 2 else 3 end
                    order by levenshtein(k.word, u.word), similarity(k.word, u.word) desc, k.word limit 1) n
            where cast(:centres as text) is not null""";

    private final EntityManager entities;

    Vocabulary(EntityManager entities) {
        this.entities = entities;
    }

    /** The words that are asked for, each that no text has in the place of the nearest that one has. */
    String mended(WordsQuery query, Set<String> centres) {
        String q = Objects.requireNonNull(query.q);
        Set<String> words = WORD.matcher(q)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (words.isEmpty()) {
            return q;
        }
        List<?> rows = entities.createNativeQuery(
                        NEAREST.formatted(query.official() ? OFFICIAL : OWN, WordsQuery.LANGUAGE_FITS))
                .setParameter("language", query.language)
                .setParameter("words", String.join("\n", words))
                .setParameter("centres", String.join("\n", centres))
                .getResultList();
        Map<String, String> nearest = rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
        return WORD.matcher(q)
                .replaceAll(found -> nearest.getOrDefault(found.group().toLowerCase(Locale.ROOT), found.group()));
    }
}
