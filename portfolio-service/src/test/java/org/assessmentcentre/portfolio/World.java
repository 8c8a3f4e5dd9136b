package org.assessmentcentre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.EventSender;
import org.assessmentcentre.kit.testing.Tokens;
import org.assessmentcentre.kit.time.LegalDates;

/** Centres, people and evidence for a test, made through the public interfaces only. */
public final class World {

    public static final LocalDate TODAY = LocalDate.now(LegalDates.ZONE);

    /** The first day of every apprenticeship here. */
    public static final LocalDate STARTED = LocalDate.of(2025, 9, 1);

    private static final AtomicInteger CENTRES = new AtomicInteger();
    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static final AtomicBoolean PUBLISHED = new AtomicBoolean();
    private static final EventSender EVENTS = new EventSender();

    private World() {}

    public static RequestSpecification as(String token) {
        return RestAssured.given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static String operator() {
        return Tokens.of(Roles.OPERATOR).token();
    }

    public static long nextSequence() {
        return SEQUENCE.incrementAndGet();
    }

    public static EventSender events() {
        return EVENTS;
    }

    /** Waits until the service has applied an event. */
    public static void applied(UUID event) {
        String answer = as(operator())
                .queryParam("appliedEvent", event.toString())
                .queryParam("wait", "PT10S")
                .get("/portfolio/v1/centres?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .header("Applied-Event");
        assertThat(answer).as("event %s was applied", event).isEqualTo("true");
    }

    /** The handbook and its standard are known; they are published once for all tests. */
    public static void catalogue() {
        if (PUBLISHED.compareAndSet(false, true)) {
            UUID standard = publish("catalogue.standard-published.v1", "ST0480:1.2", "ST0480-1.2");
            UUID qualification = publish("catalogue.qualification-published.v1", "8431:2.0", "8431-2.0");
            UUID plan = publish("catalogue.assessment-plan-published.v1", "ST0480:AP03", "ST0480-AP03");
            applied(standard);
            applied(plan);
            applied(qualification);
        }
    }

    private static UUID publish(String type, String subject, String name) {
        return EVENTS.send("catalogue.events", type, subject, 1, null, Handbooks8431.packageDocument(name));
    }

    /** A fresh centre with an administrator. */
    public static Centre centre() {
        catalogue();
        String number = "T%05d".formatted(CENTRES.incrementAndGet());
        Centre centre = new Centre(number, "client-" + number, UUID.randomUUID().toString());
        as(operator())
                .body(Map.of("number", number, "name", "Centre " + number, "providerClients", List.of(centre.client())))
                .post("/portfolio/v1/centres")
                .then()
                .statusCode(201);
        applied(grant(number, centre.administrator(), "CENTRE_ADMIN"));
        return centre;
    }

    /** Announces a staff record, as the assessment service does. */
    public static UUID grant(String centre, String account, String... roles) {
        return staff(UUID.randomUUID(), centre, account, "ACTIVE", nextSequence(), roles);
    }

    public static UUID staff(
            UUID staffId, String centre, String account, String status, long sequence, String... roles) {
        String body = """
                {"staffId":"%s","centre":"%s","account":"%s","roles":["%s"],"status":"%s"}""".formatted(staffId, centre, account, String.join("\",\"", roles), status);
        return EVENTS.send(
                "assessment.events",
                "assessment.staff-changed.v1",
                centre,
                sequence,
                centre,
                body.getBytes(StandardCharsets.UTF_8));
    }

    /** Announces an allocation, as the assessment service does. */
    public static UUID allocate(UUID assessment, String submission, Learner learner, String account, long sequence) {
        String body = """
                {"assessmentId":"%s","submissionId":"%s","learnerId":"%s","centre":"%s","qualification":"8431",
                "handbookVersion":"2.0","unit":"8431-706","attempt":1,"assessorId":"%s","assessorAccount":"%s",
                "allocatedAt":"2026-11-01T10:00:00Z"}""".formatted(
                        assessment, submission, learner.id(), learner.centre().number(), UUID.randomUUID(), account);
        return EVENTS.send(
                "assessment.events",
                "assessment.assessment-allocated.v1",
                learner.id(),
                sequence,
                learner.centre().number(),
                body.getBytes(StandardCharsets.UTF_8));
    }

    /** Announces that an attempt's outcome stands, as the assessment service does; the given criteria are referred. */
    public static UUID confirm(
            Learner learner, String unit, int attempt, long sequence, List<String> criteria, String... referred) {
        List<String> again = List.of(referred);
        return outcome(
                learner,
                "assessment.unit-outcome-confirmed.v1",
                unit,
                attempt,
                sequence,
                "\"outcome\":\"%s\",\"confirmedAt\":\"2026-11-01T10:00:00Z\",\"criteria\":[%s]"
                        .formatted(
                                again.isEmpty() ? "PASS" : "REFERRAL",
                                criteria.stream()
                                        .map(criterion -> "{\"criterion\":\"%s\",\"outcome\":\"%s\"}"
                                                .formatted(criterion, again.contains(criterion) ? "REFERRAL" : "PASS"))
                                        .collect(Collectors.joining(","))));
    }

    /** Announces that an attempt's outcome is open again. */
    public static UUID reopen(Learner learner, String unit, int attempt, long sequence) {
        return outcome(
                learner,
                "assessment.unit-outcome-reopened.v1",
                unit,
                attempt,
                sequence,
                "\"reason\":\"APPEAL\",\"reopenedAt\":\"2026-11-02T10:00:00Z\"");
    }

    private static UUID outcome(Learner learner, String type, String unit, int attempt, long sequence, String members) {
        String body =
                """
                {"assessmentId":"%s","learnerId":"%s","centre":"%s","qualification":"8431","handbookVersion":"2.0",
                "unit":"%s","attempt":%d,%s}""".formatted(UUID.randomUUID(), learner.id(), learner.centre().number(), unit, attempt, members);
        return EVENTS.send(
                "assessment.events",
                type,
                learner.id(),
                sequence,
                learner.centre().number(),
                body.getBytes(StandardCharsets.UTF_8));
    }

    public record Centre(String number, String client, String administrator) {

        public String admin() {
            return Tokens.of(Roles.CENTRE_ADMIN)
                    .account(administrator)
                    .centres(number)
                    .token();
        }

        public String provider() {
            return Tokens.of(Roles.PROVIDER_SYSTEM)
                    .client(client)
                    .centres(number)
                    .token();
        }

        /** A member of staff who is known here. */
        public String member(String account, String staffRole, String tokenRole) {
            applied(grant(number, account, staffRole));
            return Tokens.of(tokenRole).account(account).centres(number).token();
        }

        public String learners() {
            return "/portfolio/v1/centres/" + number + "/learners";
        }

        /** A registered learner with an account. */
        public Learner learner() {
            String account = UUID.randomUUID().toString();
            Map<String, Object> request = registration();
            request.put("account", account);
            return register(request, account);
        }

        /** A registered apprentice of an employer that has a manager. */
        public Apprentice apprentice() {
            String reference = "E-" + UUID.randomUUID().toString().substring(0, 8);
            String manager = UUID.randomUUID().toString();
            String employer = as(admin())
                    .body(Map.of("reference", reference, "name", "Trust"))
                    .post("/portfolio/v1/centres/" + number + "/employers")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("employerId");
            as(admin())
                    .body(Map.of("account", manager, "name", "Morgan Ellis", "email", "morgan@example.org"))
                    .post("/portfolio/v1/centres/" + number + "/employers/" + employer + "/managers")
                    .then()
                    .statusCode(201);
            Map<String, Object> request = registration();
            String account = UUID.randomUUID().toString();
            request.put("account", account);
            request.put("employerId", employer);
            request.put("apprenticeship", Map.of("startedOn", STARTED.toString(), "plannedEndOn", "2028-03-01"));
            return new Apprentice(register(request, account), reference, manager);
        }

        public Learner register(Map<String, Object> request, String account) {
            String id = as(admin())
                    .body(request)
                    .post(learners())
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("learnerId");
            return new Learner(this, id, account);
        }
    }

    /** A registration that nothing is wrong with. */
    public static Map<String, Object> registration() {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("givenName", "Alex");
        request.put("familyName", "Rowan");
        request.put("dateOfBirth", "1984-05-17");
        request.put("email", "alex.rowan@example.org");
        request.put("uln", Ulns.next());
        request.put("registrationNumber", "R" + UUID.randomUUID().toString().substring(0, 12));
        request.put("registeredOn", TODAY.minusDays(30).toString());
        request.put("route", "8431-31");
        request.put("qualification", "8431");
        request.put("handbookVersion", "2.0");
        return request;
    }

    /** A learner with an employer whose manager is known. */
    public record Apprentice(Learner learner, String employer, String manager) {

        public String managerToken() {
            return Tokens.of(Roles.EMPLOYER)
                    .account(manager)
                    .centres(learner.centre().number())
                    .employer(employer)
                    .token();
        }
    }

    public record Learner(Centre centre, String id, String account) {

        public String token() {
            return Tokens.of(Roles.LEARNER)
                    .account(account)
                    .centres(centre.number())
                    .token();
        }

        public String path() {
            return "/portfolio/v1/learners/" + id;
        }

        /** A piece of evidence without a file. */
        public String evidence(String reference, String kind) {
            return as(token())
                    .body(evidenceRequest(reference, kind))
                    .post(path() + "/evidence")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("evidenceId");
        }

        /** A piece of evidence with a text file of this content. */
        public String evidenceWithFile(String reference, String content) {
            String evidence = evidence(reference, "REPORT");
            putText(evidence, content);
            return evidence;
        }

        public void putText(String evidence, String content) {
            as(token())
                    .contentType("text/plain")
                    .body(content.getBytes(StandardCharsets.UTF_8))
                    .put("/portfolio/v1/evidence/" + evidence + "/file?fileName=report.txt")
                    .then()
                    .statusCode(200);
        }

        public void map(String evidence, String... criteria) {
            as(token())
                    .body(mappings(criteria))
                    .post("/portfolio/v1/evidence/" + evidence + "/mappings")
                    .then()
                    .statusCode(201);
        }

        public String declare(String unit) {
            return as(token())
                    .body(Map.of("unit", unit, "statement", "OWN_WORK", "signedName", "Alex Rowan"))
                    .post(path() + "/declarations")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("declarationId");
        }

        /** Unit 706 handed over, on one piece of evidence. */
        public Submitted submitted() {
            String evidence = evidenceWithFile("E1", "Workforce plan of " + id);
            map(evidence, UNIT_706.toArray(String[]::new));
            String submission = as(token())
                    .body(Map.of("unit", "8431-706", "declarationId", declare("8431-706")))
                    .post(path() + "/submissions")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("submissionId");
            return new Submitted(this, evidence, submission);
        }
    }

    public record Submitted(Learner learner, String evidence, String submission) {}

    public static final List<String> UNIT_706 =
            List.of("8431-706-AC1.1", "8431-706-AC1.2", "8431-706-AC2.1", "8431-706-AC2.2", "8431-706-AC2.3");

    public static Map<String, Object> evidenceRequest(String reference, String kind) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("reference", reference);
        request.put("title", "Workforce plan");
        request.put("kind", kind);
        request.put("producedOn", TODAY.minusDays(3).toString());
        return request;
    }

    /** One mapping for each criterion, on page 3. */
    public static Map<String, Object> mappings(String... criteria) {
        return Map.of(
                "mappings",
                List.of(criteria).stream()
                        .map(criterion -> Map.of("criterion", criterion, "locations", List.of(Map.of("page", 3))))
                        .toList());
    }
}
