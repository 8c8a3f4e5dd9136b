package org.assessmentcentre.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.jspecify.annotations.Nullable;

/** The rows of frameworks that are searched, in our words or in those that the centres are licensed for. */
@ApplicationScoped
class FrameworkEntries {

    private static final String OWN = """
            select e.*, e.title as heading, e.statement as wording from framework_entry e
            where cast(:centres as text) is not null""";

    private static final String OFFICIAL = """
            select e.*, w.title as heading, w.statement as wording
            from framework_entry e
                cross join lateral (select l.edition_id from wording_licence l
                    where l.qualification = e.framework and l.version = e.version
                        and l.centre = any(string_to_array(cast(:centres as text), chr(10)))
                    order by l.centre limit 1) l
                join wording w on w.edition_id = l.edition_id and w.ref = e.ref""";

    private static final String FIND = """
            with worded as (%s),
            narrowed as (
                select w.*, concat_ws(' ', heading, wording, surroundings) as words,
                    setweight(to_tsvector(search_words(language), concat_ws(' ', heading, wording)), 'A')
                        || setweight(to_tsvector(search_words(language), surroundings), 'B') as document,
                    websearch_to_tsquery(search_words(language), cast(:q as text)) as asked
                from worded w
                where (cast(:framework as text) is null or framework = :framework)
                    and (version = cast(:version as text) or (cast(:version as text) is null
                        and version = (select d.version from published_document d
                            where d.kind = 'FRAMEWORK' and d.code = w.framework
                                and d.effective_from <= cast(:today as date)
                            order by d.effective_from desc, d.published_at desc limit 1)))
                    and (cast(:type as text) is null or type = :type)
                    and (cast(:level as text) is null or level = :level)
                    and (cast(:use as text) is null or uses = '{}' or uses @> array[cast(:use as text)])
                    and (cast(:language as text) is null or lower(language) = lower(:language)
                        or lower(language) like lower(:language) || '-%%')),
            fitting as (
                select n.*, case when cast(:q as text) is null then 0
                    else ts_rank_cd(document, asked, 32) + word_similarity(:q, words) end as fit
                from narrowed n
                where cast(:q as text) is null or document @@ asked or words %%> :q),
            keyed as (
                select f.*, to_char((2 - least(fit, 2)) * 1000000, 'FM0000000') || ' ' || framework
                    || ' ' || version || ' ' || to_char(position, 'FM00000') as sort_key
                from fitting f)
            select framework, version, language, ref, parent, type, heading, wording, level, uses, sort_key
            from keyed
            where cast(:after as text) is null or sort_key collate "C" > :after
            order by sort_key collate "C" limit :most""";

    private final EntityManager entities;

    FrameworkEntries(EntityManager entities) {
        this.entities = entities;
    }

    /** Those that fit, the best first, in the frameworks' order where they fit alike. */
    List<FoundFrameworkItem> find(
            FrameworkItemQuery query, Collection<String> centres, LocalDate today, @Nullable String after, int most) {
        List<?> rows = entities.createNativeQuery(FIND.formatted(query.official() ? OFFICIAL : OWN))
                .setParameter("q", query.q == null || query.q.isBlank() ? null : query.q)
                .setParameter("framework", query.framework)
                .setParameter("version", query.version)
                .setParameter("type", query.type == null ? null : query.type.name())
                .setParameter("level", query.level)
                .setParameter("use", query.use)
                .setParameter("language", query.language)
                .setParameter("centres", String.join("\n", centres))
                .setParameter("today", today.toString())
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(row -> found((Object[]) row)).toList();
    }

    private static FoundFrameworkItem found(Object[] row) {
        return new FoundFrameworkItem(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                FrameworkItem.Type.valueOf((String) row[5]),
                (String) row[6],
                (String) row[7],
                (String) row[8],
                List.of((String[]) row[9]),
                (String) row[10]);
    }
}
