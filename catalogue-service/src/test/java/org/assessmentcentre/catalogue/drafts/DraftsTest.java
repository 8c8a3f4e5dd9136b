package org.assessmentcentre.catalogue.drafts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.testing.Editor.editor;
import static org.assessmentcentre.catalogue.testing.Editor.publish;
import static org.assessmentcentre.catalogue.testing.Editor.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.TestPackages;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogueTest
class DraftsTest {

    private static final String DRAFTS = "/catalogue/v1/drafts";
    private static final String PLAN = "/catalogue/v1/assessment-plans/ST9010/AP01";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Inject
    DataSource database;

    @BeforeEach
    void published() {
        for (String name : List.of(
                TestPackages.STANDARD_OF_DRAFTS, TestPackages.QUALIFICATION_OF_DRAFTS, TestPackages.PLAN_OF_DRAFTS)) {
            assertThat(publish(name).statusCode()).as(name).isIn(201, 409);
        }
    }

    @Test
    void aChangedPlanIsPublishedAsTheNextRevision() throws Exception {
        Response draft = begin("assessment-plan", "ST9010", "AP01", null);
        draft.then()
                .statusCode(201)
                .header("Location", containsString(DRAFTS))
                .header("ETag", notNullValue())
                .body("documentVersion", equalTo("AP01"))
                .body("findings", empty());
        int revision = draft.jsonPath().getInt("document.revision");
        ObjectNode document = document(draft);
        hours(document).put("publishedHours", 230).putObject("inForce").put("from", "2026-12-01");
        Response changed = put(draft, document);
        changed.then()
                .statusCode(200)
                .header("ETag", not(equalTo(draft.header("ETag"))))
                .body("findings", empty());
        Response answer = publication(changed);
        answer.then()
                .statusCode(201)
                .header("Location", endsWith(PLAN))
                .header("Event-Id", notNullValue())
                .body("version", equalTo("AP01"));
        reader().get(PLAN)
                .then()
                .body("revision", equalTo(revision))
                .body("rules.find { it.id == 'off-the-job-hours' }.publishedHours", equalTo(230))
                .body("rules.find { it.id == 'off-the-job-hours' }.inForce.from", equalTo("2026-12-01"));
        reader().get(PLAN + "?revision=1")
                .then()
                .statusCode(200)
                .body("rules.find { it.id == 'off-the-job-hours' }.publishedHours", nullValue());
        reader().get(PLAN + "?revision=9999").then().statusCode(404);
        reader().get(PLAN + "?revision=0").then().statusCode(400);
        JsonNode event = event(answer.header("Event-Id"));
        assertThat(((ObjectNode) event).remove(List.of("publishedAt"))).isEqualTo(document);
        editor().get(draft.header("Location")).then().statusCode(404);
        assertThat(rows("select count(*) from published_document where code = 'ST9010' and version = 'AP01'"
                        + " and revision < " + revision))
                .as("earlier revisions stand")
                .isEqualTo(revision - 1);
    }

