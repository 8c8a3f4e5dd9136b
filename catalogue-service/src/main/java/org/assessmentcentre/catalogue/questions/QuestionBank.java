package org.assessmentcentre.catalogue.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assessmentcentre.catalogue.search.RankedRows;
import org.assessmentcentre.catalogue.search.RowSearch;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.jspecify.annotations.Nullable;

/** The rows of questions that are searched, in our words or in those that the centres are licensed for. */
@ApplicationScoped
class QuestionBank {

    private static final String OWN =
            "select 'FRAMEWORK' as document_kind, e.framework as code, e.* from question_entry e";

    private static final String OFFICIAL = """
            select 'FRAMEWORK' as document_kind, e.framework as code, e.version, e.position, e.language,
                e.framework_title, e.ref, e.level, e.level_title, e.theme, coalesce(t.title, e.theme_title) as theme_title,
                e.uses, e.derived,
                case when e.derived then replace(e.question, o.statement, w.statement) else w.statement end as question,
                case when e.derived then t.statement else under.reveals end as reveals,
                coalesce(under.examples, '{}') as examples,
                setweight(to_tsvector(search_words(e.language), w.statement), 'A')
                    || setweight(to_tsvector(search_words(e.language), concat_ws(' ', t.title, under.words)), 'B')
                    as document
            from question_entry e
                join framework_entry o on o.framework = e.framework and o.version = e.version and o.ref = e.ref
                join licence l on l.code = e.framework and l.version = e.version
                join wording w on w.edition_id = l.edition_id and w.ref = e.ref
                left join wording t on t.edition_id = l.edition_id and t.ref = e.theme
                cross join lateral (
                    select string_agg(s.statement, ' ' order by i.position) as words,
                        string_agg(s.statement, ' ' order by i.position) filter (where i.type = 'REVEALS') as reveals,
                        array_agg(s.statement order by i.position) filter (where i.type = 'ACTION') as examples
                    from framework_entry i join wording s on s.edition_id = l.edition_id and s.ref = i.ref
                    where i.framework = e.framework and i.version = e.version and i.parent = e.ref) under""";

    private final RankedRows rows;
    private final KnownPlaces known;

    QuestionBank(RankedRows rows, KnownPlaces known) {
        this.rows = rows;
        this.known = known;
    }

    @Transactional
    Page<QuestionResponse> find(QuestionQuery query, PageRequest page) {
        known.mustKnow(query);
        Map<String, @Nullable String> filters = new HashMap<>();
        filters.put("level", query.level);
        filters.put("theme", query.theme);
        filters.put("use", query.use);
        return rows.find(
                new RowSearch(
                        "questions",
                        query.official() ? OFFICIAL : OWN,
                        "code, version, language, framework_title, ref, question, level, level_title, theme, theme_title,"
                                + " uses, reveals, examples, derived",
                        KnownPlaces.fitting(),
                        filters,
                        query.framework,
                        query.version,
                        query),
                page,
                QuestionBank::question);
    }

    private static QuestionResponse question(Object[] row) {
        return new QuestionResponse(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                place(row[6], row[7]),
                place(row[8], row[9]),
                List.of((String[]) row[10]),
                (String) row[11],
                List.of((String[]) row[12]),
                (Boolean) row[13]);
    }

    private static QuestionResponse.@Nullable Place place(@Nullable Object ref, @Nullable Object title) {
        return ref == null || title == null ? null : new QuestionResponse.Place((String) ref, (String) title);
    }
}
