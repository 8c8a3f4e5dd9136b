package org.assessmentcentre.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A valid body for each operation that takes one, naming the things of the setting. */
final class MatrixBodies {

    private static final String MARK = MatrixSetting.MARK;
    private static final String CENTRE = MatrixPeople.CENTRE;
    private static final String SPARE = MatrixSetting.SPARE;

    static final String CASE_DOCUMENT = "3f2b7c1a-5d4e-4f60-8a9b-1c2d3e4f5a6b";

    private MatrixBodies() {}

    /** A package of another server that has nothing but its document. */
    static Map<String, Object> casePackage() {
        String id = CASE_DOCUMENT;
        return Map.of(
                "CFDocument",
                Map.of(
                        "identifier",
                        id,
                        "uri",
                        "https://other.example/uri/" + id,
                        "creator",
                        "Other",
                        "title",
                        MARK + " framework",
                        "lastChangeDateTime",
                        "2026-01-01T00:00:00Z"));
    }

    static Map<String, Object> about(Map<String, String> things) {
        Map<String, Object> bodies = new HashMap<>();
        String piece = things.getOrDefault("evidence/{evidenceId}", "");
        String name = "Quentin " + MARK;
        bodies.put("importCasePackage", casePackage());
        bodies.put("acceptCaseFindings", Map.of("note", "It may stand."));
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
        bodies.putAll(Map.of(
                "createDraft", Map.of("kind", "assessment-plan", "code", "ST0480", "version", "AP03"),
                "putDraft", Map.of("document", Map.of("kind", "assessment-plan")),
                "decide", AssessorsDesk.referral("VERB_NOT_MET", "Analyse, as the verb asks."),
                "acceptFindings", Map.of("note", "It may stand."),
                "acceptDraftWarnings", Map.of("note", "It may stand."),
                "checkBoard", Map.of("body", "NHS_TRUST", "directors", List.of())));
        return bodies;
    }

    static Map<String, Object> claim(String piece, String unit, String criterion) {
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

    static Map<String, Object> hours(int minutes) {
        return Map.of("on", "2026-10-05", "minutes", minutes, "activity", MARK + " workshop");
    }
}
