package org.assessmentcentre.catalogue.imports;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A qualification that nobody has typed in: from a centre's copy to a published version, with no change of code. */
@CatalogueTest
class SecondQualificationTest {

    private static final String CENTRE = "950500";
    private static final String IMPORTS = "/catalogue/v1/imports";
    private static final String QUERY = IMPORTS + "?qualification=9505&version=1.1&centre=" + CENTRE;
    private static final String VERSION = "/catalogue/v1/qualifications/9505/versions/1.1";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private int written;

    @Test
    void aCopyBecomesADraftThatAnEditorCompletesAndPublishes() throws IOException {
        publishStandard();
        Response sent = send(text().replace("you will plan an orchard", "you will plan a garden"));
        sent.then().statusCode(202).body("becomes", equalTo("DRAFT"));
        String location = sent.header("Location");
        read(location)
                .body("state", equalTo("IN_REVIEW"))
                .body("findings.kind", contains("AIM_DIFFERS"))
                .body("sections.find { it.section == 'SECTION_8' }.read", equalTo(4));
        editor().get(VERSION).then().statusCode(404);
        String draft = editor().contentType(ContentType.JSON)
                .body("{\"note\":\"The aim of Section 8 stands.\"}")
                .post(location + "/acceptances")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUCCEEDED"))
                .body("result", startsWith("/catalogue/v1/drafts/"))
                .extract()
                .path("result");

        Response begun = editor().get(draft);
        begun.then()
                .statusCode(200)
                .body("document.title", equalTo("Level 5 Certificate for Orchard Keepers"))
                .body("document.deliveryFrom", equalTo("2024-04-01"))
                .body("document.effectiveFrom", equalTo("2025-05-01"))
                .body("document.glh", equalTo(70))
                .body("document.tqt", equalTo(1010))
                .body("document.minimumAge", equalTo(18))
                .body("document.registrationValidityYears", equalTo(2))
                .body("document.inductionHours", equalTo(1))
                .body("document.tutorialHoursAtLeast", equalTo(4))
                .body("document.routes.code", contains("9505-11", "9505-12"))
                .body("document.standard.code", equalTo("ST9500"))
                .body("document.units.ref", contains("9505-500", "9505-501"))
                .body("document.units.glh", contains(30, 40))
                .body("document.units.ksbGrouping", contains("tree-care", "orchard-growth"))
                .body("document.units[0].assignmentBrief.words", equalTo(2000))
                .body("document.units[0].assignmentBrief.tasks", hasSize(2))
                .body("document.units[0].learningOutcomes[0].criteria.verb", contains("Explain", "Evaluate"))
                .body("document.units[0].learningOutcomes[0].criteria[0].requirements[0].kind", equalTo("AT_LEAST"))
                .body("document.units[0].learningOutcomes[0].criteria[0].requirements[0].count", equalTo(2))
                .body(
                        "document.units[1].learningOutcomes[0].criteria[1].requirements.kind",
                        contains("ANY_OF", "REFERENCE"))
                .body("document.mapping.ksbs.S1", contains("9505-500-AC1.2"))
                .body("document.mapping.descriptors.PGD4", contains("9505-501-AC1.2"))
                .body("document.subjects.slug", contains("pests-and-diseases", "pruning", "layout", "grafts"))
                .body("document.changes.version", contains("1.0", "1.1"))
                .body("findings.at", hasItems("9505-500", "9505-500-LO1", "9505-500-AC1.1", "9505-500-AC1.1-R1"));
        assertThat(MAPPER.readTree(begun.asString()).path("document").toString())
                .as("nothing that the handbook says in sentences")
                .doesNotContain("trees healthy", "Aphids", "enable the learner", "at least two", "spread", "ladders");
        publication(draft, begun.header("ETag"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-package"));

        Response again = send(text().replace("you will plan an orchard", "you will plan a garden"));
        read(again.header("Location"));
        accept(again.header("Location")).body("result", equalTo(draft));

        ObjectNode document = (ObjectNode) MAPPER.readTree(begun.asString()).path("document");
        write(document, "");
        Response completed = editor().header("If-Match", begun.header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("document", document))
                .put(draft);
        completed.then().statusCode(200).body("findings.findAll { it.severity == 'ERROR' }", empty());
        Response accepted = editor().header("If-Match", completed.header("ETag"))
                .contentType(ContentType.JSON)
                .body("{\"note\":\"Own words.\"}")
                .post(draft + "/acceptances");
        accepted.then().statusCode(200);
        publication(draft, accepted.header("ETag")).then().statusCode(201);

        as(Roles.LEARNER, CENTRE)
                .get(VERSION + "/criteria/9505-500-AC1.1/wording")
                .then()
                .statusCode(200)
                .body("statement", startsWith("Explain how pests"))
                .body("requirementWordings.ref", contains("9505-500-AC1.1-R1"))
                .body("requirementWordings[0].wording", containsString("at least two examples"));
        as(Roles.LEARNER, CENTRE).get(VERSION + "/units/501/wording").then().statusCode(200);
        as(Roles.LEARNER, CENTRE)
                .get(VERSION + "/handbook")
                .then()
                .body(
                        "handbook.units[1].outcomes[0].criteria[1].requirements.ref",
                        contains("9505-501-AC1.2-R1", "9505-501-AC1.2-R2"));
        as(Roles.LEARNER, "950599").get(VERSION + "/units/501/wording").then().statusCode(404);
        as(Roles.LEARNER, "950599")
                .get(VERSION + "/criteria/9505-500-AC1.1")
                .then()
                .statusCode(200)
                .body("statement", startsWith("Explain in own words"));

        Response later = send(text());
        later.then().statusCode(202).body("becomes", equalTo("WORDING"));
        read(later.header("Location"))
                .body("state", not(equalTo("FAILED")))
                .body("findings.kind", not(hasItem("UNREADABLE")));
    }

    /** What an editor does: everything that is blank is said. */
    private void write(JsonNode node, String member) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (isBlank(field.getValue())) {
                    object.put(field.getKey(), words(object, field.getKey()));
                } else {
                    write(field.getValue(), field.getKey());
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (isBlank(array.get(i))) {
                    array.set(i, TextNode.valueOf("Own words " + ++written));
                } else {
                    write(array.get(i), member);
                }
            }
        }
    }

