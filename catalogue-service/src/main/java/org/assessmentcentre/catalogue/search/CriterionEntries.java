package org.assessmentcentre.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.assessmentcentre.catalogue.document.Mapping;
import org.jspecify.annotations.Nullable;

/** The rows that are searched. */
@ApplicationScoped
class CriterionEntries {

    private final EntityManager entities;

    CriterionEntries(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Those that fit, the best first, in the handbook's order where they fit alike. The sort key is text: how far from a
     * perfect fit, then where it stands.
     */
    List<FoundCriterion> find(CriterionQuery query, LocalDate today, @Nullable String after, int most) {
        List<?> rows = entities.createNativeQuery("""
                        with wanted as (
                            select e.*, case when cast(:q as text) is null then 0
                                else ts_rank_cd(document, websearch_to_tsquery('english', :q), 32)
                                    + word_similarity(:q, words) end as fit
                            from criterion_entry e
                            where (cast(:q as text) is null
                                    or document @@ websearch_to_tsquery('english', :q) or words %> :q)
                                and (cast(:qualification as text) is null or qualification = :qualification)
                                and (version = cast(:version as text) or (cast(:version as text) is null
                                    and version = (select d.version from published_document d
                                        where d.kind = 'QUALIFICATION' and d.code = e.qualification
                                            and d.effective_from <= cast(:today as date)
                                        order by d.effective_from desc, d.published_at desc limit 1)))
                                and (cast(:unit as text) is null or unit = :unit)
                                and (cast(:outcome as text) is null or learning_outcome = :outcome)
                                and (cast(:ksb as text) is null or ksbs @> array[cast(:ksb as text)])
                                and (cast(:descriptor as text) is null or descriptors @> array[cast(:descriptor as text)])
                                and (cast(:verb as text) is null or lower(verb) = lower(:verb))
                                and (cast(:subject as text) is null or subjects @> array[cast(:subject as text)])
                                and (cast(:kind as text) is null or requirement_kinds @> array[cast(:kind as text)])),
                        keyed as (
                            select w.*, to_char((2 - least(fit, 2)) * 1000000, 'FM0000000') || ' ' || qualification
                                || ' ' || version || ' ' || to_char(position, 'FM00000') as sort_key
                            from wanted w)
                        select qualification, version, unit, learning_outcome, ref, verb, statement, ksbs, descriptors,
                            subjects, requirement_kinds, sort_key
                        from keyed
                        where cast(:after as text) is null or sort_key collate "C" > :after
                        order by sort_key collate "C" limit :most""")
                .setParameter("q", query.q == null || query.q.isBlank() ? null : query.q)
                .setParameter("qualification", query.qualification)
                .setParameter("version", query.version)
                .setParameter("unit", query.unit)
                .setParameter("outcome", query.learningOutcome)
                .setParameter("ksb", query.ksb)
                .setParameter("descriptor", query.descriptor)
                .setParameter("verb", query.verb)
                .setParameter("subject", query.subject)
                .setParameter("kind", query.requirementKind)
                .setParameter("today", today.toString())
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(row -> found((Object[]) row)).toList();
    }

    private static FoundCriterion found(Object[] row) {
        return new FoundCriterion(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                codes(row[7]),
                codes(row[8]),
                List.of((String[]) row[9]),
                List.of((String[]) row[10]),
                (String) row[11]);
    }

    private static List<String> codes(Object array) {
        return List.of((String[]) array).stream().sorted(Mapping.CODE_ORDER).toList();
    }
}
