package org.assessmentcentre.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.published.KnownVersions;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Violation;
import org.assessmentcentre.kit.problem.Violations;
import org.jspecify.annotations.Nullable;

/** The levels and uses that published frameworks have. */
@ApplicationScoped
class KnownParts {

    private static final String KNOWN = """
            select distinct part ->> '%s' as name, part ->> 'title' as title
            from published_document cross join jsonb_array_elements(body -> '%s') part
            where kind = 'FRAMEWORK' order by 1, 2""";

    private static final String LEVELS = KNOWN.formatted("ref", "levels");
    private static final String USES = KNOWN.formatted("slug", "uses");

    private final EntityManager entities;
    private final KnownVersions versions;

    KnownParts(EntityManager entities, KnownVersions versions) {
        this.entities = entities;
        this.versions = versions;
    }

    /** Refuses what no published framework has: it is a slip, and an empty answer would hide it. */
    void mustKnow(FrameworkItemQuery query) {
        Violations found = new Violations();
        versions.check(found, DocumentKind.FRAMEWORK, query.framework, query.version);
        check(found, "level", query.level, LEVELS);
        check(found, "use", query.use, USES);
        found.refuseIfAny(
                KitProblem.INVALID_REQUEST, "Change the parameters that violations lists, and send it again.");
    }

    private void check(Violations found, String filter, @Nullable String asked, String known) {
        if (asked == null) {
            return;
        }
        List<?> rows = entities.createNativeQuery(known).getResultList();
        List<Object[]> parts = rows.stream().map(Object[].class::cast).toList();
        if (parts.stream().noneMatch(part -> part[0].equals(asked))) {
            found.add(new Violation(
                    filter,
                    "query",
                    "must be a " + filter + " that frameworks have, such as "
                            + parts.stream()
                                    .map(part -> part[0] + " (" + part[1] + ")")
                                    .collect(Collectors.joining(", "))));
        }
    }
}