    private String words(ObjectNode of, String member) {
        String verb = of.path("verb").asText();
        return (member.equals("statement") && !verb.isEmpty() ? verb + " in" : "In") + " own words " + ++written;
    }

    private static boolean isBlank(JsonNode node) {
        return node.isTextual() && node.asText().isEmpty();
    }

    private static void publishStandard() {
        ObjectNode standard =
                Sources.tree("ST0480-1.2").put("standard", "ST9500").put("version", "1.0");
        standard.put("title", "Orchard Keeper").put("assessmentPlan", "AP01");
        ArrayNode groupings = standard.putArray("groupings");
        ArrayNode ksbs = standard.putArray("ksbs");
        ArrayNode descriptors = standard.putArray("descriptors");
        grouping(groupings, "tree-care", "Tree Care");
        grouping(groupings, "orchard-growth", "Orchard Growth");
        for (String code : new String[] {"K1", "K2", "S1"}) {
            ksb(ksbs, code, "tree-care");
        }
        for (String code : new String[] {"K3", "S2"}) {
            ksb(ksbs, code, "orchard-growth");
        }
        descriptor(descriptors, "PGD1", "tree-care", "K1");
        descriptor(descriptors, "PGD2", "tree-care", "K2", "S1");
        descriptor(descriptors, "PGD3", "orchard-growth", "K3");
        descriptor(descriptors, "PGD4", "orchard-growth", "S2");
        String location = Editor.editor()
                .contentType(ContentType.JSON)
                .body(standard.toString())
                .post(IMPORTS + "?as=version")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        read(location).body("findings", empty());
        accept(location).body("state", equalTo("SUCCEEDED"));
    }

    private static void grouping(ArrayNode groupings, String slug, String title) {
        groupings
                .addObject()
                .put("slug", slug)
                .put("title", title)
                .put("epaMethod", "PROFESSIONAL_DISCUSSION")
                .put("basis", "INFERRED");
    }

    private static void ksb(ArrayNode ksbs, String code, String grouping) {
        ksbs.addObject()
                .put("code", code)
                .put("type", code.startsWith("K") ? "KNOWLEDGE" : "SKILL")
                .put("summary", "Own words")
                .put("grouping", grouping);
    }

    private static void descriptor(ArrayNode descriptors, String code, String grouping, String... ksbs) {
        ArrayNode of = descriptors
                .addObject()
                .put("code", code)
                .put("grouping", grouping)
                .put("summary", "Own words")
                .putArray("ksbs");
        for (String ksb : ksbs) {
            of.add(ksb);
        }
    }

    private static Response publication(String draft, String tag) {
        return Editor.editor().header("If-Match", tag).post(draft + "/publication");
    }

    private static Response send(String text) {
        return editor().contentType("text/plain; charset=utf-8")
                .body(text.getBytes(UTF_8))
                .post(QUERY);
    }

    private static ValidatableResponse accept(String location) {
        return editor().contentType(ContentType.JSON)
                .body("{\"note\":\"Seen.\"}")
                .post(location + "/acceptances")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse read(String location) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> editor().get(location).then().statusCode(200),
                        answer -> !answer.extract().path("state").equals("RUNNING"));
    }

    private static RequestSpecification editor() {
        return as(Roles.CATALOGUE_EDITOR, CENTRE);
    }

    private static RequestSpecification as(String role, String centre) {
        return given().auth().oauth2(Tokens.of(role).centres(centre).token());
    }

    private static String text() throws IOException {
        try (InputStream in = SecondQualificationTest.class.getResourceAsStream("/handbooks/level-5.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }
}
