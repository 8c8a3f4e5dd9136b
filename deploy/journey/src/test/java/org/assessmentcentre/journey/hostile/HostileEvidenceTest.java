package org.assessmentcentre.journey.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.assessmentcentre.journey.Answer;
import org.assessmentcentre.journey.Demo;
import org.assessmentcentre.journey.Person;
import org.assessmentcentre.journey.Places;
import org.assessmentcentre.journey.WholeSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Evidence files that attack: what they hold, what they are called, whose they are. */
@ExtendWith(WholeSystem.class)
@Order(Integer.MAX_VALUE - 1)
class HostileEvidenceTest {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final String PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n"
                    + "trailer<</Root 1 0 R>>\n%%EOF\n";

    private static Places places;
    private static List<Watch> watched;
    private static String learner1;
    private static String learner4;

    @BeforeAll
    static void begin() throws IOException {
        places = WholeSystem.places();
        Learners.prepare(places);
        learner1 = Learners.of(places, "learner1", "admin1", Demo.CENTRE);
        learner4 = Learners.of(places, "learner4", "admin2", Demo.OTHER_CENTRE);
        watched = Watch.all();
    }

    @AfterAll
    static void theServicesAreAsTheyWere() throws IOException {
        for (Watch watch : watched) {
            watch.assertAsBefore();
        }
    }

    private static String piece(Person person, String learnerId) {
        return person.post(
                        places.portfolio() + "/portfolio/v1/learners/" + learnerId + "/evidence",
                        Map.of(
                                "reference", "H" + UUID.randomUUID().toString().substring(0, 8),
                                "title", "Hostile",
                                "kind", "WORK_PRODUCT",
                                "producedOn", "2026-10-12"))
                .mustBe(201)
                .text("evidenceId");
    }

    private static String file(String evidenceId) {
        return places.portfolio() + "/portfolio/v1/evidence/" + evidenceId + "/file";
    }

    private static Answer upload(Person person, String evidenceId, String query, String type, byte[] content) {
        return person.send("PUT", file(evidenceId) + query, content, Map.of("Content-Type", type));
    }

    @Test
    void evidenceOfAnotherIsReachedNeitherByItsIdNorByItsContent() {
        Person one = Person.signIn(places, "learner1");
        Person four = Person.signIn(places, "learner4");
        byte[] secret = (PDF + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
        byte[] fresh = (PDF + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
        String ofOne = piece(one, learner1);
        Answer stored = upload(one, ofOne, "?fileName=plan.pdf", "application/pdf", secret)
                .mustBe(200, 201);
        String hash = stored.text("sha256");

        for (String id : List.of(
                ofOne, hash, stored.headers().firstValue("ETag").orElse(hash).replace("\"", ""))) {
            assertThat(four.get(file(id)).status()).isEqualTo(404);
            assertThat(upload(four, id, "", "application/pdf", secret).status()).isEqualTo(404);
            assertThat(four.get(places.portfolio() + "/portfolio/v1/evidence/" + id)
                            .status())
                    .isEqualTo(404);
        }
        Answer same = upload(four, piece(four, learner4), "?fileName=plan.pdf", "application/pdf", secret);
        Answer other = upload(four, piece(four, learner4), "?fileName=plan.pdf", "application/pdf", fresh);
        assertThat(same.status()).isEqualTo(other.status());
        assertThat(fields(same.body())).isEqualTo(fields(other.body()));
        assertThat(new TreeSet<>(same.headers().map().keySet()))
                .isEqualTo(new TreeSet<>(other.headers().map().keySet()));
        assertThat(same.body().toString()).doesNotContain(ofOne, learner1);
    }

    private static List<String> fields(JsonNode body) {
        List<String> names = new ArrayList<>();
        body.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void fileNamesDoNoHarm() {
        Person one = Person.signIn(places, "learner1");
        byte[] pdf = (PDF + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
        for (String name : List.of(
                "..%2F..%2F..%2Fetc%2Fpasswd",
                "..%5C..%5Cboot.ini",
                "a%0D%0AX-Evil:%201%0D%0A.pdf",
                "%E2%80%AEfdp.exe",
                "%E2%81%A6a%E2%81%A9.pdf",
                "%22;filename=evil.html;%22.pdf",
                "",
                "....",
                "CON.pdf",
                "%00.pdf",
                "a%00.pdf",
                "%F0%9F%98%80".repeat(60) + ".pdf")) {
            String piece = piece(one, learner1);
            Answer stored = upload(one, piece, "?fileName=" + name, "application/pdf", pdf);
            assertThat(stored.status()).as(name).isIn(200, 201, 400);
            if (stored.status() == 400) {
                continue;
            }
            Answer read = one.get(file(piece)).mustBe(200);
            String disposition = read.header("Content-Disposition");
            assertThat(disposition)
                    .as(name)
                    .startsWith("attachment; filename=\"")
                    .doesNotContainPattern("[/\\\\\\p{Cntrl}]|\\.\\.");
            assertThat(disposition.split("\"", -1)).as(name).hasSize(3);
            assertThat(stored.text("fileName"))
                    .as(name)
                    .doesNotContainPattern("[\\p{Cntrl}\u202a-\u202e\u2066-\u2069/\\\\]");
            assertThat(read.headers().firstValue("X-Evil")).isEmpty();
        }
        Answer long10k = upload(one, piece(one, learner1), "?fileName=" + "a".repeat(10_000), "application/pdf", pdf);
        assertThat(long10k.status()).isEqualTo(414);
        assertThat(long10k.text("type")).isEqualTo("/problems/uri-too-long");
    }

    @Test
    void bombsAndPolyglotsAreRefusedOrKeptUnopened() {
        Person one = Person.signIn(places, "learner1");
        Map<String, byte[]> files = new LinkedHashMap<>();
        HostileFiles.asDocx().forEach((what, content) -> files.put(what + " as " + HostileFiles.DOCX, content));
        HostileFiles.polyglots().forEach((type, content) -> files.put("a script as " + type, content));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String type = file.getKey().substring(file.getKey().lastIndexOf(' ') + 1);
            String piece = piece(one, learner1);
            long begin = System.nanoTime();
            Answer stored = upload(one, piece, "?fileName=f", type, file.getValue());
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .as(file.getKey())
                    .isLessThan(SOON);
            assertThat(stored.status()).as(file.getKey()).isIn(200, 201, 415, 422);
            Refused.showsNothingInside(file.getKey(), stored.body().toString());
            if (stored.status() >= 400) {
                assertThat(stored.text("type")).as(file.getKey()).startsWith("/problems/");
                continue;
            }
            Answer read = one.get(file(piece)).mustBe(200);
            assertThat(read.header("Content-Type")).as(file.getKey()).doesNotContain("html", "svg", "script", "octet");
            assertThat(read.header("Content-Disposition")).as(file.getKey()).startsWith("attachment;");
            assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }
}
