package org.assessmentcentre.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Finds criteria and parts of frameworks in one list. */
@ApplicationScoped
class SearchingEverything {

    private static final String ROWS = """
            select 'CRITERION' as kind, document_kind, code, version, position, language, ref,
                cast(null as text) as heading, wording, document from (%s) c
            union all
            select 'FRAMEWORK_ITEM', document_kind, code, version, position, language, ref, heading, wording, document
            from (%s) f""";

    private final RankedRows rows;

    SearchingEverything(RankedRows rows) {
        this.rows = rows;
    }

    @Transactional
    Page<Hit> search(SearchQuery query, PageRequest page) {
        if (!query.hasWords()) {
            throw new Refusal(
                    KitProblem.INVALID_REQUEST,
                    "Say in q what to look for. /criteria and /framework-items list everything.",
                    List.of(new Violation("q", "query", "must not be blank")));
        }
        Map<String, @Nullable String> filters = new HashMap<>();
        filters.put("kind", query.kind == null ? null : query.kind.name());
        return rows.find(
                new RowSearch(
                        "search",
                        ROWS.formatted(
                                CriterionEntries.rows(query.official()), FrameworkEntries.rows(query.official())),
                        "kind, code, version, language, ref, heading, wording",
                        "(cast(:kind as text) is null or kind = :kind)",
                        filters,
                        null,
                        null,
                        query),
                page,
                SearchingEverything::hit);
    }

    private static Hit hit(Object[] row) {
        Hit.Kind kind = Hit.Kind.valueOf((String) row[0]);
        String code = (String) row[1];
        String version = (String) row[2];
        String ref = (String) row[4];
        return new Hit(
                kind,
                code,
                version,
                (String) row[3],
                ref,
                (String) row[5],
                (String) row[6],
                kind.path(code, version, ref));
    }
}
