package org.assessmentcentre.catalogue.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.published.KnownVersions;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Violation;
import org.assessmentcentre.kit.problem.Violations;
import org.jspecify.annotations.Nullable;

/** What links can be asked for by: the parts of published frameworks, qualifications and standards. */
@ApplicationScoped
class KnownEnds {

    private static final String ELEMENT =
            "select exists (select from framework_entry where ref = :asked or framework = :asked)";

    private static final String TARGET = """
            select exists (select from criterion_entry
                    where :asked in (ref, unit, qualification) or qualification || '-' || :asked in (ref, unit))
                or exists (select from published_document cross join jsonb_array_elements(body -> 'ksbs') ksb
                    where kind = 'STANDARD' and ksb ->> 'code' = :asked)""";

    private final EntityManager entities;
    private final KnownVersions versions;

    KnownEnds(EntityManager entities, KnownVersions versions) {
        this.entities = entities;
        this.versions = versions;
    }

    /** Refuses what nothing published has: it is a slip, and an empty answer would hide it. */
    void mustKnow(LinkQuery query) {
        Violations found = new Violations();
        versions.check(found, DocumentKind.CROSSWALK, query.crosswalk, query.version);
        check(found, "element", query.element, ELEMENT, LinkQuery.ELEMENTS + "; /framework-items lists them");
        check(found, "target", query.target, TARGET, LinkQuery.TARGETS + "; /criteria lists them with their KSBs");
        found.refuseIfAny(
                KitProblem.INVALID_REQUEST, "Change the parameters that violations lists, and send it again.");
    }

    private void check(Violations found, String filter, @Nullable String asked, String exists, String message) {
        if (asked != null
                && !(Boolean) entities.createNativeQuery(exists, Boolean.class)
                        .setParameter("asked", asked)
                        .getSingleResult()) {
            found.add(new Violation(filter, "query", message));
        }
    }
}
