package org.assessmentcentre.catalogue.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.CASE;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.begun;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.editor;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.exported;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.of;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.exchange.CaseImporter;
import org.assessmentcentre.catalogue.exchange.Foreign;
import org.assessmentcentre.catalogue.exchange.entity.CaseId;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.kit.access.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@CatalogueTest
class PublishedHereTest {

    private static final UUID FRAMEWORK = CaseId.of("FRAMEWORK FCL 2025");

    private final String centre = CaseImporter.centre();

    @BeforeEach
    void publish() {
        Editor.publishReal();
    }

    @ParameterizedTest
    @CsvSource({
        "v1p0, FRAMEWORK FCL 2025",
        "v1p1, FRAMEWORK FCL 2025",
        "v1p0, CROSSWALK NHS-LF-8431 1.1",
        "v1p1, CROSSWALK NHS-LF-8431 1.1",
        "v1p0, QUALIFICATION 8431 2.0",
        "v1p1, QUALIFICATION 8431 2.0",
        "v1p1, STANDARD ST0480 1.2"
    })
    void whatAnotherInstallationPublishesTooIsNoFaultAndNotKept(String version, String document) {
        UUID id = CaseId.of(document);
        ObjectNode ours = exported(centre, id);
        String theirs = of(Roles.LEARNER, centre)
                .get(CASE + version + "/CFPackages/" + id)
                .asString()
                .replace("http://localhost:8081/catalogue/ims/case", "https://catalogue.other.example/case")
                .replaceAll("\"lastChangeDateTime\":\"[^\"]+\"", "\"lastChangeDateTime\":\"2026-01-02T03:04:05Z\"");
        read(centre, begun(centre, theirs))
                .then()
                .body("state", equalTo("SUCCEEDED"))
                .body("findings.severity", contains("INFO"))
                .body("findings.at", contains("CFDocument.identifier"))
                .body("findings[0].message", containsString("published here"))
                .body("progress.entitiesKept", equalTo(0));
        assertThat(exported(centre, id)).isEqualTo(ours);
        assertThat(editor(centre)
                        .get("/catalogue/v1/case-documents/" + id + "?centre=" + centre)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPartOfOursSaysNothingElse() {
        ObjectNode ours = exported(centre, FRAMEWORK);
        ObjectNode theirs = ours.deepCopy();
        ObjectNode shallow = ExactJson.MAPPER.createObjectNode();
        shallow.set("CFDocument", theirs.path("CFDocument"));
        shallow.putNull("CFItems");
        shallow.putArray("CFAssociations").add(theirs.at("/CFAssociations/9"));
        shallow.putArray("CFRubrics").add(in(theirs, "/CFRubrics/0").putNull("CFRubricCriteria"));
        read(centre, begun(centre, ExactJson.text(shallow))).then().body("state", equalTo("SUCCEEDED"));
        assertThat(exported(centre, FRAMEWORK)).isEqualTo(ours);
    }

    private static Arguments change(String name, Consumer<ObjectNode> change, String at, String... messages) {
        return Arguments.of(name, change, at, List.of(messages));
    }

    private static ObjectNode in(ObjectNode whole, String pointer) {
        return (ObjectNode) whole.at(pointer);
    }

    static Stream<Arguments> changes() {
        String level = "/CFRubrics/0/CFRubricCriteria/0/CFRubricCriterionLevels/0";
        return Stream.of(
                change(
                        "two statements",
                        whole -> {
                            in(whole, "/CFItems/3").put("fullStatement", "x");
                            in(whole, "/CFItems/5").put("fullStatement", "y").put("x-colour", "blue");
                        },
                        "CFItems",
                        "2 differ",
                        "(fullStatement)",
                        "(fullStatement, x-colour)"),
                change(
                        "the document's title",
                        whole -> in(whole, "/CFDocument").put("title", "x"),
                        "CFDocument",
                        "1 differ",
                        "(title)"),
                change(
                        "a member that goes",
                        whole -> in(whole, "/CFItems/3").putNull("humanCodingScheme"),
                        "CFItems",
                        "(humanCodingScheme)"),
                change(
                        "an item more",
                        whole -> ((ArrayNode) whole.path("CFItems"))
                                .addObject()
                                .setAll(Foreign.entity(UUID.randomUUID()).put("fullStatement", "theirs")),
                        "CFItems",
                        "1 differ",
                        "ours has none"),
                change(
                        "another end",
                        whole -> in(whole, "/CFAssociations/0")
                                .set("destinationNodeURI", in(whole, "/CFAssociations/9/originNodeURI")),
                        "CFAssociations",
                        "(destinationNodeURI)"),
                change(
                        "another place on another host",
                        whole -> in(whole, "/CFItems/3").put("uri", "https://other.example/v1p1/CFItems/else"),
                        "CFItems",
                        "(uri)"),
                change(
                        "a definition",
                        whole -> in(whole, "/CFDefinitions/CFItemTypes/0").put("description", "x"),
                        "CFItemTypes",
                        "(description)"),
                change(
                        "a level",
                        whole -> in(whole, level).put("quality", "x"),
                        "CFRubricCriterionLevels",
                        "(quality)"),
                change("something around", whole -> whole.put("x-said", "by them"), "$", "(x-said)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void whatSaysOtherwiseThanOursIsNamed(String name, Consumer<ObjectNode> change, String at, List<String> messages) {
        ObjectNode ours = exported(centre, FRAMEWORK);
        ObjectNode theirs = ours.deepCopy();
        change.accept(theirs);
        Response read = read(centre, begun(centre, ExactJson.text(theirs)));
        read.then()
                .body("state", equalTo("FAILED"))
                .body("findings.findAll { it.severity == 'ERROR' }", hasSize(2))
                .body("findings.findAll { it.severity == 'ERROR' }.at", contains("CFDocument.identifier", at));
        messages.forEach(message -> read.then()
                .body("findings.findAll { it.at == '" + at + "' }.message", hasItem(containsString(message))));
        assertThat(exported(centre, FRAMEWORK)).isEqualTo(ours);
    }

    @Test
    void whatStandsUnderAnotherThanWithOursIsNamed() {
        ObjectNode theirs = exported(centre, FRAMEWORK);
        ObjectNode another = in(theirs, "/CFRubrics/0")
                .deepCopy()
                .put("identifier", UUID.randomUUID().toString());
        in(theirs, "/CFRubrics/0").putArray("CFRubricCriteria");
        ((ArrayNode) theirs.path("CFRubrics")).add(another);
        read(centre, begun(centre, ExactJson.text(theirs)))
                .then()
                .body("state", equalTo("FAILED"))
                .body("findings.at", hasItems("CFRubrics", "CFRubricCriteria"))
                .body("findings.find { it.at == 'CFRubricCriteria' }.message", containsString("is a part of another"));
    }

    @Test
    void whatCannotBeReadIsToldWithoutAComparison() {
        ObjectNode theirs = exported(centre, FRAMEWORK);
        in(theirs, "/CFItems/3").put("identifier", "third");
        read(centre, begun(centre, ExactJson.text(theirs)))
                .then()
                .body("state", equalTo("FAILED"))
                .body("findings.findAll { it.severity == 'ERROR' }.at", contains("CFItems[3].identifier"));
    }
}
