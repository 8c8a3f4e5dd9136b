package org.assessmentcentre.catalogue.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assessmentcentre.catalogue.testing.Sources;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageFormatTest {

    @ParameterizedTest
    @ValueSource(strings = {"8431-2.0", "ST0480-1.2", "ST0480-AP03"})
    void whatIsCarriedHasNoFault(String name) {
        assertThat(PackageFormat.faults(Sources.tree(name))).isEmpty();
    }

    @Test
    void everyFaultIsNamedWithItsPlace() {
        ObjectNode document = Sources.tree("8431-2.0");
        document.put("glh", "547")
                .put("remark", "more")
                .put("effectiveFrom", "soon")
                .remove("title");
        ObjectNode unit = (ObjectNode) document.at("/units/1");
        unit.putNull("aim").put("title", "a\u0000b");
        ((ObjectNode) document.at("/units/2/learningOutcomes/0/criteria/0/requirements/0")).put("kind", "PERHAPS");
        ((ArrayNode) document.path("routes")).add("8431-99");
        assertThat(PackageFormat.faults(document))
                .extracting(Finding::at)
                .containsExactlyInAnyOrder(
                        "$.glh",
                        "$.remark",
                        "$.effectiveFrom",
                        "$.title",
                        "$.units[1].aim",
                        "$.units[1].title",
                        "$.units[2].learningOutcomes[0].criteria[0].requirements[0].kind",
                        "$.routes[3]");
    }

    @Test
    void whatSaysNotWhatItIsHasOneFault() {
        assertThat(PackageFormat.faults(JsonNodeFactory.instance.arrayNode()))
                .extracting(Finding::at)
                .containsExactly("$.kind");
    }

    /** Whatever is done to a document, this and the reader say the same of it. */
    @RepeatedTest(60)
    void theReaderAgrees(RepetitionInfo run) throws IOException {
        Random random = new Random(run.getCurrentRepetition());
        for (String name : List.of("8431-2.0", "ST0480-1.2", "ST0480-AP03")) {
            ObjectNode document = Sources.tree(name);
            damage(document, random);
            List<Finding> faults = PackageFormat.faults(document);
            if (faults.isEmpty()) {
                assertThat(PackageReader.read(document)).isNotNull();
            } else if (faults.stream().noneMatch(fault -> fault.at().endsWith(".depth"))) {
                // The reader makes depth from the topics, whatever it said
                assertThatExceptionOfType(IOException.class)
                        .as(faults.toString())
                        .isThrownBy(() -> PackageReader.read(document));
            }
        }
    }

    private static void damage(ObjectNode document, Random random) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(document, objects);
        ObjectNode at = objects.get(random.nextInt(objects.size()));
        List<String> names = new ArrayList<>();
        at.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(7)) {
            case 0 -> at.remove(name);
            case 1 -> at.putNull(name);
            case 2 -> at.put(name, "text");
            case 3 -> at.put(name, 7);
            case 4 -> at.put(name, 1.5);
            case 5 -> at.put("x" + name, true);
            default -> at.putArray(name);
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(under -> collect(under, objects));
    }
}
