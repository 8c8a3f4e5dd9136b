package org.assessmentcentre.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.jspecify.annotations.Nullable;

/** The rows of frameworks that are searched, in our words or in those that the centres are licensed for. */
@ApplicationScoped
class FrameworkEntries {

    private static final String OWN = """
            select e.*, e.title as heading, e.statement as wording from framework_entry e""";

    private static final String OFFICIAL = """
            select e.*, w.title as heading, w.statement as wording
            from framework_entry e
                join licence l on l.code = e.framework and l.version = e.version
                join wording w on w.edition_id = l.edition_id and w.ref = e.ref""";

    private static final String ROWS = """
            select 'FRAMEWORK' as document_kind, framework as code, w.*,
                setweight(to_tsvector(search_words(language), concat_ws(' ', heading, wording)), 'A')
                    || setweight(to_tsvector(search_words(language), surroundings), 'B') as document
            from (%s) w""";

    private static final String FITTING = """
            (cast(:type as text) is null or type = :type)
                and (cast(:level as text) is null or level = :level)
                and (cast(:use as text) is null or uses = '{}' or uses @> array[cast(:use as text)])""";

    private final RankedRows rows;
    private final KnownParts known;

    FrameworkEntries(RankedRows rows, KnownParts known) {
        this.rows = rows;
        this.known = known;
    }

    @Transactional
    Page<FoundFrameworkItem> find(FrameworkItemQuery query, PageRequest page) {
        known.mustKnow(query);
        Map<String, @Nullable String> filters = new HashMap<>();
        filters.put("type", query.type == null ? null : query.type.name());
        filters.put("level", query.level);
        filters.put("use", query.use);
        return rows.find(
                new RowSearch(
                        "framework-items",
                        rows(query.official()),
                        "code, version, language, ref, parent, type, heading, wording, level, uses",
                        FITTING,
                        filters,
                        query.framework,
                        query.version,
                        query),
                page,
                FrameworkEntries::found);
    }

    static String rows(boolean official) {
        return ROWS.formatted(official ? OFFICIAL : OWN);
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
                List.of((String[]) row[9]));
    }
}