    @Test
    void aNewVersionOfAQualificationLeavesTheOldOneAndWaitsForItsDay() throws Exception {
        Response draft = begin("qualification", "9010", "1.0", "2.0");
        ObjectNode document = document(draft);
        document.put("effectiveFrom", "2999-01-01").put("title", "Another title");
        String criterion =
                document.at("/units/0/learningOutcomes/0/criteria/0/ref").asText();
        document.putArray("subjects")
                .addObject()
                .put("slug", "foresight")
                .put("category", "Strategy")
                .put("title", "Foresight")
                .putArray("criteria")
                .add(criterion);
        publication(put(draft, document)).then().statusCode(201).body("version", equalTo("2.0"));
        reader().get("/catalogue/v1/qualifications/9010").then().statusCode(200).body("version", equalTo("1.0"));
        reader().get("/catalogue/v1/qualifications/9010/versions")
                .then()
                .body("items.find { it.version == '1.0' }.effectiveUntil", equalTo("2998-12-31"))
                .body("items.find { it.version == '1.0' }.current", equalTo(true))
                .body("items.find { it.version == '2.0' }.current", equalTo(false));
        reader().get("/catalogue/v1/qualifications/9010/versions/1.0/diff/2.0")
                .then()
                .body("changes.what", hasItem("title"))
                .body("impact", equalTo("WORDING_OR_DEPTH"));
        reader().get("/catalogue/v1/criteria?qualification=9010&version=2.0&subject=foresight")
                .then()
                .statusCode(200)
                .body("items.ref", contains(criterion))
                .body("items[0].subjects", contains("foresight"));
        reader().get("/catalogue/v1/criteria?qualification=9010&subject=foresight")
                .then()
                .body("items", empty());
        begin("qualification", "9010", "1.0", "2.0")
                .then()
                .statusCode(201)
                .body("findings.message", hasItem("2.0 is published already"));
    }

