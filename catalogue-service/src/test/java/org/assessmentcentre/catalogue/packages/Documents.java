package org.assessmentcentre.catalogue.packages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.assessmentcentre.catalogue.document.AssessmentPlan;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.testing.Sources;

/** The real documents, as they are or with a change. */
final class Documents {

    private Documents() {}

    static Qualification qualification() {
        return qualification(tree -> {});
    }

    static Qualification qualification(Consumer<ObjectNode> change) {
        return (Qualification) changed("8431-2.0", change);
    }

    static Standard standard() {
        return standard(tree -> {});
    }

    static Standard standard(Consumer<ObjectNode> change) {
        return (Standard) changed("ST0480-1.2", change);
    }

    static AssessmentPlan plan() {
        return plan(tree -> {});
    }

    static AssessmentPlan plan(Consumer<ObjectNode> change) {
        return (AssessmentPlan) changed("ST0480-AP03", change);
    }

    static ObjectNode unit(ObjectNode qualification, int position) {
        return (ObjectNode) qualification.withArray("units").get(position);
    }

    static ObjectNode outcome(ObjectNode qualification, int unit, int position) {
        return (ObjectNode)
                unit(qualification, unit).withArray("learningOutcomes").get(position);
    }

    static ObjectNode criterion(ObjectNode qualification, int unit, int outcome, int position) {
        return (ObjectNode)
                outcome(qualification, unit, outcome).withArray("criteria").get(position);
    }

    static ObjectNode requirement(ObjectNode criterion, int position) {
        return (ObjectNode) criterion.withArray("requirements").get(position);
    }

    static ObjectNode rule(ObjectNode plan, String id) {
        for (var rule : plan.withArray("rules")) {
            if (rule.get("id").asText().equals(id)) {
                return (ObjectNode) rule;
            }
        }
        throw new IllegalArgumentException(id);
    }

    static ArrayNode ksbRow(ObjectNode qualification, String code) {
        return ((ObjectNode) qualification.get("mapping").get("ksbs")).withArray(code);
    }

    static CatalogueDocument read(String json) throws IOException {
        return PackageReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static CatalogueDocument changed(String name, Consumer<ObjectNode> change) {
        ObjectNode tree = Sources.tree(name);
        change.accept(tree);
        try {
            return read(tree.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
