package org.assessmentcentre.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.time.LegalDates;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows of published documents, a page at a time: the best fit first, in the documents' order where they fit alike.
 * The sort key is text: how far from a perfect fit, then where it stands.
 */
@ApplicationScoped
public class RankedRows {

    private static final String FIND = """
            with in_force as (
                select distinct on (kind, code) kind, code, version from published_document
                where effective_from <= cast(:today as date)
                order by kind, code, effective_from desc, published_at desc),
            licence as (
                select d.code, d.version, l.edition_id from published_document d
                    cross join lateral licensed_edition(d.code, d.version,
                        string_to_array(cast(:centres as text), chr(10))) l
                where d.kind in ('QUALIFICATION', 'FRAMEWORK')),
            entry as (%s),
            narrowed as (
                select e.*, websearch_to_tsquery(search_words(language), cast(:q as text)) as asked from entry e
                where (cast(:code as text) is null or code = :code)
                    and (version = cast(:version as text) or (cast(:version as text) is null
                        and (document_kind, code, version) in (select kind, code, version from in_force)))
                    and %s and %s),
            fitting as (
                select n.*, case when cast(:q as text) is null then 0 else ts_rank_cd(document, asked, 32) end as fit
                from narrowed n where cast(:q as text) is null or document @@ asked),
            keyed as (
                select f.*, to_char((1 - least(fit, 1)) * 1000000, 'FM0000000') || ' ' || document_kind || ' ' || code
                    || ' ' || version || ' ' || to_char(position, 'FM00000000') as sort_key
                from fitting f)
            select %s, sort_key from keyed
            where cast(:after as text) is null or sort_key collate "C" > :after
            order by sort_key collate "C" limit :most""";

    private final EntityManager entities;
    private final Vocabulary vocabulary;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    RankedRows(EntityManager entities, Vocabulary vocabulary, Cursors cursors, Caller caller, Clock clock) {
        this.entities = entities;
        this.vocabulary = vocabulary;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    /** A page of what fits; the columns are read in the order in which they were asked for. */
    public <T> Page<T> find(RowSearch search, PageRequest page, Function<Object[], T> read) {
        Set<String> centres = Set.copyOf(caller.centres());
        String words = search.words().hasWords() ? vocabulary.mended(search.words(), centres) : null;
        return cursors.page(search.cursor(), page, (after, most) -> rows(search, words, centres, after, most), row ->
                        (String) row[row.length - 1])
                .map(read);
    }

    private List<Object[]> rows(
            RowSearch search, @Nullable String words, Set<String> centres, @Nullable String after, int most) {
        Query query = entities.createNativeQuery(
                        FIND.formatted(search.rows(), WordsQuery.LANGUAGE_FITS, search.where(), search.columns()))
                .setParameter("q", words)
                .setParameter("code", search.code())
                .setParameter("version", search.version())
                .setParameter("language", search.words().language)
                .setParameter("centres", String.join("\n", centres))
                .setParameter("today", LegalDates.today(clock).toString())
                .setParameter("after", after)
                .setParameter("most", most);
        search.filters().forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
