package org.assessmentcentre.catalogue.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that are searched. */
@ApplicationScoped
class QuestionBank {

    private final EntityManager entities;

    QuestionBank(EntityManager entities) {
        this.entities = entities;
    }

    /** Those that fit, the best first, in the framework's order where they fit alike. */
    List<QuestionResponse> find(QuestionQuery query, LocalDate today, @Nullable String after, int most) {
        List<?> rows = entities.createNativeQuery("""
                        with wanted as (
                            select e.*, case when cast(:q as text) is null then 0
                                else ts_rank_cd(document, websearch_to_tsquery('english', :q), 32) end as fit
                            from question_entry e
                            where (cast(:q as text) is null or document @@ websearch_to_tsquery('english', :q))
                                and (cast(:framework as text) is null or framework = :framework)
                                and (version = cast(:version as text) or (cast(:version as text) is null
                                    and version = (select d.version from published_document d
                                        where d.kind = 'FRAMEWORK' and d.code = e.framework
                                            and d.effective_from <= cast(:today as date)
                                        order by d.effective_from desc, d.published_at desc limit 1)))
                                and (cast(:level as text) is null or level = :level or lower(level_title) = lower(:level))
                                and (cast(:theme as text) is null or theme = :theme or lower(theme_title) = lower(:theme)
                                    or starts_with(theme, cast(:theme as text) || '-'))
                                and (cast(:use as text) is null or uses @> array[cast(:use as text)])),
                        keyed as (
                            select w.*, to_char((1 - least(fit, 1)) * 1000000, 'FM0000000') || ' ' || framework
                                || ' ' || version || ' ' || to_char(position, 'FM00000000') as sort_key
                            from wanted w)
                        select framework, version, framework_title, ref, question, level, level_title, theme,
                            theme_title, uses, reveals, examples, derived, sort_key
                        from keyed
                        where cast(:after as text) is null or sort_key collate "C" > :after
                        order by sort_key collate "C" limit :most""")
                .setParameter("q", query.q == null || query.q.isBlank() ? null : query.q)
                .setParameter("framework", query.framework)
                .setParameter("version", query.version)
                .setParameter("level", query.level)
                .setParameter("theme", query.theme)
                .setParameter("use", query.use)
                .setParameter("today", today.toString())
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(row -> question((Object[]) row)).toList();
    }

    private static QuestionResponse question(Object[] row) {
        return new QuestionResponse(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                place(row[5], row[6]),
                place(row[7], row[8]),
                List.of((String[]) row[9]),
                (String) row[10],
                List.of((String[]) row[11]),
                (Boolean) row[12],
                (String) row[13]);
    }

    private static QuestionResponse.@Nullable Place place(@Nullable Object ref, @Nullable Object title) {
        return ref == null || title == null ? null : new QuestionResponse.Place((String) ref, (String) title);
    }
}
