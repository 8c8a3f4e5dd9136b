package org.assessmentcentre.portfolio.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assessmentcentre.kit.problem.Violation;
import org.junit.jupiter.api.Test;

class EvidenceRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void aSoundDescriptionHasNothingAgainstIt() {
        var request = new EvidenceRequest("E07", "Workforce plan", EvidenceKind.PLAN, TODAY, null, null);
        assertThat(EvidenceRules.check(request, TODAY).all()).isEmpty();
        assertThat(request.isTeamwork()).isFalse();
    }

    @Test
    void teamworkNamesTheLearnersOwnPart() {
        var without = new EvidenceRequest("E07", "Plan", EvidenceKind.PLAN, TODAY, true, null);
        assertThat(EvidenceRules.check(without, TODAY).all())
                .extracting(Violation::field)
                .containsExactly("ownContribution");
        var with = new EvidenceRequest("E07", "Plan", EvidenceKind.PLAN, TODAY, null, "Led the forecast.\nWrote 2.");
        assertThat(EvidenceRules.check(with, TODAY).all()).isEmpty();
        assertThat(with.isTeamwork()).isTrue();
    }

    @Test
    void evidenceIsNotFromTheFuture() {
        var request = new EvidenceRequest("E07", "Plan", EvidenceKind.PLAN, TODAY.plusDays(1), null, null);
        assertThat(EvidenceRules.check(request, TODAY).all())
                .extracting(Violation::field)
                .containsExactly("producedOn");
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        var nothing = new EvidenceRequest(null, null, null, null, true, null);
        assertThat(EvidenceRules.check(nothing, TODAY).all())
                .extracting(Violation::field)
                .containsExactly("reference", "title", "kind", "producedOn", "ownContribution");
        var wrong = new EvidenceRequest(
                "x".repeat(41), "a\u0000b", EvidenceKind.PLAN, LocalDate.of(-44, 3, 15), false, "\u0001");
        assertThat(EvidenceRules.check(wrong, TODAY).all())
                .extracting(Violation::field)
                .containsExactly("reference", "title", "producedOn", "ownContribution");
    }
}
