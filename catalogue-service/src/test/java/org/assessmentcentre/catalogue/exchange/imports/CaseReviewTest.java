package org.assessmentcentre.catalogue.exchange.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.CASE;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.IMPORTS;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.accept;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.begun;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.editor;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.exported;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.imported;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.of;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.read;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.send;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.state;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.taken;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assessmentcentre.catalogue.exchange.CaseImporter;
import org.assessmentcentre.catalogue.exchange.Foreign;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@CatalogueTest
class CaseReviewTest {

    private static final String NOTE = "{\"note\": \"It may stand.\"}";

    private final String centre = CaseImporter.centre();
    private final String other = CaseImporter.centre();

    @Inject
    DataSource database;

    @Inject
    AdvancingCaseImport advancing;

    @Inject
    CarryingOutCaseImport carrying;

    /** A package with two warnings. */
    private static Foreign warned() {
        Foreign foreign = new Foreign();
        UUID item = UUID.randomUUID();
        foreign.item(item);
        foreign.associate("isRelatedTo", item, UUID.randomUUID());
        foreign.associate("isLike", item, item);
        return foreign;
    }

    @Test
    void warningsWaitForAnEditorsNote() throws SQLException {
        Foreign foreign = warned();
        String location = begun(centre, foreign.text());
        Response read = read(centre, location);
        read.then()
                .body("state", equalTo("IN_REVIEW"))
                .body("open", equalTo(2))
                .body("findings", hasSize(2))
                .body("progress.entitiesRead", equalTo(3))
                .body("progress.bytesRead", equalTo(foreign.text().length()))
                .body("document", equalTo(null));
        assertThat(status(centre, foreign.document())).isEqualTo(404);
        accept(centre, location, "{\"findings\": [9], \"note\": \"None.\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-finding"));
        accept(centre, location, "{\"findings\": [1]}").then().statusCode(400);
        accept(centre, location, "{\"findings\": [1], \"note\": \"The first.\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_REVIEW"))
                .body("open", equalTo(1))
                .body("acceptances[0].note", equalTo("The first."))
                .body("acceptances[0].by", notNullValue());
        accept(centre, location, NOTE).then().statusCode(200).body("open", equalTo(0));
        read(centre, location)
                .then()
                .body("state", equalTo("SUCCEEDED"))
                .body("document", equalTo(foreign.document().toString()))
                .body("acceptances", hasSize(2))
                .body("progress.entitiesKept", equalTo(3));
        assertThat(exported(centre, foreign.document())).isEqualTo(foreign.whole());
        accept(centre, location, NOTE).then().statusCode(409).body("type", equalTo("/problems/import-not-in-review"));
        assertThat(count("select count(*) from case_import_part where import = ?", id(location)))
                .isZero();
    }

    @Test
    void whatWaitsIsComparedAgainWithWhatIsThereByThen() {
        Foreign foreign = warned();
        String waiting = begun(centre, foreign.text());
        assertThat(state(read(centre, waiting))).isEqualTo("IN_REVIEW");
        Foreign newer = new Foreign(foreign.document());
        newer.head().put("lastChangeDateTime", "2026-01-01T00:00:00Z").put("title", "Put right");
        taken(imported(centre, newer.text()));
        accept(centre, waiting, NOTE).then().statusCode(200);
        read(centre, waiting)
                .then()
                .body("state", equalTo("IN_REVIEW"))
                .body("open", equalTo(1))
                .body("findings", hasSize(3))
                .body("findings[2].number", equalTo(3))
                .body("findings[2].at", equalTo("CFDocument.lastChangeDateTime"));
        assertThat(exported(centre, foreign.document()).at("/CFDocument/title").asText())
                .isEqualTo("Put right");
        accept(centre, waiting, NOTE).then().statusCode(200);
        taken(read(centre, waiting));
        assertThat(exported(centre, foreign.document()).at("/CFItems")).hasSize(1);
    }

    @Test
    void whatIsCancelledLeavesNothingAndMakesWay() throws SQLException {
        Foreign foreign = warned();
        String location = begun(centre, foreign.text());
        read(centre, location);
        editor(centre)
                .post(location + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("finishedAt", notNullValue());
        editor(centre)
                .post(location + "/cancellation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/import-ended"));
        assertThat(status(centre, foreign.document())).isEqualTo(404);
        assertThat(count("select count(*) from case_import_part where import = ?", id(location)))
                .isZero();
        taken(imported(centre, foreign.text()));
    }

    @Test
    void whoCancelsARunningImportStopsIt() throws SQLException, IOException {
        Foreign foreign = new Foreign();
        UUID running = runningElsewhere(foreign, "now() + interval '1 hour'");
        CaseWork work = new CaseWork(running, 1, centre, List.of());
        editor(centre)
                .post(IMPORTS + "/" + running + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        assertThatThrownBy(() -> advancing.progress(work, CaseProgress.NONE)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> advancing.conclude(work, checked(foreign))).isInstanceOf(CancellationException.class);
        assertThat(status(centre, foreign.document())).isEqualTo(404);
    }

    @Test
    void whatIsCancelledWhileItIsKeptIsNotTakenIn() throws SQLException, IOException {
        Foreign foreign = new Foreign();
        IntStream.range(0, 1_500).forEach(i -> foreign.item(UUID.randomUUID()));
        UUID running = runningElsewhere(foreign, "now() + interval '1 hour'");
        CaseWork work = new CaseWork(running, 1, centre, List.of());
        CaseSteps cancelling = new CaseSteps(progress -> {
            if (progress.entitiesKept() > 0) {
                advancing.progress(work, progress);
                editor(centre).get(IMPORTS + "/" + running).then().body("progress.entitiesKept", equalTo(1_000));
                editor(centre)
                        .post(IMPORTS + "/" + running + "/cancellation")
                        .then()
                        .statusCode(200);
            }
        });
        assertThatThrownBy(() -> advancing.conclude(work, checked(foreign, cancelling)))
                .isInstanceOf(CancellationException.class);
        assertThat(status(centre, foreign.document())).isEqualTo(404);
        editor(centre).get(IMPORTS + "/" + running).then().body("state", equalTo("CANCELLED"));
    }

    @Test
    void nobodySeesAcceptsOrCancelsForAnotherCentre() {
        String location = begun(centre, warned().text());
        read(centre, location);
        editor(other).get(location).then().statusCode(404);
        accept(other, location, NOTE).then().statusCode(404);
        editor(other).post(location + "/cancellation").then().statusCode(404);
        of(Roles.CENTRE_ADMIN, centre).get(location).then().statusCode(403);
        of(Roles.CENTRE_ADMIN, centre).post(location + "/cancellation").then().statusCode(403);
    }

    @Test
    void aCentreHasFiveImportsThatRunOrWaitHoweverManyAreSentAtOnce() throws Exception {
        List<Response> answers = new ArrayList<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
            List<Future<Response>> sent = IntStream.range(0, 12)
                    .mapToObj(i -> senders.submit(() -> send(centre, warned().text())))
                    .toList();
            for (Future<Response> one : sent) {
                answers.add(one.get());
            }
        }
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 202).hasSize(5);
        Response refused = answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .findFirst()
                .orElseThrow();
        String waiting = answers.stream()
                .filter(answer -> answer.statusCode() == 202)
                .map(answer -> answer.header("Location"))
                .findFirst()
                .orElseThrow();
        refused.then()
                .body("type", equalTo("/problems/too-many-imports"))
                .body("detail", containsString(id(waiting).toString()));
        assertThat(send(other, warned().text()).statusCode()).isEqualTo(202);
        editor(centre).post(waiting + "/cancellation").then().statusCode(200);
        assertThat(send(centre, warned().text()).statusCode()).isEqualTo(202);
    }

    @Test
    void theSameKeyOrTheSamePackageLeadsToTheSameImport() {
        Foreign foreign = warned();
        String key = UUID.randomUUID().toString();
        String first = keyed(key, foreign.text()).header("Location");
        assertThat(begun(centre, foreign.text())).isEqualTo(first);
        read(centre, first);
        accept(centre, first, NOTE).then().statusCode(200);
        taken(read(centre, first));
        Response again = keyed(key, foreign.text());
        assertThat(again.header("Location")).isEqualTo(first);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        keyed(key, warned().text()).then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
        assertThat(begun(centre, foreign.text())).isNotEqualTo(first);
    }

    @Test
    void twoPackagesOfADocumentAtOnceBothCount() throws Exception {
        UUID document = UUID.randomUUID();
        List<UUID> items =
                IntStream.range(0, 4).mapToObj(i -> UUID.randomUUID()).toList();
        try (ExecutorService senders = Executors.newFixedThreadPool(4)) {
            List<Future<Response>> sent = items.stream()
                    .map(item -> senders.submit(() -> {
                        Foreign foreign = new Foreign(document);
                        foreign.item(item);
                        return imported(centre, foreign.text());
                    }))
                    .toList();
            for (Future<Response> one : sent) {
                taken(one.get());
            }
        }
        assertThat(exported(centre, document).path("CFItems").findValuesAsText("identifier"))
                .containsExactlyInAnyOrderElementsOf(
                        items.stream().map(UUID::toString).toList());
        assertThat(status(other, document)).isEqualTo(404);
    }

    @Test
    void anotherTakesUpWhatAnInstanceThatDiedHasLeft() throws SQLException {
        Foreign foreign = new Foreign();
        foreign.item(UUID.randomUUID());
        UUID left = runningElsewhere(foreign, "now() + interval '1 hour'");
        carrying.look();
        assertThat(count("select count(*) from case_import where id = ? and attempt = 1 and state = 'RUNNING'", left))
                .as("it is believed alive")
                .isEqualTo(1);
        update("update case_import set lease_until = now() - interval '1 second' where id = ?", left);
        carrying.look();
        taken(read(centre, IMPORTS + "/" + left));
        assertThat(exported(centre, foreign.document())).isEqualTo(foreign.whole());
        taken(imported(centre, foreign.text()));
        assertThat(exported(centre, foreign.document())).isEqualTo(foreign.whole());
    }

    @Test
    void whatBreaksOffInTheMiddleLeavesNothingAndIsDoneAgain() throws SQLException, IOException {
        Foreign foreign = new Foreign();
        IntStream.range(0, 1_500).forEach(i -> foreign.item(UUID.randomUUID()));
        UUID left = runningElsewhere(foreign, "now() + interval '1 hour'");
        CaseWork work = new CaseWork(left, 1, centre, List.of());
        CaseSteps dying = new CaseSteps(progress -> {
            if (progress.entitiesKept() > 0) {
                throw new IllegalStateException("out of the test");
            }
        });
        assertThatThrownBy(() -> advancing.conclude(work, checked(foreign, dying)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count("select count(*) from case_item where document = ?", foreign.document()))
                .isZero();
        advancing.leave(work);
        carrying.look();
        taken(read(centre, IMPORTS + "/" + left));
        assertThat(exported(centre, foreign.document())).isEqualTo(foreign.whole());
    }

    @Test
    void whoLostItsLeaseMakesNothingVisible() throws SQLException, IOException {
        Foreign foreign = new Foreign();
        UUID left = runningElsewhere(foreign, "now() + interval '1 hour'");
        update("update case_import set attempt = 2 where id = ?", left);
        CaseWork late = new CaseWork(left, 1, centre, List.of());
        assertThatThrownBy(() -> advancing.conclude(late, checked(foreign))).isInstanceOf(CancellationException.class);
        assertThat(status(centre, foreign.document())).isEqualTo(404);
        advancing.renew(List.of(late));
        advancing.conclude(new CaseWork(left, 2, centre, List.of()), checked(foreign));
        assertThat(exported(centre, foreign.document())).isEqualTo(foreign.whole());
    }

    @Test
    void whatEndsItsInstanceAgainAndAgainIsGivenUp() throws SQLException {
        Foreign foreign = new Foreign();
        UUID left = runningElsewhere(foreign, "now() - interval '1 second'");
        update("update case_import set tries = 3 where id = ?", left);
        carrying.look();
        read(centre, IMPORTS + "/" + left)
                .then()
                .body("state", equalTo("FAILED"))
                .body("failure", containsString("send it again"));
        assertThat(status(centre, foreign.document())).isEqualTo(404);
        assertThat(count("select count(*) from case_import_part where import = ?", left))
                .isZero();
    }

    @Test
    void whatWasImportedCanBeRemovedByItsCentreOnly() throws SQLException {
        Foreign foreign = new Foreign();
        foreign.item(UUID.randomUUID());
        taken(imported(centre, foreign.text()));
        taken(imported(other, foreign.text()));
        String path = "/catalogue/v1/case-documents/" + foreign.document() + "?centre=";
        Response read = editor(centre).get(path + centre);
        read.then().statusCode(200).body("items", equalTo(1)).body("title", equalTo("Of another server"));
        String seen = read.header("ETag");
        editor(other).get(path + centre).then().statusCode(404);
        editor(other).header("If-Match", seen).delete(path + centre).then().statusCode(404);
        of(Roles.CENTRE_ADMIN, centre)
                .header("If-Match", seen)
                .delete(path + centre)
                .then()
                .statusCode(403);
        editor(centre).delete(path + centre).then().statusCode(428);
        taken(imported(centre, foreign.text()));
        editor(centre).header("If-Match", seen).delete(path + centre).then().statusCode(412);
        String now = Objects.requireNonNull(editor(centre).get(path + centre).header("ETag"));
        editor(centre).header("If-Match", now).delete(path + centre).then().statusCode(204);
        assertThat(status(centre, foreign.document())).isEqualTo(404);
        assertThat(exported(other, foreign.document())).isEqualTo(foreign.whole());
        assertThat(count(
                        "select count(*) from case_removal where document = ? and items = 1 and removed_by <> ''",
                        foreign.document()))
                .isEqualTo(1);
        taken(imported(centre, foreign.text()));
    }

    private Response keyed(String key, String body) {
        return given().auth()
                .oauth2(Tokens.of(Roles.CATALOGUE_EDITOR)
                        .account("the same editor")
                        .centres(centre)
                        .token())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(IMPORTS + "?centre=" + centre);
    }

    private static int status(String centre, UUID document) {
        return of(Roles.LEARNER, centre)
                .get(CASE + "v1p1/CFDocuments/" + document)
                .statusCode();
    }

    private static UUID id(String location) {
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private static AdvancingCaseImport.Checked checked(Foreign foreign) throws IOException {
        return checked(foreign, new CaseSteps(progress -> {}));
    }

    private static AdvancingCaseImport.Checked checked(Foreign foreign, CaseSteps steps) throws IOException {
        CaseFindings findings = new CaseFindings();
        PackageCheck check = new PackageCheck(findings);
        return new AdvancingCaseImport.Checked(
                check,
                PackageReading.read(new ByteArrayInputStream(foreign.text().getBytes(StandardCharsets.UTF_8)), check),
                findings,
                steps);
    }

    /** An import that another instance began, and of which nothing is heard. */
    private UUID runningElsewhere(Foreign foreign, String leaseUntil) throws SQLException {
        UUID id = UUID.randomUUID();
        update(
                "insert into case_import (id, centre, sha256, bytes, state, counts, findings, requested_at,"
                        + " requested_by, lease_until) values (?, '" + centre
                        + "', repeat('0', 64), 1, 'RUNNING', '[]', '[]', now(), 'somebody', " + leaseUntil + ")",
                id);
        update(
                "insert into case_import_part (import, position, bytes) values (?, 0, convert_to('" + foreign.text()
                        + "', 'UTF8'))",
                id);
        return id;
    }

    private void update(String sql, Object parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            statement.executeUpdate();
        }
    }

    private long count(String sql, Object parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
