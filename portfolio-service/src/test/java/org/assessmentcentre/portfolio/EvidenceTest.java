package org.assessmentcentre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.portfolio.World.TODAY;
import static org.assessmentcentre.portfolio.World.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.Sha256;
import org.assessmentcentre.portfolio.evidence.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class EvidenceTest {

    @Test
    void aDocumentUnpacksToWhatPeopleCanOpen() {
        World.Learner learner = World.centre().learner();
        byte[] picture = new byte[2_000_000];
        new Random(7).nextBytes(picture);
        document(learner, "D1", Samples.docx("word/media/image1.png", picture)).statusCode(200);
        document(learner, "D2", Samples.docx("word/embeddings/sheet.xlsx", Samples.xlsx()))
                .statusCode(200);

        byte[] blown = Samples.docx("word/media/image1.png", new byte[40_000_000]);
        tooLarge(document(learner, "D3", blown));
        tooLarge(document(learner, "D4", Samples.docx("word/embeddings/report.docx", blown)));
        byte[] deep = Samples.docx("a.docx", Samples.docx());
        tooLarge(document(learner, "D5", Samples.docx("b.docx", deep)));
        Map<String, byte[]> many = new HashMap<>();
        many.put("[Content_Types].xml", new byte[0]);
        many.put("word/document.xml", new byte[0]);
        for (int i = 0; i < 10_000; i++) {
            many.put("w/" + i, new byte[0]);
        }
        tooLarge(document(learner, "D6", Samples.zip(many)));

        ByteBuffer lying = ByteBuffer.wrap(blown).order(ByteOrder.LITTLE_ENDIAN);
        int directory = directoryOf(blown);
        int last = directory;
        for (int at = directory; at < blown.length - 4; at++) {
            last = lying.getInt(at) == 0x02014b50 ? at : last;
        }
        lying.putInt(last + 24, 1_000);
        tooLarge(document(learner, "D7", blown));
        byte[] small = Samples.docx();
        ByteBuffer.wrap(small).order(ByteOrder.LITTLE_ENDIAN).putInt(directoryOf(small) + 24, 99);
        document(learner, "D8", small).statusCode(422).body("type", equalTo("/problems/file-type-contradicted"));
    }

    private static int directoryOf(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
    }

    private static ValidatableResponse document(World.Learner learner, String reference, byte[] content) {
        return as(learner.token())
                .contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .body(content)
                .put("/portfolio/v1/evidence/" + learner.evidence(reference, "REPORT") + "/file?fileName=d.docx")
                .then();
    }

    private static void tooLarge(ValidatableResponse answer) {
        answer.statusCode(422).body("type", equalTo("/problems/file-unpacks-too-large"));
    }

    private static final Path STORE = Path.of("target/evidence");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LARGE = 30 * 1024 * 1024;

    @Test
    void aRecordingThatDoesNotTellItsLengthNeedsTheLearnersWord() {
        World.Learner learner = World.centre().learner();
        String evidence = learner.evidence("R1", "RECORDING");
        as(learner.token())
                .contentType("audio/mpeg")
                .body(Samples.mp3())
                .put(file(evidence))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/duration-needed"))
                .body("violations.field", contains("durationSeconds"));
        as(learner.token())
                .contentType("audio/mpeg")
                .queryParam("durationSeconds", 0)
                .body(Samples.mp3())
                .put(file(evidence))
                .then()
                .statusCode(400)
                .body("violations.field", contains("durationSeconds"));
        as(learner.token())
                .contentType("audio/mpeg")
                .queryParam("durationSeconds", 250)
                .body(Samples.mp3())
                .put(file(evidence))
                .then()
                .statusCode(200)
                .body("durationSeconds", equalTo(250));
        String other = learner.evidence("R2", "RECORDING");
        as(learner.token())
                .contentType("audio/wav")
                .queryParam("durationSeconds", 250)
                .body(Samples.wav(8_000 * 7))
                .put(file(other))
                .then()
                .statusCode(200)
                .body("durationSeconds", equalTo(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.5", "99999999999"})
    void aPlayingTimeThatIsNoNumberIsNamed(String seconds) {
        World.Learner learner = World.centre().learner();
        as(learner.token())
                .contentType("audio/mpeg")
                .queryParam("durationSeconds", seconds)
                .body(Samples.mp3())
                .put(file(learner.evidence("R1", "RECORDING")))
                .then()
                .statusCode(400)
                .body("violations.field", contains("durationSeconds"))
                .body("violations.in", contains("query"));
    }

    @Test
    void aTestimonyShowsItsWitness() {
        World.Learner learner = World.centre().learner();
        Map<String, Object> request = World.evidenceRequest("W1", "WITNESS_TESTIMONY");
        as(learner.token())
                .body(request)
                .post(learner.path() + "/evidence")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/evidence-refused"))
                .body("violations.field", contains("witness"));
        request.put(
                "witness",
                Map.of(
                        "name",
                        "Jo Marsh",
                        "relationship",
                        "Line manager",
                        "signedOn",
                        TODAY.toString(),
                        "directObservation",
                        true));
        String evidence = as(learner.token())
                .body(request)
                .post(learner.path() + "/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("evidenceId");
        learner.putText(evidence, "I saw it.");
        as(learner.token())
                .get("/portfolio/v1/evidence/" + evidence)
                .then()
                .statusCode(200)
                .body("witness.name", equalTo("Jo Marsh"))
                .body("witness.relationship", equalTo("Line manager"))
                .body("witness.signedOn", equalTo(TODAY.toString()))
                .body("witness.directObservation", equalTo(true));
    }

    @Test
    void aLearnerDescribesEvidenceAndSendsItsFile() {
        World.Learner learner = World.centre().learner();
        var added = as(learner.token())
                .body(World.evidenceRequest("E07", "PLAN"))
                .post(learner.path() + "/evidence")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("reference", equalTo("E07"))
                .body("submitted", equalTo(false))
                .body("file", equalTo(null))
                .extract();
        String evidence = added.path("evidenceId");
        assertThat(added.header("Location")).endsWith("/portfolio/v1/evidence/" + evidence);

        byte[] content = Samples.pdf();
        String hash = Sha256.hex(content);
        as(learner.token())
                .contentType("application/pdf")
                .queryParam("fileName", "../private/Plan für Zoë.pdf")
                .body(content)
                .put(file(evidence))
                .then()
                .statusCode(200)
                .header("ETag", '"' + hash + '"')
                .body("sha256", equalTo(hash))
                .body("size", equalTo(content.length))
                .body("mediaType", equalTo("application/pdf"))
                .body("fileName", equalTo("Plan für Zoë.pdf"));
        assertThat(STORE.resolve(hash.substring(0, 2))
                        .resolve(hash.substring(2, 4))
                        .resolve(hash))
                .hasBinaryContent(content);

        as(learner.token())
                .get("/portfolio/v1/evidence/" + evidence)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("file.sha256", equalTo(hash));
        byte[] downloaded = as(learner.token())
                .get(file(evidence))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("ETag", '"' + hash + '"')
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Length", Integer.toString(content.length))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"Plan f_r Zo_.pdf\"; filename*=UTF-8''Plan%20f%C3%BCr%20Zo%C3%AB.pdf")
                .extract()
                .asByteArray();
        assertThat(downloaded).isEqualTo(content);
    }

    @Test
    void everyViolationIsReported() {
        World.Learner learner = World.centre().learner();
        learner.evidence("E1", "REPORT");
        Map<String, Object> request = World.evidenceRequest("E1", "REPORT");
        request.put("title", "\u0001");
        request.put("producedOn", TODAY.plusDays(1).toString());
        request.put("teamwork", true);
        as(learner.token())
                .body(request)
                .post(learner.path() + "/evidence")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/evidence-refused"))
                .body("violations.field", containsInAnyOrder("reference", "title", "producedOn", "ownContribution"));
    }

    @Test
    void whatTheHandbookExcludesHasNoKind() {
        World.Learner learner = World.centre().learner();
        for (String kind : new String[] {"CASE_STUDY", "SIMULATION", "REFLECTIVE_ACCOUNT", "HYPERLINK"}) {
            as(learner.token())
                    .body(World.evidenceRequest("E1", kind))
                    .post(learner.path() + "/evidence")
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("kind"))
                    .body("violations[0].message", containsString("WITNESS_TESTIMONY"));
        }
    }

    @Test
    void aRepeatedKeyAddsOnePiece() {
        World.Learner learner = World.centre().learner();
        String token = learner.token();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as(token)
                    .header("Idempotency-Key", key)
                    .body(World.evidenceRequest("E1", "REPORT"))
                    .post(learner.path() + "/evidence")
                    .then()
                    .statusCode(201)
                    .header("Location", containsString("/portfolio/v1/evidence/"));
        }
        as(token).get(learner.path() + "/evidence").then().statusCode(200).body("items.reference", contains("E1"));
    }

    @Test
    void aLargeFileIsStreamedInAndOut() throws Exception {
        World.Learner learner = World.centre().learner();
        String evidence = learner.evidence("E1", "RECORDING");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> stored = client.send(
                    request(learner, evidence)
                            .header("Content-Type", "audio/wav")
                            .PUT(HttpRequest.BodyPublishers.ofInputStream(() -> new Recording(LARGE)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(stored.statusCode()).as(stored.body()).isEqualTo(200);
            assertThat(stored.body()).contains("\"size\":" + LARGE);

            HttpResponse<InputStream> read =
                    client.send(request(learner, evidence).GET().build(), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(hash(read.body())).isEqualTo(hash(new Recording(LARGE)));
        }
    }

    @Test
    void aFileBeyondTheLimitIsRefusedAnnouncedOrNot() throws Exception {
        World.Learner learner = World.centre().learner();
        String evidence = learner.evidence("E1", "RECORDING");
        long left = received();
        int tooMuch = LARGE + 10_000_000;
        HttpRequest.BodyPublisher unannounced = HttpRequest.BodyPublishers.ofInputStream(() -> new Recording(tooMuch));
        HttpRequest.BodyPublisher announced = HttpRequest.BodyPublishers.fromPublisher(unannounced, tooMuch);
        for (HttpClient.Version version : HttpClient.Version.values()) {
            for (HttpRequest.BodyPublisher body : List.of(unannounced, announced)) {
                try (HttpClient client =
                        HttpClient.newBuilder().version(version).build()) {
                    HttpResponse<String> answer = client.send(
                            request(learner, evidence)
                                    .header("Content-Type", "audio/wav")
                                    .PUT(body)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
                    assertThat(answer.statusCode()).isEqualTo(413);
                    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
                    assertThat(answer.body()).contains("/problems/payload-too-large");
                }
            }
        }
        assertThat(received()).as("nothing is left behind").isEqualTo(left);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws Exception {
        World.Learner learner = World.centre().learner();
        String evidence = learner.evidence("E1", "RECORDING");
        long left = received();
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String head = "PUT " + file(evidence) + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: audio/wav\r\n"
                    + "Content-Length: 1000000\r\nAuthorization: Bearer " + learner.token() + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(new byte[100_000]);
            socket.getOutputStream().flush();
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(received()).isGreaterThan(left));
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(received()).isEqualTo(left));
        as(learner.token()).get(file(evidence)).then().statusCode(404);
    }

    @Test
    void theSameContentIsStoredOnce() throws Exception {
        World.Learner learner = World.centre().learner();
        String content = "Minutes " + UUID.randomUUID();
        learner.evidenceWithFile("E1", content);
        learner.evidenceWithFile("E2", content);
        String hash = Sha256.hex(content);
        try (Stream<Path> files = Files.walk(STORE)) {
            assertThat(files.filter(file -> file.endsWith(hash))).hasSize(1);
        }
    }

    @Test
    void emptyUnknownAndMisnamedFilesAreRefused() {
        World.Learner learner = World.centre().learner();
        String evidence = learner.evidence("E1", "REPORT");
        refused(learner, evidence, "text/plain", new byte[0], 422, "file-empty");
        refused(learner, evidence, "application/zip", Samples.docx(), 415, "file-type-refused");
        refused(learner, evidence, "application/octet-stream", Samples.zip("a.exe"), 415, "file-type-refused");
        refused(learner, evidence, "image/png", Samples.pdf(), 422, "file-type-contradicted");
        as(learner.token()).get(file(evidence)).then().statusCode(404);
        String recording = learner.evidence("E2", "RECORDING");
        refused(learner, recording, "application/pdf", Samples.pdf(), 422, "file-type-contradicted");
    }

    @Test
    void anotherContentNeedsTheTagOfTheStoredOne() {
        World.Learner learner = World.centre().learner();
        String evidence = learner.evidenceWithFile("E1", "first");
        String first = '"' + Sha256.hex("first") + '"';
        as(learner.token())
                .contentType("text/plain")
                .body("first")
                .put(file(evidence))
                .then()
                .statusCode(200);
        as(learner.token())
                .contentType("text/plain")
                .body("second")
                .put(file(evidence))
                .then()
                .statusCode(428);
        as(learner.token())
                .contentType("text/plain")
                .header("If-Match", '"' + "0".repeat(64) + '"')
                .body("second")
                .put(file(evidence))
                .then()
                .statusCode(412)
                .header("ETag", first);
        as(learner.token())
                .contentType("text/plain")
                .header("If-Match", first)
                .body("second")
                .put(file(evidence))
                .then()
                .statusCode(200)
                .header("ETag", '"' + Sha256.hex("second") + '"');
    }

    @Test
    void submittedEvidenceStays() {
        World.Submitted submitted = World.centre().learner().submitted();
        as(submitted.learner().token())
                .contentType("text/plain")
                .header("If-Match", "\"x\"")
                .body("another")
                .put(file(submitted.evidence()))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/evidence-submitted"));
    }

    @Test
    void everyChangeIsOnRecord() {
        World.Learner learner = World.centre().learner();
        String evidence = learner.evidenceWithFile("E1", "first");
        String of = "select count(*) from action_entry where subject = '" + evidence + "' and actor = '"
                + learner.account() + "'";
        assertThat(Outboxed.count(of)).isEqualTo(2);
        assertThat(Outboxed.count(
                        of + " and action = 'evidence-file-stored' and detail = '" + Sha256.hex("first") + "'"))
                .isEqualTo(1);
    }

    @Test
    void evidenceIsForThoseWhoHaveToDoWithIt() {
        World.Centre centre = World.centre();
        World.Submitted submitted = centre.learner().submitted();
        World.Learner learner = submitted.learner();
        String other = learner.evidenceWithFile("E2", "not submitted");
        String assessorAccount = UUID.randomUUID().toString();
        String assessor = centre.member(assessorAccount, "ASSESSOR", Roles.ASSESSOR);
        String iqa = centre.member(UUID.randomUUID().toString(), "IQA", Roles.IQA);
        String path = "/portfolio/v1/evidence/" + submitted.evidence();

        for (String url : new String[] {path, path + "/file"}) {
            as(learner.token()).get(url).then().statusCode(200);
            as(centre.admin()).get(url).then().statusCode(200);
            as(iqa).get(url).then().statusCode(200);
            as(assessor).get(url).then().statusCode(404);
            as(centre.learner().token()).get(url).then().statusCode(404);
            as(World.centre().admin()).get(url).then().statusCode(404);
            as(centre.provider()).get(url).then().statusCode(403);
        }
        World.applied(World.allocate(UUID.randomUUID(), submitted.submission(), learner, assessorAccount, 1));
        as(assessor).get(path).then().statusCode(200);
        as(assessor).get(path + "/file").then().statusCode(200);
        as(assessor).get("/portfolio/v1/evidence/" + other).then().statusCode(404);
        as(assessor).get(file(other)).then().statusCode(404);
        as(assessor).get(learner.path() + "/evidence").then().statusCode(403);

        as(learner.token())
                .get(learner.path() + "/evidence")
                .then()
                .statusCode(200)
                .body("items.reference", contains("E1", "E2"));
        as(iqa).get(learner.path() + "/evidence?limit=1")
                .then()
                .statusCode(200)
                .body("items.reference", contains("E1"));
        as(centre.learner().token()).get(learner.path() + "/evidence").then().statusCode(404);
        as(centre.learner().token())
                .body(World.evidenceRequest("E9", "PLAN"))
                .post(learner.path() + "/evidence")
                .then()
                .statusCode(404);
        as(centre.learner().token())
                .contentType("text/plain")
                .body("x")
                .put(file(other))
                .then()
                .statusCode(404);
        as(centre.admin())
                .contentType("text/plain")
                .body("x")
                .put(file(other))
                .then()
                .statusCode(403);
    }

    @Test
    void anAssessorWhoLeftOrIsReplacedSeesNothingMore() {
        World.Centre centre = World.centre();
        World.Submitted submitted = centre.learner().submitted();
        UUID staff = UUID.randomUUID();
        UUID assessment = UUID.randomUUID();
        String account = UUID.randomUUID().toString();
        String path = "/portfolio/v1/evidence/" + submitted.evidence();
        World.applied(World.staff(staff, centre.number(), account, "ACTIVE", World.nextSequence(), "ASSESSOR"));
        String assessor = org.assessmentcentre.kit.testing.Tokens.of(Roles.ASSESSOR)
                .account(account)
                .centres(centre.number())
                .token();
        World.applied(World.allocate(assessment, submitted.submission(), submitted.learner(), account, 1));
        as(assessor).get(path).then().statusCode(200);

        World.applied(World.staff(staff, centre.number(), account, "LEFT", World.nextSequence(), "ASSESSOR"));
        as(assessor).get(path).then().statusCode(404);
        World.applied(World.staff(staff, centre.number(), account, "ACTIVE", World.nextSequence(), "ASSESSOR"));
        as(assessor).get(path).then().statusCode(200);
        World.applied(World.allocate(assessment, submitted.submission(), submitted.learner(), "somebody-else", 2));
        as(assessor).get(path).then().statusCode(404);
    }

    private static void refused(
            World.Learner learner, String evidence, String contentType, byte[] content, int status, String problem) {
        as(learner.token())
                .contentType(contentType)
                .body(content)
                .put(file(evidence))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + problem));
    }

    private static String file(String evidence) {
        return "/portfolio/v1/evidence/" + evidence + "/file";
    }

    private static HttpRequest.Builder request(World.Learner learner, String evidence) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + file(evidence)))
                .header("Authorization", "Bearer " + learner.token());
    }

    private static String hash(InputStream content) throws Exception {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[64 * 1024];
        try (content) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static long received() throws Exception {
        Path incoming = STORE.resolve("incoming");
        if (!Files.exists(incoming)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(incoming)) {
            return files.count();
        }
    }

    /** A sound file of this size, made as it is read. */
    private static final class Recording extends InputStream {

        private static final byte[] HEAD = Samples.wav();
        private final long size;
        private long at;

        Recording(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (at >= size) {
                return -1;
            }
            int n = (int) Math.min(length, size - at);
            for (int i = 0; i < n; i++, at++) {
                buffer[offset + i] = at < HEAD.length ? HEAD[(int) at] : (byte) (at * 31);
            }
            return n;
        }
    }
}
