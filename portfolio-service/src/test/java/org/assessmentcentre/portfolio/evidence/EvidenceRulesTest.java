package org.assessmentcentre.portfolio.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assessmentcentre.kit.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void aSoundDescriptionHasNothingAgainstIt() {
        var request = new EvidenceRequest("E07", "Workforce plan", EvidenceKind.PLAN, TODAY, null, null, null);
        assertThat(EvidenceRules.check(request, TODAY).all()).isEmpty();
        assertThat(request.isTeamwork()).isFalse();
    }

    @Test
    void teamworkNamesTheLearnersOwnPart() {
        var without = new EvidenceRequest("E07", "Plan", EvidenceKind.PLAN, TODAY, true, null, null);
        assertThat(EvidenceRules.check(without, TODAY).all())
                .extracting(Violation::field)
                .containsExactly("ownContribution");
        var with =
                new EvidenceRequest("E07", "Plan", EvidenceKind.PLAN, TODAY, null, "Led the forecast.\nWrote 2.", null);
        assertThat(EvidenceRules.check(with, TODAY).all()).isEmpty();
        assertThat(with.isTeamwork()).isTrue();
    }

    @Test
    void evidenceIsNotFromTheFuture() {
        var request = new EvidenceRequest("E07", "Plan", EvidenceKind.PLAN, TODAY.plusDays(1), null, null, null);
        assertThat(EvidenceRules.check(request, TODAY).all())
                .extracting(Violation::field)
                .containsExactly("producedOn");
    }

    @Test
    void aTestimonyNamesItsWitness() {
        assertThat(fields(EvidenceKind.WITNESS_TESTIMONY, null)).containsExactly("witness");
        assertThat(fields(EvidenceKind.WITNESS_TESTIMONY, new WitnessRequest("Jo Marsh", "Manager", TODAY, true)))
                .isEmpty();
        assertThat(fields(
                        EvidenceKind.WITNESS_TESTIMONY,
                        new WitnessRequest("Jo Marsh", "Manager", TODAY.plusDays(1), true)))
                .containsExactly("witness.signedOn");
        assertThat(fields(EvidenceKind.WITNESS_TESTIMONY, new WitnessRequest(null, " ", null, null)))
                .containsExactly(
                        "witness.name", "witness.relationship", "witness.signedOn", "witness.directObservation");
    }

    @Test
    void hearsayIsNoTestimony() {
        assertThat(fields(EvidenceKind.WITNESS_TESTIMONY, new WitnessRequest("Jo Marsh", "Manager", TODAY, false)))
                .containsExactly("witness.directObservation");
    }

    @Test
    void nothingElseHasAWitness() {
        assertThat(fields(EvidenceKind.PLAN, new WitnessRequest("Jo Marsh", "Manager", TODAY, true)))
                .containsExactly("witness");
    }

    private static List<String> fields(EvidenceKind kind, @Nullable WitnessRequest witness) {
        var request = new EvidenceRequest("E07", "Ward round", kind, TODAY, null, null, witness);
        return EvidenceRules.check(request, TODAY).all().stream()
                .map(Violation::field)
                .toList();
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        var nothing = new EvidenceRequest(null, null, null, null, true, null, null);
        assertThat(EvidenceRules.check(nothing, TODAY).all())
                .extracting(Violation::field)
                .containsExactly("reference", "title", "kind", "producedOn", "ownContribution");
        var wrong = new EvidenceRequest(
                "x".repeat(41), "a\u0000b", EvidenceKind.PLAN, LocalDate.of(-44, 3, 15), false, "a\u0001", null);
        assertThat(EvidenceRules.check(wrong, TODAY).all())
                .extracting(Violation::field)
                .containsExactly("reference", "title", "producedOn", "ownContribution");
    }
}