    @Test
    void aKindThatIsNoneIsToldThoseThereAreAsTheyAreWritten() {
        begin("FRAMEWORK", "9010", "1.0", "2.0")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("kind"))
                .body(
                        "violations[0].message",
                        equalTo("must be one of qualification, standard, assessment-plan, framework, crosswalk"));
    }

    @Test
    void everythingThatDoesNotHoldTogetherIsListedAndStopsPublication() throws Exception {
        Response draft = begin("assessment-plan", "ST9010", "AP01", null);
        ObjectNode document = document(draft);
        hours(document).put("floorHours", 0).put("statement", " ");
        document.put("title", "");
        Response changed = put(draft, document);
        changed.then()
                .statusCode(200)
                .body(
                        "findings.message",
                        hasItems("floorHours must be positive, is 0", "statement is blank", "title is blank"));
        publication(changed)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-package"))
                .body("findings.size()", equalTo(3));
        editor().get(draft.header("Location")).then().statusCode(200);
    }

    @Test
    void aNewWarningStopsPublicationUntilItIsAcceptedWithANote() throws Exception {
        Response draft = begin("qualification", "9010", "1.0", "5.0");
        draft.then()
                .body("findings.severity", everyItem(equalTo("WARNING")))
                .body("findings.accepted", everyItem(equalTo("Stands in version 1.0")));
        ObjectNode document = document(draft);
        document.put("effectiveFrom", "2999-06-01");
        ((ObjectNode) document.at("/units/0/learningOutcomes/0/criteria/0/requirements/0"))
                .put("kind", "AT_LEAST")
                .put("statement", "Gives several reasons")
                .put("count", 2)
                .put("of", "reasons");
        Response changed = put(draft, document);
        changed.then()
                .statusCode(200)
                .body("findings.findAll { it.accepted == null }.kind", contains("AMBIGUOUS_COUNT"))
                .body("findings.find { it.accepted == null }.at", equalTo("9010-900-AC1.1"))
                .body(
                        "findings.find { it.accepted == null }.place",
                        equalTo("$.units[0].learningOutcomes[0].criteria[0]"));
        int number = changed.jsonPath().getInt("findings.find { it.accepted == null }.number");
        publication(changed)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/warnings-open"))
                .body("findings.number", contains(number));
        accept(draft, Map.of("note", "Too early")).then().statusCode(412);
        accept(changed, Map.of("findings", List.of(number, 99), "note", "No such one"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/no-open-warning"))
                .body("violations.message", contains("has no open warning 99"));
        accept(changed, Map.of("note", " ")).then().statusCode(400);
        accept(changed, Map.of("findings", List.of(number), "note", "The handbook has it so"))
                .then()
                .statusCode(200)
                .body("findings.find { it.number == " + number + " }.accepted", equalTo("The handbook has it so"));
        Response again = put(changed, document.put("title", "Another title"));
        again.then().body("findings.accepted", everyItem(notNullValue()));
        Response unpublished = put(begin("qualification", "9010", "1.0", "5.0"), document);
        accept(unpublished, Map.of("note", "Of a draft that stays one")).then().statusCode(200);
        publication(again).then().statusCode(201);
        warnings("5.0")
                .statusCode(200)
                .body("items.findAll { it.acceptances }.kind", contains("AMBIGUOUS_COUNT"))
                .body("items.find { it.acceptances }.at", equalTo("9010-900-AC1.1"))
                .body("items.find { it.acceptances }.place", equalTo("$.units[0].learningOutcomes[0].criteria[0]"))
                .body("items.find { it.acceptances }.acceptances.note", contains("The handbook has it so"))
                .body("items.find { it.acceptances }.acceptances.by", contains("editor-1"))
                .body("items.find { it.acceptances }.acceptances[0].at", notNullValue());
        warnings("1.0").statusCode(200).body("items.findAll { it.acceptances }", empty());
        warnings("5.9").statusCode(404);
    }

    @Test
    void whatIsNotOfTheFormatIsRefusedWithItsPlace() throws Exception {
        Response draft = begin("assessment-plan", "ST9010", "AP01", null);
        ObjectNode unknown = document(draft);
        hours(unknown).put("kind", "COFFEE_BREAKS");
        put(draft, unknown)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-document"))
                .body("detail", containsString("$.rules[1]"))
                .body("detail", not(containsString("org.assessmentcentre")));
        ObjectNode more = document(draft);
        hours(more).put("floorMinutes", 3);
        put(draft, more).then().statusCode(422).body("detail", containsString("floorMinutes"));
        put(draft, document(draft).put("standard", "ST0480"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/another-document"));
    }

    @Test
    void whatNobodyCouldKeepIsRefused() throws Exception {
        Response draft = begin("qualification", "9010", "1.0", "3.0");
        ObjectNode nul = document(draft).put("title", "a\u0000b");
        put(draft, nul)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-document"))
                .body("detail", containsString("$.title"));
        ObjectNode nulls = document(draft);
        ((ArrayNode) nulls.get("units")).addNull();
        put(draft, nulls).then().statusCode(422).body("detail", containsString("$.units[1]"));
        put(draft, document(draft).put("version", "3/0 ")).then().statusCode(422);
        put(draft, document(draft).put("effectiveFrom", "+10000-01-01")).then().statusCode(422);
        put(draft, document(draft).put("effectiveFrom", "soon"))
                .then()
                .statusCode(422)
                .body("detail", containsString("$.effectiveFrom"));
        put(draft, MAPPER.createObjectNode()).then().statusCode(422);
    }

    @Test
    void aChangeNeedsTheTagOfWhatWasRead() throws Exception {
        Response draft = begin("assessment-plan", "ST9010", "AP01", null);
        put(draft, document(draft).put("title", "First")).then().statusCode(200);
        put(draft, document(draft).put("title", "Second"))
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/precondition-failed"));
        editor().contentType(ContentType.JSON)
                .body(Map.of("document", Map.of()))
                .put(draft.header("Location"))
                .then()
                .statusCode(428);
        editor().post(draft.header("Location") + "/publication").then().statusCode(428);
        editor().delete(draft.header("Location")).then().statusCode(428);
        editor().get(draft.header("Location")).then().body("document.title", equalTo("First"));
    }

    @Test
    void ofTwoRevisionsMadeFromTheSameOneOnlyOneIsPublished() throws Exception {
        int twins = 4;
        List<Response> drafts = IntStream.range(0, twins)
                .mapToObj(i -> begin("assessment-plan", "ST9010", "AP01", null))
                .toList();
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(twins)) {
            List<Future<Integer>> answers = drafts.stream()
                    .map(draft -> threads.submit((Callable<Integer>) () -> {
                        start.await();
                        return publication(draft).statusCode();
                    }))
                    .toList();
            start.countDown();
            Assertions.assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder(201, 409, 409, 409);
        }
    }

    @Test
    void aDraftIsDiscarded() {
        Response draft = begin("standard", "ST9010", "1.0", "1.1");
        editor().get(DRAFTS + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(draft.jsonPath().getString("id")));
        editor().header("If-Match", draft.header("ETag"))
                .delete(draft.header("Location"))
                .then()
                .statusCode(204);
        editor().get(draft.header("Location")).then().statusCode(404);
    }

    @Test
    void onlyAPlanKeepsItsNumber() {
        begin("qualification", "9010", "1.0", null)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/new-version-needed"));
        begin("qualification", "9010", "7.0", "8.0").then().statusCode(404);
    }

    @Test
    void everythingWrongWithANewDraftIsToldAtOnce() {
        editor().contentType(ContentType.JSON)
                .body("{\"kind\":\"standard\",\"code\":\"ST 1\",\"newVersion\":\"a/b\"}")
                .post(DRAFTS)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("code", "version", "newVersion"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.LEARNER,
                Roles.ASSESSOR,
                Roles.IQA,
                Roles.EQA,
                Roles.CENTRE_ADMIN,
                Roles.EMPLOYER,
                Roles.PROVIDER_SYSTEM,
                Roles.OPERATOR
            })
    void onlyEditorsSeeDrafts(String role) {
        given().auth().oauth2(Tokens.of(role).token()).get(DRAFTS).then().statusCode(403);
        given().auth()
                .oauth2(Tokens.of(role).token())
                .get(DRAFTS + "/" + UUID.randomUUID())
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.of(role).token())
                .get("/catalogue/v1/qualifications/9010/versions/1.0/warnings")
                .then()
                .statusCode(403);
    }

    private static Response begin(String kind, String code, String version, @Nullable String newVersion) {
        Map<String, Object> request = new HashMap<>(Map.of("kind", kind, "code", code, "version", version));
        if (newVersion != null) {
            request.put("newVersion", newVersion);
        }
        return editor().contentType(ContentType.JSON).body(request).post(DRAFTS);
    }

    private static Response put(Response draft, ObjectNode document) {
        return editor().contentType(ContentType.JSON)
                .header("If-Match", draft.header("ETag"))
                .body(MAPPER.createObjectNode().set("document", document).toString())
                .put(DRAFTS + "/" + draft.jsonPath().getString("id"));
    }

    private static Response accept(Response draft, Map<String, Object> acceptance) {
        return editor().contentType(ContentType.JSON)
                .header("If-Match", draft.header("ETag"))
                .body(acceptance)
                .post(DRAFTS + "/" + draft.jsonPath().getString("id") + "/acceptances");
    }

    private static ValidatableResponse warnings(String version) {
        return editor().get("/catalogue/v1/qualifications/9010/versions/" + version + "/warnings")
                .then();
    }

    private static Response publication(Response draft) {
        return editor().header("If-Match", draft.header("ETag"))
                .post(DRAFTS + "/" + draft.jsonPath().getString("id") + "/publication");
    }

    private static ObjectNode document(Response draft) throws JsonProcessingException {
        return (ObjectNode) MAPPER.readTree(draft.asString()).get("document");
    }

    private static ObjectNode hours(ObjectNode plan) {
        ArrayNode rules = (ArrayNode) plan.get("rules");
        return (ObjectNode) rules.get(1);
    }

    private JsonNode event(String id) throws SQLException, JsonProcessingException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select payload from outbox_event where id = ?::uuid and type ="
                                + " 'catalogue.assessment-plan-published.v1' and subject = 'ST9010:AP01'")) {
            query.setString(1, id);
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return MAPPER.readTree(row.getString(1));
            }
        }
    }

    private int rows(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            assertThat(row.next()).isTrue();
            return row.getInt(1);
        }
    }
}
