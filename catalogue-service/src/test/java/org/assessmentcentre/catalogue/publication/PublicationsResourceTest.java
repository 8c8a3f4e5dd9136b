package org.assessmentcentre.catalogue.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.testing.Editor.editor;
import static org.assessmentcentre.catalogue.testing.Editor.publish;
import static org.assessmentcentre.catalogue.testing.Editor.reader;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.TestPackages;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogueTest
class PublicationsResourceTest {

    private static final String PUBLICATIONS = "/catalogue/v1/publications";

    @Inject
    DataSource database;

    @Test
    void whatIsPublishedIsWhereTheAnswerSays() {
        Response standard = publish(TestPackages.STANDARD_OF_PAIR);
        standard.then()
                .statusCode(201)
                .header("Location", endsWith("/catalogue/v1/standards/ST9007/versions/1.0"))
                .header("Event-Id", notNullValue())
                .body("kind", equalTo("standard"))
                .body("publishedAt", notNullValue());
        Response qualification = publish(TestPackages.QUALIFICATION_OF_PAIR);
        qualification
                .then()
                .statusCode(201)
                .header("Location", endsWith("/catalogue/v1/qualifications/9007/versions/1.0"))
                .body("kind", equalTo("qualification"))
                .body("code", equalTo("9007"))
                .body("version", equalTo("1.0"));
        reader().get(qualification.header("Location"))
                .then()
                .statusCode(200)
                .body("qualification", equalTo("9007"))
                .body("publishedAt", equalTo(qualification.jsonPath().getString("publishedAt")));
    }

    @Test
    void theWholeDocumentIsAnnouncedInTheSameTransaction() throws SQLException {
        Response answer = publish(TestPackages.FOR_EVENT);
        answer.then().statusCode(201);
        List<String> row = row(
                "select type, topic, event_key, subject, sequence, coalesce(centre, 'none'), source,"
                        + " payload::jsonb ->> 'publishedAt', payload::jsonb ->> 'title', xid::text"
                        + " from outbox_event where id = ?::uuid",
                answer.header("Event-Id"));
        assertThat(row.subList(0, 9))
                .containsExactly(
                        "catalogue.standard-published.v1",
                        "catalogue.events",
                        "ST9005:1.0",
                        "ST9005:1.0",
                        "1",
                        "none",
                        "/catalogue-service",
                        answer.jsonPath().getString("publishedAt"),
                        "Test standard ST9005");
        assertThat(row("select xmin::text from published_document where code = ?", "ST9005"))
                .as("the transaction that wrote the version")
                .containsExactly(row.get(9));
        assertThat(row("select actor, action from audit_entry where event_id = ?::uuid", answer.header("Event-Id")))
                .containsExactly("editor-1", "catalogue.standard-published.v1");
    }

