package org.assessmentcentre.portfolio.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assessmentcentre.kit.problem.Violation;
import org.assessmentcentre.kit.problem.Violations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GatewayRulesTest {

    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate BORN = LocalDate.of(1984, 5, 17);
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final UUID ID = UUID.randomUUID();
    private static final SelectionRules.Limits LIMITS =
            new SelectionRules.Limits(Set.of("AC1", "AC2"), Set.of("AC9"), 300);

    @Test
    void aDayIsOnProgrammeFromItsFirstDayToToday() {
        assertThat(day(START)).isEmpty();
        assertThat(day(TODAY)).isEmpty();
        assertThat(day(START.minusDays(1))).containsExactly("on");
        assertThat(day(TODAY.plusDays(1))).containsExactly("on");
        assertThat(day(null)).containsExactly("on");
    }

    @Test
    void signLanguageStandsForEnglishOnly() {
        assertThat(attained(Attained.Basis.BSL, Attained.Basis.LEVEL_2)).isEmpty();
        assertThat(attained(Attained.Basis.ENTRY_LEVEL_3_WITH_EHC_PLAN, Attained.Basis.ENTRY_LEVEL_3_WITH_EHC_PLAN))
                .isEmpty();
        assertThat(attained(Attained.Basis.LEVEL_2, Attained.Basis.BSL)).containsExactly("maths.basis");
        assertThat(fields(EnglishAndMathsRules.check(new EnglishAndMathsRequest(null, null), BORN, TODAY)))
                .containsExactly("english", "maths");
        assertThat(fields(EnglishAndMathsRules.check(
                        new EnglishAndMathsRequest(
                                new EnglishAndMathsRequest.Subject(null, TODAY.plusDays(1)),
                                new EnglishAndMathsRequest.Subject(Attained.Basis.BSL, null)),
                        BORN,
                        TODAY)))
                .containsExactlyInAnyOrder("english.basis", "english.achievedOn", "maths.achievedOn", "maths.basis");
    }

    @Test
    void aSummaryHasFiveHundredWordsAtMost() {
        assertThat(proposal("word ".repeat(500))).isEmpty();
        assertThat(proposal("word ".repeat(501))).containsExactly("summary");
        assertThat(proposal("word – ".repeat(500))).as("a dash is no word").isEmpty();
        assertThat(proposal("word\u00a0\n".repeat(501))).containsExactly("summary");
        assertThat(proposal(("same-day " + "word ".repeat(9)).repeat(50)))
                .as("a hyphen joins")
                .isEmpty();
        assertThat(proposal("same-day ".repeat(500))).as("now and then").containsExactly("summary");
        assertThat(proposal("word-".repeat(501))).as("and hides nothing").containsExactly("summary");
        assertThat(fields(ProposalRules.check(new ProposalRequest(null, " ", "a\u0000", null), 500)))
                .containsExactly("subject", "title", "scope", "summary");
    }

    @Test
    void aRecordingPlaysFiveMinutesAtMost() {
        assertThat(selected(recording(300))).isEmpty();
        assertThat(selected(recording(301))).containsExactly("evidence[0]");
        assertThat(selected(recording(null))).containsExactly("evidence[0]");
    }

    @Test
    void theLongerProposalStaysOut() {
        assertThat(selected(piece(Set.of("AC1")))).isEmpty();
        assertThat(selected(piece(Set.of("AC1", "AC9")))).containsExactly("evidence[0]");
    }

    @Test
    void everyFaultOfAPieceIsNamed() {
        assertThat(selected(piece(Set.of()))).containsExactly("evidence[0]");
        assertThat(selected(new SelectionRules.Piece("E1", false, false, null, Set.of("AC9"))))
                .containsExactly("evidence[0]", "evidence[0]", "evidence[0]");
        assertThat(fields(SelectionRules.check(
                        java.util.Arrays.asList(ID, ID, null, UUID.randomUUID()),
                        Map.of(ID, piece(Set.of("AC2"))),
                        LIMITS)))
                .containsExactly("evidence[1]", "evidence[2]", "evidence[3]");
        assertThat(fields(SelectionRules.check(List.of(), Map.of(), LIMITS))).containsExactly("evidence");
    }

    @Test
    void gatewayIsDeclaredAfterTheEmployerIsSatisfied() {
        assertThat(declared(TODAY, GatewayState.NOTHING)).containsExactly("missing employerDeclaration");
        assertThat(declared(START.plusDays(1), state(null, null))).isEmpty();
        assertThat(declared(START, state(null, null))).containsExactly("declaredOn");
        assertThat(declared(TODAY, state(TODAY, null))).isEmpty();
        assertThat(declared(TODAY.minusDays(1), state(TODAY, null))).containsExactly("declaredOn");
    }

    @Test
    void learningEndsNotAfterGatewayIsDeclared() {
        LocalDate declared = TODAY.minusDays(3);
        assertThat(fields(GatewayRules.ending(declared, state(null, declared), START, TODAY)))
                .isEmpty();
        assertThat(fields(GatewayRules.ending(declared.plusDays(1), state(null, declared), START, TODAY)))
                .containsExactly("endedOn");
    }

    @Test
    void whatLiesBeforeTheStartIsRecordedAnewBeforeGatewayIsConfirmed() {
        GatewayState state = state(TODAY.minusDays(5), TODAY.minusDays(3));
        assertThat(GatewayRules.confirming(TODAY, state, TODAY.minusDays(4), TODAY)
                        .missing())
                .extracting(MissingStep::step)
                .containsExactly("employerDeclaration", "learningEnd");
    }

    @Test
    void gatewayIsConfirmedNotBeforeWhatItRestsOn() {
        LocalDate end = TODAY.minusDays(5);
        LocalDate declared = TODAY.minusDays(3);
        assertThat(confirmed(declared, state(end, declared))).isEmpty();
        assertThat(confirmed(declared.minusDays(1), state(end, declared))).containsExactly("confirmedOn");
        assertThat(confirmed(declared, state(declared, declared))).isEmpty();
        assertThat(confirmed(declared, state(declared.plusDays(1), declared))).containsExactly("confirmedOn");
        assertThat(confirmed(TODAY.plusDays(1), GatewayState.NOTHING))
                .containsExactly(
                        "confirmedOn", "missing employerDeclaration", "missing learningEnd", "missing declaration");
    }

    private static List<String> declared(LocalDate on, GatewayState state) {
        return fields(GatewayRules.declaring(on, state, START, TODAY));
    }

    private static List<String> confirmed(LocalDate on, GatewayState state) {
        return fields(GatewayRules.confirming(on, state, START, TODAY));
    }

    private static List<String> fields(Objections found) {
        return Stream.concat(
                        fields(found.faults()).stream(),
                        found.missing().stream().map(missing -> "missing " + missing.step()))
                .toList();
    }

    private static GatewayState state(@Nullable LocalDate endedOn, @Nullable LocalDate declaredOn) {
        return new GatewayState(
                null,
                null,
                null,
                null,
                null,
                new EmployerDeclaration(START.plusDays(1), "Morgan Ellis", "m", NOW),
                endedOn == null ? null : new LearningEnd(endedOn),
                declaredOn == null ? null : new Declared(declaredOn, "m", NOW),
                null);
    }

    private static List<String> day(@Nullable LocalDate day) {
        Violations found = new Violations();
        GatewayDays.onProgramme(found, day, "on", START, TODAY);
        return fields(found);
    }

    private static List<String> attained(Attained.Basis english, Attained.Basis maths) {
        return fields(EnglishAndMathsRules.check(
                new EnglishAndMathsRequest(
                        new EnglishAndMathsRequest.Subject(english, TODAY),
                        new EnglishAndMathsRequest.Subject(maths, START.minusYears(9))),
                BORN,
                TODAY));
    }

    private static List<String> proposal(String summary) {
        return fields(ProposalRules.check(new ProposalRequest("Flow", "A unit", "Two\nsites", summary), 500));
    }

    private static List<String> selected(SelectionRules.Piece piece) {
        return fields(SelectionRules.check(List.of(ID), Map.of(ID, piece), LIMITS));
    }

    private static SelectionRules.Piece piece(Set<String> criteria) {
        return new SelectionRules.Piece("E1", true, false, null, criteria);
    }

    private static SelectionRules.Piece recording(@Nullable Integer seconds) {
        return new SelectionRules.Piece("E1", true, true, seconds, Set.of("AC1"));
    }

    private static List<String> fields(Violations found) {
        return found.all().stream().map(Violation::field).toList();
    }
}
