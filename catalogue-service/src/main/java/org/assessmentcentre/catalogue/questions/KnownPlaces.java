package org.assessmentcentre.catalogue.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.published.KnownVersions;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Violation;
import org.assessmentcentre.kit.problem.Violations;
import org.jspecify.annotations.Nullable;

/** The levels, themes and uses that some question of the bank has. */
@ApplicationScoped
class KnownPlaces {

    /** What a question has to fit, by the name of the filter. */
    private static final Map<String, String> FITS = Map.of(
            "level",
            "(level = :level or lower(level_title) = lower(:level))",
            "theme",
            "(theme = :theme or lower(theme_title) = lower(:theme) or starts_with(theme, cast(:theme as text) || '-'))",
            "use",
            "uses @> array[cast(:use as text)]");

    private static final Map<String, String> NAMES =
            Map.of("level", "level_title", "theme", "theme_title", "use", "unnest(uses)");

    private final EntityManager entities;
    private final KnownVersions versions;

    KnownPlaces(EntityManager entities, KnownVersions versions) {
        this.entities = entities;
        this.versions = versions;
    }

    static String fitting() {
        return "(cast(:level as text) is null or %s) and (cast(:theme as text) is null or %s) and (cast(:use as text) is null or %s)"
                .formatted(FITS.get("level"), FITS.get("theme"), FITS.get("use"));
    }

    /** Refuses what no framework is called, and what no question of any has: it is a slip, and an empty answer would hide it. */
    void mustKnow(QuestionQuery query) {
        Violations found = new Violations();
        versions.check(found, DocumentKind.FRAMEWORK, query.framework, query.version);
        check(found, "level", query.level);
        check(found, "theme", query.theme);
        check(found, "use", query.use);
        found.refuseIfAny(
                KitProblem.INVALID_REQUEST, "Change the parameters that violations lists, and send it again.");
    }

    private void check(Violations found, String filter, @Nullable String asked) {
        if (asked != null && !isKnown(filter, asked)) {
            found.add(new Violation(
                    filter,
                    "query",
                    "must be a " + filter + " that questions have, such as " + String.join(", ", known(filter))));
        }
    }

    private boolean isKnown(String filter, String asked) {
        return (Boolean) entities.createNativeQuery(
                        "select exists (select from question_entry where %s)".formatted(FITS.get(filter)),
                        Boolean.class)
                .setParameter(filter, asked)
                .getSingleResult();
    }

    private List<String> known(String filter) {
        return entities.createNativeQuery(
                        "select distinct name from (select %s as name from question_entry) n where name is not null order by 1"
                                .formatted(NAMES.get(filter)),
                        String.class)
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }
}
