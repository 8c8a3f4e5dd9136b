package org.assessmentcentre.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assessmentcentre.catalogue.document.Mapping;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.jspecify.annotations.Nullable;

/** The rows of criteria that are searched, in our words or in those that the centres are licensed for. */
@ApplicationScoped
class CriterionEntries {

    private static final String OWN = """
            select 'QUALIFICATION' as document_kind, e.qualification as code, e.*, e.statement as wording
            from criterion_entry e""";

    private static final String OFFICIAL = """
            select 'QUALIFICATION' as document_kind, e.qualification as code, e.version, e.position, e.language, e.ref,
                e.unit, e.learning_outcome, e.verb, e.ksbs, e.descriptors, e.subjects, e.requirement_kinds,
                w.statement as wording,
                setweight(to_tsvector(search_words(e.language), w.statement), 'A')
                    || setweight(to_tsvector(search_words(e.language), concat_ws(' ', o.statement, u.title)), 'B')
                    || setweight(to_tsvector(search_words(e.language), concat_ws(' ', w.depth, w.sufficiency)), 'C')
                    as document
            from criterion_entry e
                join licence l on l.code = e.qualification and l.version = e.version
                join wording w on w.edition_id = l.edition_id and w.ref = e.ref
                left join wording o on o.edition_id = l.edition_id and o.ref = e.learning_outcome
                left join wording u on u.edition_id = l.edition_id and u.ref = e.unit""";

    private static final String FITTING = """
            (cast(:unit as text) is null or unit in (:unit, code || '-' || :unit))
                and (cast(:outcome as text) is null or learning_outcome in (:outcome, code || '-' || :outcome))
                and (cast(:ksb as text) is null or ksbs @> array[cast(:ksb as text)])
                and (cast(:descriptor as text) is null or descriptors @> array[cast(:descriptor as text)])
                and (cast(:verb as text) is null or lower(verb) = lower(:verb))
                and (cast(:subject as text) is null or subjects @> array[cast(:subject as text)])
                and (cast(:kind as text) is null or requirement_kinds @> array[cast(:kind as text)])""";

    private final RankedRows rows;

    CriterionEntries(RankedRows rows) {
        this.rows = rows;
    }

    @Transactional
    Page<FoundCriterion> find(CriterionQuery query, PageRequest page) {
        Map<String, @Nullable String> filters = new HashMap<>();
        filters.put("unit", query.unit);
        filters.put("outcome", query.learningOutcome);
        filters.put("ksb", query.ksb);
        filters.put("descriptor", query.descriptor);
        filters.put("verb", query.verb);
        filters.put("subject", query.subject);
        filters.put("kind", query.requirementKind);
        return rows.find(
                new RowSearch(
                        "criteria",
                        rows(query.official()),
                        "code, version, language, unit, learning_outcome, ref, verb, wording, ksbs, descriptors, subjects,"
                                + " requirement_kinds",
                        FITTING,
                        filters,
                        query.qualification,
                        query.version,
                        query),
                page,
                CriterionEntries::found);
    }

    static String rows(boolean official) {
        return official ? OFFICIAL : OWN;
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
                (String) row[7],
                codes(row[8]),
                codes(row[9]),
                List.of((String[]) row[10]),
                List.of((String[]) row[11]));
    }

    private static List<String> codes(Object array) {
        return List.of((String[]) array).stream().sorted(Mapping.CODE_ORDER).toList();
    }
}
