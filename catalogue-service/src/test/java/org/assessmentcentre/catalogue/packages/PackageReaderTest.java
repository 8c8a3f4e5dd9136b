package org.assessmentcentre.catalogue.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.kit.json.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageReaderTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"8431-2.0", "ST0480-1.2", "ST0480-AP03"})
    void nothingIsLostBetweenReadingAndWriting(String name) throws IOException {
        ObjectNode file = Sources.tree(name);
        String written = EventJson.write(Documents.read(file.toString()));
        assertThat(MAPPER.readTree(written)).isEqualTo(file);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void aPackageOfAnotherShapeIsRefused(String name, String why, Consumer<ObjectNode> change, String where) {
        ObjectNode tree = Sources.tree(name);
        change.accept(tree);
        assertThatThrownBy(() -> Documents.read(tree.toString()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(where);
    }

    static Stream<Arguments> aPackageOfAnotherShapeIsRefused() {
        return Stream.of(
                shape("8431-2.0", "a field is missing", tree -> tree.remove("title"), "title"),
                shape("8431-2.0", "a number is missing", tree -> tree.remove("glh"), "glh"),
                shape("8431-2.0", "a list is missing", tree -> tree.remove("units"), "units"),
                shape("8431-2.0", "a field is null", tree -> tree.putNull("aim").putNull("title"), "title"),
                shape("8431-2.0", "a field is unknown", tree -> tree.put("distinction", true), "distinction"),
                shape("8431-2.0", "a number is text", tree -> tree.put("glh", "547"), "glh"),
                shape("8431-2.0", "a number is broken", tree -> tree.put("glh", 547.5), "glh"),
                shape(
                        "8431-2.0",
                        "a verb is missing",
                        tree -> Documents.criterion(tree, 0, 0, 0).remove("verb"),
                        "verb"),
                shape(
                        "8431-2.0",
                        "a requirement's kind is unknown",
                        tree -> Documents.requirement(Documents.criterion(tree, 0, 0, 0), 0)
                                .put("kind", "SOME_OF"),
                        "SOME_OF"),
                shape(
                        "8431-2.0",
                        "a count stands at a demand",
                        tree -> Documents.requirement(Documents.criterion(tree, 0, 0, 0), 2)
                                .put("count", 2),
                        "count"),
                shape("8431-2.0", "the kind is unknown", tree -> tree.put("kind", "syllabus"), "syllabus"),
                shape("8431-2.0", "the kind is missing", tree -> tree.remove("kind"), "kind"),
                shape(
                        "ST0480-1.2",
                        "a type is unknown",
                        tree -> ((ObjectNode) tree.withArray("ksbs").get(0)).put("type", "ATTITUDE"),
                        "ATTITUDE"),
                shape(
                        "ST0480-1.2",
                        "an enum is a number",
                        tree -> ((ObjectNode) tree.withArray("ksbs").get(0)).put("type", 1),
                        "type"),
                shape(
                        "ST0480-AP03",
                        "a rule has another kind's field",
                        tree -> Documents.rule(tree, "minimum-months-12").put("percent", 20),
                        "percent"),
                shape(
                        "ST0480-AP03",
                        "a rule has no statement",
                        tree -> Documents.rule(tree, "minimum-months-12").remove("statement"),
                        "statement"),
                shape(
                        "ST0480-AP03",
                        "a rule has no figure",
                        tree -> Documents.rule(tree, "minimum-months-12").remove("months"),
                        "months"),
                shape(
                        "ST0480-AP03",
                        "a date is none",
                        tree -> Documents.rule(tree, "english-and-maths")
                                .withObject("/inForce")
                                .put("until", "2025-02-30"),
                        "until"));
    }

    @Test
    void aRepeatedFieldIsRefused() {
        assertThatThrownBy(() -> Documents.read("{\"kind\":\"standard\",\"kind\":\"standard\"}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("kind");
    }

    private static Arguments shape(String name, String why, Consumer<ObjectNode> change, String where) {
        return Arguments.of(name, why, change, where);
    }
}
