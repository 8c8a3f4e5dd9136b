package org.assessmentcentre.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A centre with one of everything that an operation can name, and beside it another centre, another employer and other
 * learners. Whatever text can be chosen has the {@link #MARK} in it, so that it can be told where it must not be.
 */
final class MatrixSetting {

    static final String MARK = "Quernmark";

    static final String OTHER_NAME = "Harrowgate";
    static final String OTHER_LEARNER = "Achterberg";
    static final String SPARE = "8431-706-AC1.1";

    private final Places places;
    private final Map<String, String> things = new HashMap<>();
    private final Map<String, String> elsewhere = new HashMap<>();
    private final MatrixPeople people;

    private MatrixSetting(Places places, TestTokens tokens) {
        this.places = places;
        this.people = new MatrixPeople(tokens);
    }

    static MatrixSetting make(Places places, TestTokens tokens) {
        MatrixSetting setting = new MatrixSetting(places, tokens);
        setting.demo().publishCatalogue();
        setting.fillCatalogue();
        setting.openCentre(MatrixPeople.CENTRE, "a");
        setting.openCentre(MatrixPeople.OTHER, "b");
        setting.fillPortfolio();
        return setting;
    }

    /** What stands for a path's variables, by the path up to it or by its last two parts. */
    Map<String, String> things() {
        return things;
    }

    /** Things of the other centre: employer, learner, assessor, evidence, declaration. */
    Map<String, String> elsewhere() {
        return elsewhere;
    }

    MatrixPeople people() {
        return people;
    }

    /** What an operation must be told beside its path. */
    String query(String operation) {
        return switch (operation) {
            case "importHandbook" -> "?qualification=8431&version=2.0&centre=" + MatrixPeople.CENTRE;
            case "importCasePackage", "listCaseImports", "listCaseDocuments", "getCaseDocument", "removeCaseDocument" ->
                "?centre=" + MatrixPeople.CENTRE;
            case "getMatrix" -> "?unit=8431-702";
            case "search" -> "?q=procurement";
            case "putEvidenceFile" -> "?fileName=third.pdf";
            default -> "";
        };
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
                "packages/{name}", "8431-2.0",
                "/catalogue/v1/frameworks/{framework}/versions/{from}", "2019",
                "/catalogue/v1/frameworks/{framework}/versions/{from}/diff/{to}", "2019",
                "dead-letters/{id}", UUID.randomUUID().toString()));
        things.putAll(Map.of(
                "/catalogue/v1/standards/{code}", "ST0480",
                "/catalogue/v1/standards/{code}/versions/{version}", "1.2",
                "frameworks/{framework}", "CLFA",
                "/catalogue/v1/frameworks/{framework}/versions/{version}", "2019",
                "items/{ref}", "CLFA-T1",
                "crosswalks/{crosswalk}", "NHS-LF-8431",
                "/catalogue/v1/crosswalks/{crosswalk}/versions/{version}", "1.1",
                "assessment-plans/{standard}", "ST0480",
                "{standard}/{plan}", "AP03"));
        Person editor = people.add("editor", "catalogue-editor", MatrixPeople.CENTRE);
        people.add("editor elsewhere", "catalogue-editor", MatrixPeople.OTHER);
        Object plan = Map.of("kind", "assessment-plan", "code", "ST0480", "version", "AP03");
        things.put(
                "drafts/{draftId}",
                editor.post(places.catalogue() + "/catalogue/v1/drafts", plan)
                        .mustBe(201)
                        .text("id"));
        people.add("operator", "operator", null);
        // Nobody's: ending ours would hide the wording that others still have to read
        things.put("licences/{centre}", "000899");
        if (WholeSystem.hasHandbook()) {
            bring(editor, "?framework=CLFA&version=2019&centre=" + MatrixPeople.CENTRE, WholeSystem.FRAMEWORK);
        }
        things.put("imports/{importId}", lastPart(bring(editor, query("importHandbook"), WholeSystem.HANDBOOK)));
        fillCase(editor);
    }

    /** Of each kind that CASE reads by itself one that is published here, and an import of the centre. */
    private void fillCase(Person editor) {
        String imports = places.catalogue() + "/catalogue/v1/case-imports" + query("importCasePackage");
        things.put(
                "case-imports/{importId}",
                lastPart(editor.post(imports, MatrixBodies.casePackage())
                        .mustBe(202)
                        .header("Location")));
        things.put("case-documents/{documentId}", MatrixBodies.CASE_DOCUMENT);
        JsonNode qualification = casePackage(editor, "Qualification");
        String document = qualification.path("CFDocument").path("identifier").asText();
        things.put("CFDocuments/{sourcedId}", document);
        things.put("CFPackages/{sourcedId}", document);
        String item = first(qualification.path("CFItems"));
        things.put("CFItems/{sourcedId}", item);
        things.put("CFItemAssociations/{sourcedId}", item);
        things.put("CFAssociations/{sourcedId}", first(qualification.path("CFAssociations")));
        for (String list : List.of("CFConcepts", "CFItemTypes", "CFLicenses", "CFSubjects", "CFAssociationGroupings")) {
            things.put(
                    list + "/{sourcedId}",
                    first(qualification.path("CFDefinitions").path(list)));
        }
        things.put(
                "CFRubrics/{sourcedId}",
                first(casePackage(editor, "Leadership framework").path("CFRubrics")));
    }

    private JsonNode casePackage(Person reader, String type) {
        String root = places.catalogue() + "/catalogue/ims/case/v1p1/";
        String filter = URLEncoder.encode("frameworkType='" + type + "'", StandardCharsets.UTF_8);
        String document = first(reader.get(root + "CFDocuments?filter=" + filter)
                .mustBe(200)
                .body()
                .path("CFDocuments"));
        return reader.get(root + "CFPackages/" + document).body();
    }

    /** Its identifier; any when there is none. */
    private static String first(JsonNode entities) {
        return entities.path(0).path("identifier").asText(UUID.randomUUID().toString());
    }

    /** The centre's own copy, so that there is wording to be shown and hidden; without it, any text. */
    private String bring(Person editor, String query, Path copy) {
        try {
            byte[] text = WholeSystem.hasHandbook() ? Files.readAllBytes(copy) : MARK.getBytes(StandardCharsets.UTF_8);
            String operation = places.catalogue()
                    + Eventually.answer(
                                    "another import has ended",
                                    () -> editor.send(
                                            "POST",
                                            places.catalogue() + "/catalogue/v1/imports" + query,
                                            text,
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

    private void openCentre(String centre, String letter) {
        boolean ours = centre.equals(MatrixPeople.CENTRE);
        String suffix = ours ? "" : " elsewhere";
        String portfolio = places.portfolio() + "/portfolio/v1/centres";
        String staff = places.assessment() + "/assessment/v1/centres/" + centre + "/staff";
        Person operator = people.get("operator");
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
        people.addSystem("system" + suffix, centre, "matrix-" + letter);
        Person admin = people.add("admin" + suffix, "centre-admin", centre);
        appoint(operator, staff, admin, "CENTRE_ADMIN");
        Eventually.answer(
                "the portfolio service knows the administrator",
                () -> admin.get(portfolio + "/" + centre),
                answer -> answer.status() == 200);
        for (String role : List.of("assessor", "iqa", "eqa")) {
            appoint(admin, staff, people.add(role + suffix, role, centre), role.toUpperCase(Locale.ROOT));
        }
        String employer = employer(admin, portfolio + "/" + centre, MatrixPeople.EMPLOYER, "manager" + suffix);
        Person learner = people.add("learner" + suffix, "learner", centre);
        String learnerId = register(admin, portfolio + "/" + centre, learner, markIn(centre), employer, 1);
        if (!ours) {
            LearnersDesk desk = new LearnersDesk(places, learner, learnerId, "Quentin " + OTHER_NAME);
            elsewhere.putAll(Map.of(
                    "employer", employer,
                    "learner", learnerId,
                    "assessor", staffId(admin, staff, people.get("assessor elsewhere")),
                    "evidence", desk.piece("H1", OTHER_NAME + " evidence", "WORK_PRODUCT", Map.of()),
                    "declaration", desk.declare("8431-706")));
            return;
        }
        appoint(admin, staff, people.add("other assessor", "assessor", centre), "ASSESSOR");
        Person checker = people.add("second iqa", "iqa", centre);
        appoint(admin, staff, checker, "IQA");
        String spare = appoint(admin, staff, people.add("spare", "iqa", centre), "IQA");
        String otherEmployer = employer(admin, portfolio + "/" + centre, "other-trust", "other employer's manager");
        Person otherLearner = people.add("other learner", "learner", centre);
        register(admin, portfolio + "/" + centre, otherLearner, OTHER_LEARNER, otherEmployer, 2);
        things.putAll(Map.of(
                "centres/{centre}", centre,
                "employers/{employerId}", employer,
                "learners/{learnerId}", learnerId,
                "learners/{id}", learnerId,
                "staff/{id}", spare));
    }

    private static String staffId(Person admin, String staff, Person person) {
        return admin.get(staff + "?limit=200")
                .mustBe(200)
                .items()
                .filter(row -> row.path("account").asText().equals(person.account()))
                .map(row -> row.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static String markIn(String centre) {
        return centre.equals(MatrixPeople.CENTRE) ? MARK : OTHER_NAME;
    }

    private String employer(Person admin, String centre, String reference, String manager) {
        String id = admin.post(
                        centre + "/employers",
                        Map.of("reference", reference, "name", markIn(lastPart(centre)) + " Trust"))
                .mustBe(201)
                .text("employerId");
        Person person = people.addManager(manager, lastPart(centre), reference);
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
                familyName + "-" + number,
                "2025-09-08",
                MatrixPeople.EMPLOYER,
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
                                        (staff.contains(MatrixPeople.CENTRE) ? MARK : OTHER_NAME) + " " + role,
                                        "roles",
                                        List.of(role))),
                        answer -> answer.status() != 404)
                .mustBe(201)
                .text("id");
    }

    /** A unit on its whole way, and whatever else a portfolio holds. */
    private void fillPortfolio() {
        Person learner = people.get("learner");
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
        String claim = desk.post("/prior-learning-claims", MatrixBodies.claim(piece, "8431-702", criteria.get(0)))
                .mustBe(201)
                .text("claimId");
        String declaration = desk.declare("8431-702");
        String submission = desk.submit("8431-702", Map.of()).mustBe(201).text("submissionId");
        String hours = desk.post("/off-the-job-hours", MatrixBodies.hours(120))
                .mustBe(201)
                .text("entryId");
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
        AssessorsDesk desk =
                new AssessorsDesk(places, MatrixPeople.CENTRE, people.get("admin"), people.get("assessor"));
        String id = desk.of(submission).path("id").asText();
        desk.allocate(id);
        String url = places.assessment() + "/assessment/v1/assessments/" + id;
        Person checker = people.get("second iqa");
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
        return id;
    }

    private List<String> criteriaOf(String unit) {
        JsonNode document = people.get("editor")
                .get(places.catalogue() + "/catalogue/v1/qualifications/8431/versions/2.0/units/" + unit)
                .mustBe(200)
                .body();
        return Answer.stream(document.path("learningOutcomes"))
                .flatMap(outcome -> Answer.stream(outcome.path("criteria")))
                .map(criterion -> criterion.path("ref").asText())
                .toList();
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
        for (String part : List.of("", "/employers", "/learners")) {
            look(seen, "admin", portfolio + "/centres/" + MatrixPeople.CENTRE + part);
            look(seen, "admin elsewhere", portfolio + "/centres/" + MatrixPeople.OTHER + part);
        }
        look(seen, "operator", portfolio + "/centres");
        look(seen, "admin", places.assessment() + "/assessment/v1/centres/" + MatrixPeople.CENTRE + "/staff");
        look(seen, "admin", places.assessment() + "/assessment/v1/centres/" + MatrixPeople.CENTRE + "/assessments");
        Stream.of("", "/results-sheet", "/quality-checks", "/interventions", "/evidence")
                .forEach(part -> look(seen, "assessor", assessment + part));
        Stream.of("/coverage", "/readiness")
                .forEach(view -> look(
                        seen,
                        "manager",
                        places.reporting() + "/reporting/v1/learners/" + things.get("learners/{learnerId}") + view));
        return seen;
    }

    private void look(Map<String, String> seen, String who, String url) {
        seen.put(url, people.get(who).get(url).mustBe(200).body().toString());
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
