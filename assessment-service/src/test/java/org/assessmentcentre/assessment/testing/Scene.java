package org.assessmentcentre.assessment.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;

/** A centre of a test's own, with the people who work there; made through events and the public API only. */
public final class Scene {

    /** Unit 706: five criteria in two learning outcomes. */
    public static final String UNIT = "8431-706";

    public static final String RATIONALE =
            "The evidence shows the demand of the verb, with figures from the workplace.";

    private static final AtomicBoolean HANDBOOK_SENT = new AtomicBoolean();

    private final String centre;
    private final Member admin;

    private Scene(String centre, Member admin) {
        this.centre = centre;
        this.admin = admin;
    }

    /** Somebody on the staff. */
    public record Member(UUID staffId, String account, String token) {

        public RequestSpecification calls() {
            return given().auth().oauth2(token).contentType("application/json");
        }
    }

    /** A learner's work, handed in. */
    public record Handed(UUID assessment, Feed.Submission submission) {

        public String path() {
            return "/assessment/v1/assessments/" + assessment;
        }

        public String decision(String criterion) {
            return path() + "/criteria/" + criterion + "/decision";
        }

        public List<String> criteria() {
            return List.copyOf(submission.evidence().keySet());
        }
    }

    /** An approved centre with its first administrator, appointed by the operator. */
    public static Scene open() {
        if (HANDBOOK_SENT.compareAndSet(false, true)) {
            Feed.awaitApplied(Feed.handbook(Feed.HANDBOOK, 1));
        }
        String centre = Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 999_999)) + "-" + shortId();
        Feed.awaitApplied(Feed.centre(centre, "Centre " + centre, 1));
        String account = UUID.randomUUID().toString();
        String id = operator()
                .body(Map.of("account", account, "name", "Ada Min", "roles", List.of("CENTRE_ADMIN")))
                .post("/assessment/v1/centres/{centre}/staff", centre)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String token =
                Tokens.of(Roles.CENTRE_ADMIN).account(account).centres(centre).token();
        return new Scene(centre, new Member(UUID.fromString(id), account, token));
    }

    public static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of(Roles.OPERATOR).token()).contentType("application/json");
    }

    public String centre() {
        return centre;
    }

    public Member admin() {
        return admin;
    }

    /** Takes somebody on, whose token has the same roles as the record. */
    public Member hire(String name, String... roles) {
        String account = UUID.randomUUID().toString();
        String id = admin.calls()
                .body(Map.of("account", account, "name", name, "roles", List.of(roles)))
                .post("/assessment/v1/centres/{centre}/staff", centre)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String[] tokenRoles = java.util.Arrays.stream(roles)
                .map(role -> role.toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .toArray(String[]::new);
        String token = Tokens.of(tokenRoles).account(account).centres(centre).token();
        return new Member(UUID.fromString(id), account, token);
    }

    /** A learner hands in unit 706: for each criterion two pieces of evidence. */
    public Handed handIn() {
        return handIn(UUID.randomUUID(), 1);
    }

    public Handed handIn(UUID learner, int attempt) {
        return handIn(submission(UUID.randomUUID(), learner, attempt));
    }

    public Feed.Submission submission(UUID id, UUID learner, int attempt) {
        Map<String, List<UUID>> evidence = new TreeMap<>();
        for (JsonNode unit : Feed.handbook().get("units")) {
            if (unit.get("ref").asText().equals(UNIT)) {
                unit.get("learningOutcomes").forEach(outcome -> outcome.get("criteria")
                        .forEach(criterion -> evidence.put(
                                criterion.get("ref").asText(), List.of(UUID.randomUUID(), UUID.randomUUID()))));
            }
        }
        return new Feed.Submission(id, learner, centre, Feed.HANDBOOK, UNIT, attempt, evidence);
    }

    /** The learner hands in again, the criteria that were referred. */
    public Handed resubmit(UUID learner, int attempt, String... criteria) {
        return handIn(submission(UUID.randomUUID(), learner, attempt).only(criteria));
    }

    /** An independent quality assurer agrees. */
    public Handed confirm(Handed handed) {
        hire("Independent", "IQA")
                .calls()
                .body(Map.of("verdict", "AGREED", "comment", "The decisions stand."))
                .post(handed.path() + "/quality-checks")
                .then()
                .statusCode(201);
        return handed;
    }

    /** Decides every criterion Pass but these. */
    public static Handed referring(Member assessor, Handed handed, String... referred) {
        for (String criterion : handed.criteria()) {
            Object body = List.of(referred).contains(criterion) ? referral() : pass(handed, criterion);
            decide(assessor, handed, criterion, 0, body).then().statusCode(200);
        }
        return handed;
    }

    public Handed handIn(Feed.Submission submission) {
        Feed.awaitApplied(Feed.submission(submission, 1 + submission.attempt()));
        String id = admin.calls()
                .queryParam("limit", 200)
                .get("/assessment/v1/centres/{centre}/assessments", centre)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.learnerId == '%s' && it.attempt == %d }.id"
                        .formatted(submission.learner(), submission.attempt()));
        return new Handed(UUID.fromString(id), submission);
    }

    /** The administrator gives the work to the assessor. */
    public Handed allocate(Handed handed, Member assessor) {
        String tag = admin.calls().get(handed.path()).getHeader("ETag");
        admin.calls()
                .header("If-Match", tag)
                .body(Map.of("assessorId", assessor.staffId()))
                .put(handed.path() + "/allocation")
                .then()
                .statusCode(200);
        return handed;
    }

    public Handed handInTo(Member assessor) {
        return allocate(handIn(), assessor);
    }

    /** A Pass that holds: every requirement ticked with the first piece of evidence. */
    public static Map<String, Object> pass(Handed handed, String criterion) {
        UUID piece = handed.submission().evidenceOf(criterion).get(0);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("outcome", "PASS");
        body.put("rationale", RATIONALE);
        body.put("feedback", "A clear line from plan to effect.");
        body.put(
                "requirements",
                requirements(criterion).stream()
                        .map(requirement -> Map.of("requirement", requirement, "evidence", List.of(piece)))
                        .toList());
        return body;
    }

    public static Map<String, Object> referral() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("outcome", "REFERRAL");
        body.put("rationale", "One example is described; the criterion asks to evaluate two of them.");
        body.put("referralReason", "INSUFFICIENT_EVIDENCE");
        body.put("action", "Add a second example and evaluate both.");
        return body;
    }

    public static List<String> requirements(String criterion) {
        return java.util.stream.StreamSupport.stream(
                        Feed.handbook().findParents("requirements").spliterator(), false)
                .filter(found -> found.get("ref").asText().equals(criterion))
                .flatMap(found -> java.util.stream.StreamSupport.stream(
                        found.get("requirements").spliterator(), false))
                .map(requirement -> requirement.get("ref").asText())
                .toList();
    }

    public static Response decide(Member assessor, Handed handed, String criterion, long seen, Object body) {
        return assessor.calls()
                .header("If-Match", "\"" + seen + "\"")
                .body(body)
                .put(handed.decision(criterion));
    }

    /** Decides every criterion Pass. */
    public static Handed passAll(Member assessor, Handed handed) {
        for (String criterion : handed.criteria()) {
            decide(assessor, handed, criterion, 0, pass(handed, criterion))
                    .then()
                    .statusCode(200);
        }
        return handed;
    }

    public static Handed sign(Member assessor, Handed handed) {
        assessor.calls().body("{}").post(handed.path() + "/signature").then().statusCode(201);
        return handed;
    }

    private static String shortId() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
