package org.assessmentcentre.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A centre with one of everything that an operation can name, and beside it another centre, another employer and other
 * learners. Whatever text can be chosen has the {@link #MARK} in it, so that it can be told where it must not be.
 */
final class MatrixSetting {

    static final String MARK = "Quernmark";

    private static final String OTHER_NAME = "Harrowgate";
    private static final String CENTRE = "000801";
    private static final String OTHER = "000802";
    private static final String EMPLOYER = "quern-trust";
    private static final String SPARE = "8431-706-AC1.1";

    private final Places places;
    private final TestTokens tokens;
    private final Map<String, String> things = new HashMap<>();
    private final Map<String, Object> bodies = new HashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();

    private MatrixSetting(Places places, TestTokens tokens) {
        this.places = places;
        this.tokens = tokens;
    }

    static MatrixSetting make(Places places, TestTokens tokens) {
        MatrixSetting setting = new MatrixSetting(places, tokens);
        setting.demo().publishCatalogue();
        setting.fillCatalogue();
        setting.openCentre(CENTRE, "a");
        setting.openCentre(OTHER, "b");
        setting.fillPortfolio();
        setting.sayBodies();
        return setting;
    }

    /** What stands for a path's variables, by the path up to it or by its last two parts. */
    Map<String, String> things() {
        return things;
    }

    /** A valid body for each operation that takes one. */
    Map<String, Object> bodies() {
        return bodies;
    }

    /** What an operation must be told beside its path. */
    String query(String operation) {
        return switch (operation) {
            case "importHandbook" -> "?qualification=8431&version=2.0&centre=" + CENTRE;
            case "getMatrix" -> "?unit=8431-702";
            case "putEvidenceFile" -> "?fileName=third.pdf";
            default -> "";
        };
    }

    Person person(String name) {
        Person person = people.get(name);
        if (person == null) {
            throw new IllegalArgumentException("Nobody is called " + name);
        }
        return person;
    }

    /** Everybody who may come: of the centre, of another one, with a token that says too much or too little. */
    List<MatrixCaller> callers() {
        Set<String> everyone =
                Set.of("learner", "assessor", "iqa", "eqa", "centre-admin", "employer", "provider-system");
        List<MatrixCaller> callers = new ArrayList<>();
        callers.add(caller("learner", "learner", Set.of("own", "centre")));
        callers.add(caller("other learner", "learner", Set.of("centre")));
        callers.add(caller("assessor", "assessor", Set.of("allocated", "centre")));
        callers.add(caller("other assessor", "assessor", Set.of("centre")));
        callers.add(caller("iqa", "iqa", Set.of("centre")));
        callers.add(caller("eqa", "eqa", Set.of("centre")));
        callers.add(caller("admin", "centre-admin", Set.of("centre")));
        callers.add(caller("manager", "employer", Set.of("own")));
        callers.add(caller("other employer's manager", "employer", Set.of()));
        callers.add(caller("system", "provider-system", Set.of("centre")));
        callers.add(caller("editor", "catalogue-editor", Set.of("centre")));
        callers.add(caller("operator", "operator", Set.of()));
        for (String role : List.of("learner", "assessor", "iqa", "eqa", "admin", "manager", "system", "editor")) {
            callers.add(elsewhere(role));
        }
        Person admin = person("admin");
        callers.add(new MatrixCaller(
                person(
                        person("system").account(),
                        "system without a scope",
                        Set.of("provider-system"),
                        List.of(CENTRE),
                        "matrix-a",
                        ""),
                Set.of("provider-system"),
                Set.of("centre"),
                true,
                true));
        callers.add(new MatrixCaller(
                withClaims("somebody without a record", UUID.randomUUID().toString(), everyone, List.of(CENTRE)),
                everyone,
                Set.of(),
                true,
                false));
        callers.add(new MatrixCaller(
                withClaims("admin without the claim", admin.account(), Set.of("centre-admin"), List.of()),
                Set.of("centre-admin"),
                Set.of(),
                false,
                false));
        callers.add(new MatrixCaller(
                withClaims("learner without the claim", person("learner").account(), Set.of("learner"), List.of()),
                Set.of("learner"),
                Set.of(),
                false,
                false));
        callers.add(new MatrixCaller(
                withClaims(
                        "admin elsewhere who claims this centre",
                        person("admin elsewhere").account(),
                        everyone,
                        List.of(CENTRE, OTHER)),
                everyone,
                Set.of(),
                true,
                false));
        return callers;
    }

    private MatrixCaller caller(String name, String role, Set<String> reaches) {
        return new MatrixCaller(person(name), Set.of(role), reaches, !role.equals("operator"), false);
    }

    private MatrixCaller elsewhere(String name) {
        String role =
                switch (name) {
                    case "admin" -> "centre-admin";
                    case "manager" -> "employer";
                    case "system" -> "provider-system";
                    case "editor" -> "catalogue-editor";
                    default -> name;
                };
        return new MatrixCaller(person(name + " elsewhere"), Set.of(role), Set.of(), false, false);
    }

    private Demo demo() {
        return new Demo(places, new Transcript(new PrintStream(OutputStream.nullOutputStream())));
    }

    private void fillCatalogue() {
        things.putAll(Map.of(
                "qualifications/{code}", "8431",
                "versions/{version}", "2.0",
                "versions/{from}", "2.0",
                "diff/{to}", "2.0",
                "units/{number}", "706",
                "criteria/{ref}", "8431-706-AC1.1",
                "dead-letters/{id}", UUID.randomUUID().toString()));
        things.putAll(Map.of(
                "/catalogue/v1/standards/{code}", "ST0480",
                "/catalogue/v1/standards/{code}/versions/{version}", "1.2",
                "assessment-plans/{standard}", "ST0480",
                "{standard}/{plan}", "AP03"));
        Person editor = newcomer("editor", "catalogue-editor", CENTRE);
        newcomer("editor elsewhere", "catalogue-editor", OTHER);
        Map<String, String> plan = Map.of("kind", "assessment-plan", "code", "ST0480", "version", "AP03");
        bodies.put("createDraft", plan);
        bodies.put("putDraft", Map.of("document", Map.of("kind", "assessment-plan")));
        things.put(
                "drafts/{draftId}",
                editor.post(places.catalogue() + "/catalogue/v1/drafts", plan)
                        .mustBe(201)
                        .text("id"));
        newcomer("operator", "operator", null);
        // Nobody's: ending ours would hide the wording that others still have to read
        things.put("licences/{centre}", "000899");
        bodies.put("acceptFindings", Map.of("note", "It may stand."));
        things.put("imports/{importId}", lastPart(bringHandbook(editor)));
    }

    /** The centre's own handbook, so that there is wording to be shown and hidden; without it, any text. */
    private String bringHandbook(Person editor) {
        try {
            byte[] handbook =
                    hasHandbook() ? Files.readAllBytes(WholeSystem.HANDBOOK) : MARK.getBytes(StandardCharsets.UTF_8);
            String operation = Eventually.answer(
                            "another import has ended",
                            () -> editor.send(
                                    "POST",
                                    places.catalogue() + "/catalogue/v1/imports" + query("importHandbook"),
                                    handbook,
                                    Map.of("Content-Type", "text/plain")),
                            answer -> answer.status() == 202)
                    .header("Location");
            Answer ended = Eventually.answer(
                    "the end of the import", () -> editor.get(operation), answer -> !answer.text("state")
                            .equals("RUNNING"));
            if (ended.text("state").equals("IN_REVIEW")) {
                editor.post(
                                places.catalogue() + "/catalogue/v1/imports/" + lastPart(operation) + "/acceptances",
                                Map.of("note", "Accepted for the matrix."))
                        .mustBe(200);
            }
            return operation;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean hasHandbook() {
        return Files.exists(WholeSystem.HANDBOOK);
    }

    private void openCentre(String centre, String letter) {
        boolean ours = centre.equals(CENTRE);
        String suffix = ours ? "" : " elsewhere";
        String portfolio = places.portfolio() + "/portfolio/v1/centres";
        String staff = places.assessment() + "/assessment/v1/centres/" + centre + "/staff";
        Person operator = person("operator");
        operator.post(
                        portfolio,
                        Map.of(
                                "number",
                                centre,
                                "name",
                                markIn(centre) + " " + letter,
                                "providerClients",
                                List.of("matrix-" + letter)))
                .mustBe(201);
        people.put(
                "system" + suffix,
                person(
                        "system" + suffix,
                        "system" + suffix,
                        Set.of("provider-system"),
                        List.of(centre),
                        "matrix-" + letter,
                        "centre:read centre:write"));
        Person admin = newcomer("admin" + suffix, "centre-admin", centre);
        appoint(operator, staff, admin, "CENTRE_ADMIN");
        Eventually.answer(
                "the portfolio service knows the administrator",
                () -> admin.get(portfolio + "/" + centre),
                answer -> answer.status() == 200);
        for (String role : List.of("assessor", "iqa", "eqa")) {
            appoint(admin, staff, newcomer(role + suffix, role, centre), role.toUpperCase(java.util.Locale.ROOT));
        }
        String employer = employer(admin, portfolio + "/" + centre, EMPLOYER, "manager" + suffix);
        Person learner = newcomer("learner" + suffix, "learner", centre);
        String learnerId = register(admin, portfolio + "/" + centre, learner, markIn(centre), employer, 1);
        if (!ours) {
            return;
        }
        appoint(admin, staff, newcomer("other assessor", "assessor", centre), "ASSESSOR");
        Person checker = newcomer("second iqa", "iqa", centre);
        appoint(admin, staff, checker, "IQA");
        String spare = appoint(admin, staff, newcomer("spare", "iqa", centre), "IQA");
        String otherEmployer = employer(admin, portfolio + "/" + centre, "other-trust", "other employer's manager");
        Person otherLearner = newcomer("other learner", "learner", centre);
        register(admin, portfolio + "/" + centre, otherLearner, "Achterberg", otherEmployer, 2);
        things.putAll(Map.of(
                "centres/{centre}", centre,
                "employers/{employerId}", employer,
                "learners/{learnerId}", learnerId,
                "learners/{id}", learnerId,
                "staff/{id}", spare));
    }

    private static String markIn(String centre) {
        return centre.equals(CENTRE) ? MARK : OTHER_NAME;
    }

    private String employer(Person admin, String centre, String reference, String manager) {
        String id = admin.post(
                        centre + "/employers",
                        Map.of("reference", reference, "name", markIn(lastPart(centre)) + " Trust"))
                .mustBe(201)
                .text("employerId");
        Map<String, Object> claims =
                claims(UUID.randomUUID().toString(), Set.of("employer"), List.of(lastPart(centre)));
        claims.put("employer", reference);
        Person person = Person.withToken(manager, tokens.signed(claims));
        people.put(manager, person);
        admin.post(
                        centre + "/employers/" + id + "/managers",
                        Map.of(
                                "account",
                                person.account(),
                                "name",
                                markIn(lastPart(centre)) + " Manager",
                                "email",
                                "m@example.org"))
                .mustBe(200, 201);
        return id;
    }

    private String register(
            Person admin, String centre, Person learner, String familyName, String employer, int number) {
        DemoLearner who = new DemoLearner(
                null,
                lastPart(centre),
                "",
                "Quentin",
                familyName,
                "1984-03-09",
                184_030_900 + Integer.parseInt(lastPart(centre)) % 10 * 10 + number,
                "QRN-" + number,
                "2025-09-08",
                EMPLOYER,
                "2025-09-01",
                "2027-09-30");
        return Eventually.answer(
                        "the portfolio service knows handbook 8431 2.0",
                        () -> admin.post(centre + "/learners", who.registration(learner.account(), employer)),
                        answer -> answer.status() == 201
                                || !answer.violatedFields().contains("handbookVersion"))
                .mustBe(201)
                .text("learnerId");
    }

    private String appoint(Person by, String staff, Person person, String role) {
        return Eventually.answer(
                        "the assessment service knows the centre",
                        () -> by.post(
                                staff,
                                Map.of(
                                        "account",
                                        person.account(),
                                        "name",
                                        (staff.contains(CENTRE) ? MARK : OTHER_NAME) + " " + role,
                                        "roles",
                                        List.of(role))),
                        answer -> answer.status() != 404)
                .mustBe(201)
                .text("id");
    }

    /** A unit on its whole way, and whatever else a portfolio holds. */
    private void fillPortfolio() {
        Person learner = person("learner");
        String learnerId = things.getOrDefault("learners/{learnerId}", "");
        LearnersDesk desk = new LearnersDesk(places, learner, learnerId, "Quentin " + MARK);
        String piece = desk.piece("Q1", MARK + " evidence", "WORK_PRODUCT", Map.of());
        desk.file(
                        piece,
                        MARK + ".pdf",
                        EvidenceFiles.PDF,
                        EvidencePdf.of("Quentin " + MARK + " | 12 October 2026 | Q1", List.of("one", "two")))
                .mustBe(200, 201);
        List<String> criteria = criteriaOf("702");
        desk.map(piece, criteria, index -> Map.of("page", 1));
        Answer claimed = desk.map(piece, List.of(SPARE), index -> Map.of("page", 2));
        String claim = desk.post("/prior-learning-claims", claim(piece, "8431-702", criteria.get(0)))
                .mustBe(201)
                .text("claimId");
        String declaration = desk.declare("8431-702");
        String submission = desk.submit("8431-702", Map.of()).mustBe(201).text("submissionId");
        String hours = desk.post("/off-the-job-hours", hours(120)).mustBe(201).text("entryId");
        String assessment = assess(submission);
        things.putAll(Map.of(
                "evidence/{evidenceId}", piece,
                "mappings/{mappingId}", mappingId(claimed),
                "declarations/{declarationId}", declaration,
                "submissions/{submissionId}", submission,
                "prior-learning-claims/{claimId}", claim,
                "off-the-job-hours/{entryId}", hours,
                "assessments/{id}", assessment,
                "criteria/{criterion}", criteria.get(0)));
    }

    private static String mappingId(Answer mapped) {
        JsonNode rows = mapped.body().has("mappings")
                ? mapped.body().path("mappings")
                : mapped.body().path("items");
        return rows.path(0).path("mappingId").asText();
    }

    private String assess(String submission) {
        AssessorsDesk desk = new AssessorsDesk(places, CENTRE, person("admin"), person("assessor"));
        String id = desk.of(submission).path("id").asText();
        desk.allocate(id);
        String url = places.assessment() + "/assessment/v1/assessments/" + id;
        Person checker = person("second iqa");
        Answer suspended = checker.post(url + "/suspension", Map.of("reason", "AUTHENTICITY", "note", MARK + " asks."))
                .mustBe(200, 201);
        checker.post(url + "/resumption", Map.of("note", MARK + " answered.")).mustBe(200, 201);
        things.put(
                "interventions/{intervention}",
                checker.get(url + "/interventions")
                        .mustBe(200)
                        .items()
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No intervention after " + suspended))
                        .path("id")
                        .asText());
        for (JsonNode criterion : desk.read(id).path("criteria")) {
            Map<String, Object> pass = AssessorsDesk.pass(criterion);
            pass.put("rationale", MARK + " showed it in real work, with the breadth and depth that is asked for.");
            desk.decide(id, criterion.path("criterion").asText(), pass).mustBe(200);
        }
        desk.sign(id);
        things.put("quality-checks/{check}", desk.agree(checker, id).text("id"));
        bodies.put("decide", AssessorsDesk.pass(desk.read(id).path("criteria").path(0)));
        return id;
    }

    private List<String> criteriaOf(String unit) {
        JsonNode document = person("editor")
                .get(places.catalogue() + "/catalogue/v1/qualifications/8431/versions/2.0/units/" + unit)
                .mustBe(200)
                .body();
        return Answer.stream(document.path("learningOutcomes"))
                .flatMap(outcome -> Answer.stream(outcome.path("criteria")))
                .map(criterion -> criterion.path("ref").asText())
                .toList();
    }

    private static Map<String, Object> claim(String piece, String unit, String criterion) {
        return Map.of(
                "unit",
                unit,
                "criterion",
                criterion,
                "statement",
                MARK + " led workforce planning at the last trust.",
                "achievedOn",
                "2024-03-15",
                "evidence",
                List.of(piece));
    }

    private static Map<String, Object> hours(int minutes) {
        return Map.of("on", "2026-10-05", "minutes", minutes, "activity", MARK + " workshop");
    }

    private void sayBodies() {
        String piece = things.getOrDefault("evidence/{evidenceId}", "");
        String name = "Quentin " + MARK;
        bodies.putAll(Map.of(
                "publish", Map.of("package", "8431-2.0"),
                "importHandbook", MARK,
                "approveCentre", Map.of("number", "000803", "name", "Third", "providerClients", List.of("matrix-c")),
                "addEmployer", Map.of("reference", "third-trust", "name", "Third Trust"),
                "addEmployerManager",
                        Map.of("account", UUID.randomUUID().toString(), "name", "Ann Third", "email", "t@example.org"),
                "changeCentreSettings",
                        Map.of("provisionalResultsVisibleToLearners", false, "diplomaAtGateway", "ADVISORY"),
                "registerLearner",
                        new DemoLearner(
                                        null,
                                        CENTRE,
                                        "",
                                        "Tess",
                                        "Third",
                                        "1984-03-09",
                                        184_030_999,
                                        "QRN-3",
                                        "2025-09-08",
                                        null,
                                        null,
                                        null)
                                .registration(null, null),
                "changeLearner", Map.of("givenName", "Quentin", "familyName", MARK, "email", "q@example.org"),
                "appointStaff",
                        Map.of(
                                "account",
                                UUID.randomUUID().toString(),
                                "name",
                                "Tom Third",
                                "roles",
                                List.of("CENTRE_ADMIN")),
                "changeStaff", Map.of("name", "Spare Third", "roles", List.of("IQA"), "status", "ACTIVE")));
        bodies.putAll(Map.of(
                "putEvidenceFile", MARK,
                "addEvidence", Map.of("reference", "Q9", "title", "Third", "kind", "PLAN", "producedOn", "2026-10-12"),
                "mapEvidence",
                        Map.of(
                                "mappings",
                                List.of(Map.of(
                                        "criterion", "8431-700-AC1.1", "locations", List.of(Map.of("page", 1))))),
                "signDeclaration", Map.of("unit", "8431-706", "statement", "OWN_WORK", "signedName", name),
                "submitUnit",
                        Map.of(
                                "unit",
                                "8431-706",
                                "declarationId",
                                things.getOrDefault("declarations/{declarationId}", "")),
                "claimPriorLearning", claim(piece, "8431-706", SPARE),
                "logOffTheJobHours", hours(60),
                "cancelOffTheJobHours", Map.of("reason", "Typed twice by mistake")));
        bodies.putAll(Map.of(
                "putEnglishAndMaths",
                        Map.of(
                                "english", Map.of("basis", "LEVEL_2", "achievedOn", "2020-06-30"),
                                "maths", Map.of("basis", "LEVEL_2", "achievedOn", "2020-06-30")),
                "putEnglishAndMathsDiscussion", Map.of("discussedOn", "2026-10-05", "note", MARK),
                "signEnglishAndMathsDiscussion", Map.of("signedName", "Quern Manager"),
                "putProposal",
                        Map.of("subject", MARK, "title", MARK, "scope", MARK, "summary", MARK + " in a few words."),
                "agreeToProposal", Map.of(),
                "putPortfolioSelection", Map.of("evidence", List.of(piece)),
                "putEmployerDeclaration", Map.of("declaredOn", "2026-10-05", "signedName", "Quern Manager"),
                "putLearningEnd", Map.of("endedOn", "2026-10-05"),
                "declareGateway", Map.of("declaredOn", "2026-10-06"),
                "confirmGateway", Map.of("confirmedOn", "2026-10-07")));
        bodies.putAll(Map.of(
                "signReview", Map.of("reviewedOn", "2026-10-05", "signedName", name),
                "allocateAssessment", Map.of("assessorId", UUID.randomUUID().toString()),
                "checkQuality", Map.of("verdict", "AGREED", "comment", "The decisions follow from the evidence."),
                "reopenAssessment", Map.of("reason", "APPEAL", "note", "The learner appeals."),
                "resumeAssessment", Map.of("note", "The doubt is answered."),
                "signResultsSheet", Map.of("comments", "Decided criterion by criterion."),
                "suspendAssessment", Map.of("reason", "AUTHENTICITY", "note", "Two pieces repeat a report.")));
    }

    /** What stands in the setting's centre, as those see it who may; whatever was refused must leave it so. */
    Map<String, String> standing() {
        Map<String, String> seen = new LinkedHashMap<>();
        String portfolio = places.portfolio() + "/portfolio/v1";
        String learner = portfolio + "/learners/" + things.get("learners/{learnerId}");
        String assessment = places.assessment() + "/assessment/v1/assessments/" + things.get("assessments/{id}");
        Stream.of("", "/matrix", "/evidence", "/gateway", "/off-the-job-hours", "/prior-learning-claims")
                .forEach(part -> look(seen, "learner", learner + part));
        look(seen, "learner", portfolio + "/evidence/" + things.get("evidence/{evidenceId}"));
        Stream.of("", "/employers", "/learners")
                .forEach(part -> look(seen, "admin", portfolio + "/centres/" + CENTRE + part));
        look(seen, "operator", portfolio + "/centres");
        look(seen, "admin", places.assessment() + "/assessment/v1/centres/" + CENTRE + "/staff");
        look(seen, "admin", places.assessment() + "/assessment/v1/centres/" + CENTRE + "/assessments");
        Stream.of("", "/results-sheet", "/quality-checks", "/interventions", "/evidence")
                .forEach(part -> look(seen, "assessor", assessment + part));
        return seen;
    }

    private void look(Map<String, String> seen, String who, String url) {
        seen.put(url, person(who).get(url).mustBe(200).body().toString());
    }

    private Person newcomer(String name, String role, @Nullable String centre) {
        Person person = withClaims(
                name, UUID.randomUUID().toString(), Set.of(role), centre == null ? List.of() : List.of(centre));
        people.put(name, person);
        return person;
    }

    private Person withClaims(String name, String account, Set<String> roles, List<String> centres) {
        Map<String, Object> claims = claims(account, roles, centres);
        claims.put("employer", EMPLOYER);
        claims.put("scope", "centre:read centre:write");
        return Person.withToken(name, tokens.signed(claims));
    }

    private Person person(
            String account, String name, Set<String> roles, List<String> centres, String client, String scope) {
        Map<String, Object> claims = claims(account, roles, centres);
        claims.put("azp", client);
        claims.put("scope", scope);
        return Person.withToken(name, tokens.signed(claims));
    }

    private Map<String, Object> claims(String account, Set<String> roles, List<String> centres) {
        Map<String, Object> claims = tokens.claims(account, roles);
        claims.put("centres", centres);
        return claims;
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
