package org.assessmentcentre.assessment.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.Outcome;
import org.assessmentcentre.assessment.decisions.Verdict.RequirementMet;
import org.assessmentcentre.kit.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionRulesTest {

    private static final String RATIONALE = "Both theories are compared, with the learner's own team as the case.";
    private static final String R1 = "8431-700-AC1.1-R1";
    private static final String R2 = "8431-700-AC1.1-R2";

    private final UUID report = UUID.randomUUID();
    private final UUID minutes = UUID.randomUUID();
    private final DecisionRules rules = new DecisionRules("8431-700-AC1.1", List.of(R1, R2), Set.of(report, minutes));

    private static Verdict pass(RequirementMet... met) {
        return new Verdict(Outcome.PASS, RATIONALE, null, List.of(met), null, null);
    }

    private static Verdict referral(@Nullable ReferralReason reason, @Nullable String action, RequirementMet... met) {
        return new Verdict(Outcome.REFERRAL, RATIONALE, null, List.of(met), reason, action);
    }

    private static RequirementMet met(String requirement, UUID... evidence) {
        return new RequirementMet(requirement, Arrays.asList(evidence));
    }

    private List<String> fields(Verdict verdict) {
        return rules.broken(verdict).stream().map(Violation::field).toList();
    }

    private List<String> messages(Verdict verdict) {
        return rules.broken(verdict).stream().map(Violation::message).toList();
    }

    @Test
    void aPassHoldsWhenEveryRequirementIsMetByMappedEvidence() {
        assertThat(rules.broken(pass(met(R1, report), met(R2, report, minutes))))
                .isEmpty();
    }

    @Test
    void aPassNamesEveryRequirementThatIsNotTicked() {
        assertThat(messages(pass()))
                .containsExactly(
                        R1 + " is not ticked: a Pass meets every one", R2 + " is not ticked: a Pass meets every one");
        assertThat(messages(pass(met(R1, report)))).containsExactly(R2 + " is not ticked: a Pass meets every one");
    }

    @Test
    void aTickNamesItsEvidence() {
        assertThat(fields(pass(met(R1, report), met(R2)))).containsExactly("requirements[1].evidence");
    }

    @Test
    void evidenceCountsOnlyWhereTheSubmissionMapsIt() {
        UUID elsewhere = UUID.randomUUID();
        Verdict verdict = pass(met(R1, report), met(R2, minutes, elsewhere));
        assertThat(fields(verdict)).containsExactly("requirements[1].evidence[1]");
        assertThat(messages(verdict)).containsExactly(elsewhere + " is not mapped to 8431-700-AC1.1 in the submission");
    }

    @Test
    void aRequirementOfAnotherCriterionIsNamed() {
        Verdict verdict = pass(met(R1, report), met(R2, report), met("8431-700-AC1.2-R1", report));
        assertThat(fields(verdict)).containsExactly("requirements[2].requirement");
        assertThat(messages(verdict)).containsExactly("8431-700-AC1.2-R1 is not a requirement of 8431-700-AC1.1");
    }

    @Test
    void aRequirementIsTickedOnce() {
        assertThat(messages(pass(met(R1, report), met(R2, report), met(R1, minutes))))
                .containsExactly(R1 + " is ticked twice");
    }

    @Test
    void aPassHasNoReasonAndAsksForNoAction() {
        Verdict verdict = new Verdict(
                Outcome.PASS,
                RATIONALE,
                null,
                List.of(met(R1, report), met(R2, report)),
                ReferralReason.DEPTH_MISSING,
                "Read more");
        assertThat(fields(verdict)).containsExactly("referralReason", "action");
    }

    @ParameterizedTest
    @EnumSource(ReferralReason.class)
    void aReferralHoldsForEachOfTheThreeReasons(ReferralReason reason) {
        assertThat(rules.broken(referral(reason, "Add a second model."))).isEmpty();
        assertThat(rules.broken(referral(reason, "Add a second model.", met(R1, report))))
                .isEmpty();
    }

    @Test
    void aReferralSaysWhyAndWhatNext() {
        assertThat(fields(referral(null, null))).containsExactly("referralReason", "action");
        assertThat(fields(referral(ReferralReason.VERB_NOT_MET, "  "))).containsExactly("action");
    }

    @Test
    void theTicksOfAReferralAreCheckedToo() {
        assertThat(fields(referral(ReferralReason.DEPTH_MISSING, "Go deeper.", met("x", UUID.randomUUID()))))
                .containsExactly("requirements[0].requirement", "requirements[0].evidence[0]");
    }

    @Test
    void aRationaleIsAlwaysGivenAndNeitherTooShortNorTooLong() {
        assertThat(fields(withRationale(""))).containsExactly("rationale");
        assertThat(fields(withRationale(" ".repeat(50)))).containsExactly("rationale");
        assertThat(fields(withRationale("a b " + "x".repeat(15) + "   "))).containsExactly("rationale");
        assertThat(fields(withRationale("a b " + "x".repeat(16)))).isEmpty();
        assertThat(fields(withRationale("a b " + "x".repeat(19_996)))).isEmpty();
        assertThat(fields(withRationale("a b " + "x".repeat(19_997)))).containsExactly("rationale");
        assertThat(fields(withRationale("a b c " + "\uD83D\uDCC8".repeat(19_994))))
                .isEmpty();
    }

    private Verdict withRationale(String rationale) {
        return new Verdict(Outcome.PASS, rationale, null, List.of(met(R1, report), met(R2, report)), null, null);
    }

    @Test
    void otherTextsHaveALimitToo() {
        String long_ = "x".repeat(20_001);
        assertThat(fields(
                        new Verdict(Outcome.REFERRAL, RATIONALE, long_, List.of(), ReferralReason.VERB_NOT_MET, long_)))
                .containsExactly("feedback", "action");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        Verdict verdict = new Verdict(
                Outcome.PASS, "no", null, List.of(met("x"), met(R1)), ReferralReason.VERB_NOT_MET, "Do it again");
        assertThat(fields(verdict))
                .containsExactly(
                        "rationale",
                        "requirements[0].requirement",
                        "requirements[0].evidence",
                        "requirements[1].evidence",
                        "requirements",
                        "referralReason",
                        "action");
    }

    @Test
    void aRationaleIsMadeOfWords() {
        for (String nothing :
                List.of("....................", "12345 67890 12345 67890", "AbcdefghijklmnopqrstUVWXYZ two")) {
            assertThat(fields(new Verdict(
                            Outcome.REFERRAL, nothing, null, List.of(), ReferralReason.VERB_NOT_MET, "Evaluate.")))
                    .as(nothing)
                    .containsExactly("rationale");
        }
        for (String enough : List.of("Két példát értékel, jól.", "Оценка двух примеров хороша")) {
            assertThat(fields(new Verdict(
                            Outcome.REFERRAL, enough, null, List.of(), ReferralReason.VERB_NOT_MET, "Evaluate.")))
                    .as(enough)
                    .isEmpty();
        }
    }
}
