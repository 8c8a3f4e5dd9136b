package org.assessmentcentre.reporting.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assessmentcentre.kit.json.EventJson;

/** One published document, parsed. */
sealed interface CatalogueDocument {

    /** What it is known by: code and version, as the topic's key has it. */
    String key();

    /** The document's own word for what it is. */
    String kind();

    record OfQualification(Handbook handbook) implements CatalogueDocument {
        @Override
        public String key() {
            return handbook.qualification() + ":" + handbook.version();
        }

        @Override
        public String kind() {
            return "qualification";
        }
    }

    record OfStandard(Standard standard) implements CatalogueDocument {
        @Override
        public String key() {
            return standard.standard() + ":" + standard.version();
        }

        @Override
        public String kind() {
            return "standard";
        }
    }

    record OfPlan(AssessmentPlan plan) implements CatalogueDocument {
        @Override
        public String key() {
            return plan.standard() + ":" + plan.plan();
        }

        @Override
        public String kind() {
            return "assessment-plan";
        }
    }

    /** Parses a document of a kind. @throws IOException when it is not of that shape */
    static CatalogueDocument parse(String kind, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return switch (kind) {
            case "qualification" -> new OfQualification(EventJson.read(bytes, Handbook.class));
            case "standard" -> new OfStandard(EventJson.read(bytes, Standard.class));
            case "assessment-plan" ->
                new OfPlan(EventJson.read(bytes, PlanDocument.class).toPlan());
            default -> throw new IllegalArgumentException("No document of ours: " + kind);
        };
    }
}