    @Test
    void ofConcurrentTwinsOnePublishes() throws Exception {
        int twins = 6;
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(twins)) {
            Callable<Integer> twin = () -> {
                start.await();
                return publish(TestPackages.FOR_TWINS).statusCode();
            };
            List<Future<Integer>> answers = java.util.stream.IntStream.range(0, twins)
                    .mapToObj(i -> threads.submit(twin))
                    .toList();
            start.countDown();
            Assertions.assertThat(answers)
                    .extracting(Future::get)
                    .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
        }
        assertThat(row("select count(*) from published_document where code = ?", "ST9002"))
                .containsExactly("1");
        assertThat(row("select count(*) from outbox_event where subject = ?", "ST9002:1.0"))
                .containsExactly("1");
    }

    @Test
    void publishedAgainItIsRefused() {
        Editor.publishReal();
        publish("8431-2.0")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/already-published"))
                .body("detail", containsString("8431 2.0"))
                .body("instance", equalTo(PUBLICATIONS))
                .body("traceId", notNullValue());
    }

    @Test
    void aRepeatedKeyRepeatsTheAnswer() throws SQLException {
        String key = UUID.randomUUID().toString();
        Response first = withKey(key, TestPackages.FOR_IDEMPOTENCY);
        Response again = withKey(key, TestPackages.FOR_IDEMPOTENCY);
        first.then().statusCode(201);
        again.then()
                .statusCode(201)
                .header("Idempotent-Replayed", equalTo("true"))
                .header("Location", equalTo(first.header("Location")))
                .header("Event-Id", equalTo(first.header("Event-Id")))
                .body("publishedAt", equalTo(first.jsonPath().getString("publishedAt")));
        withKey(key, "8431-2.0").then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
        assertThat(row("select count(*) from outbox_event where subject = ?", "ST9004:1.0"))
                .containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {TestPackages.QUALIFICATION_WITHOUT_STANDARD, TestPackages.PLAN_WITHOUT_STANDARD})
    void whatRefersToAnUnpublishedStandardIsRefused(String name) throws SQLException {
        publish(name)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/standard-not-published"))
                .body("publishFirst", equalTo("ST9001-1.0"))
                .body("detail", equalTo("Publish ST9001-1.0 first, then " + name + "."));
        assertThat(row("select count(*) from published_document where code || '-' || version = ?", name))
                .containsExactly("0");
    }

    @Test
    void anUnknownPackageIsRefusedWithTheKnownOnes() {
        publish("8432-1.0")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-package"))
                .body("packages", hasItems("8431-2.0", "ST0480-1.2", "ST0480-AP03"))
                .body("detail", containsString("8431-2.0"));
    }

    @Test
    void aPackageThatDoesNotHoldTogetherIsRefusedWithEverythingFound() throws SQLException {
        publish(TestPackages.INVALID)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-package"))
                .body("findings", hasItem(Map.of("at", "ksbs", "message", "KSB K1 is there twice")))
                .body("findings", hasItem(Map.of("at", "K1", "message", "grouping elsewhere does not exist")))
                .body("findings", hasItem(Map.of("at", "K1", "message", "does not begin with the letter of SKILL")));
        assertThat(row("select count(*) from published_document where code = ?", "ST9003"))
                .containsExactly("0");
        assertThat(row("select count(*) from outbox_event where subject = ?", "ST9003:1.0"))
                .containsExactly("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"package\":null}",
                "{\"package\":\"../etc/passwd\"}",
                "{\"package\":\"\"}",
                "{\"package\":8431}"
            })
    void aBodyWithoutAPackageNameIsRefused(String body) {
        post(body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("violations.field", hasItem(endsWith("package")));
    }

    @Test
    void anUnknownFieldIsRefused() {
        post("{\"package\":\"8431-2.0\",\"force\":true}")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("violations.field", hasItem("force"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"8431-2.0\"", "{\"package\":\"8431-2.0\"} {}"})
    void somethingElseThanAnObjectIsRefused(String body) {
        post(body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", startsWith("/problems/"));
    }

    @Test
    void anotherMediaTypeIsRefused() {
        editor().contentType(ContentType.TEXT)
                .body("8431-2.0")
                .post(PUBLICATIONS)
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
    }

    @Test
    void anotherMethodIsRefused() {
        editor().get(PUBLICATIONS).then().statusCode(405).body("type", equalTo("/problems/method-not-allowed"));
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
    void onlyAnEditorPublishes(String role) {
        given().auth()
                .oauth2(Tokens.of(role).token())
                .contentType(ContentType.JSON)
                .body("{\"package\":\"8431-2.0\"}")
                .post(PUBLICATIONS)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void nobodyPublishesWithoutAToken() {
        given().contentType(ContentType.JSON)
                .body("{\"package\":\"8431-2.0\"}")
                .post(PUBLICATIONS)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void nobodyPublishesWithAnExpiredToken() {
        given().auth()
                .oauth2(Tokens.of(Roles.CATALOGUE_EDITOR)
                        .life(Duration.ofMinutes(-5))
                        .token())
                .contentType(ContentType.JSON)
                .body("{\"package\":\"8431-2.0\"}")
                .post(PUBLICATIONS)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("invalid_token"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update published_document set title = 'x' where code = '8431'",
                "delete from published_document where code = '8431'",
                "truncate published_document"
            })
    void theDatabaseRefusesToChangeAVersion(String statement) throws SQLException {
        Editor.publishReal();
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            Assertions.assertThatThrownBy(change::execute).hasMessageContaining("published_document is append-only");
        }
    }

    private static Response post(String body) {
        return editor().contentType(ContentType.JSON).body(body).post(PUBLICATIONS);
    }

    private static Response withKey(String key, String name) {
        return editor().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("package", name))
                .post(PUBLICATIONS);
    }

    private List<String> row(String query, String parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).as("a row of %s", query).isTrue();
                List<String> columns = new java.util.ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    columns.add(rows.getString(i));
                }
                return columns;
            }
        }
    }
}
