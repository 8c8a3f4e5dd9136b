package org.assessmentcentre.assessment.resultssheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.AssessmentStatus;
import org.assessmentcentre.assessment.assessments.Outcome;
import org.assessmentcentre.assessment.decisions.Basis;
import org.assessmentcentre.assessment.decisions.ReferralReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The results sheet of handbook appendix E. What has not happened yet is absent. */
@Schema(
        description =
                "The results sheet of one unit for one learner in one attempt. What has not happened yet is absent.")
record ResultsSheetResponse(
        UUID assessmentId,
        AssessmentStatus status,
        CentreOnSheet centre,
        LearnerOnSheet learner,
        @Schema(examples = "8431") String qualification,
        @Schema(examples = "2.0") String handbookVersion,
        @Schema(examples = "8431-706") String unit,
        String unitTitle,
        int attempt,
        List<LearningOutcomeOnSheet> learningOutcomes,

        @Schema(description = "The assessor's comments on the whole.") @Nullable
        String assessorComments,

        @Schema(description = "The assessor's decision about the unit.") @Nullable
        Outcome assessorDecision,

        @Nullable SignatureOnSheet assessorSignature,

        @Schema(description = "PASS when every criterion of the unit passed; absent until signed.") @Nullable
        Outcome unitOutcome,

        @Schema(description = "The latest quality check since the signature: when, and who made it.") @Nullable
        SignatureOnSheet qualityAssurance) {

    /** The centre. */
    @Schema(description = "The centre.")
    record CentreOnSheet(@Schema(examples = "000001") String number, String name) {}

    /** The learner; a name that is not known, or erased, is absent. */
    @Schema(description = "The learner. A name that has not arrived, or was erased, is absent.")
    record LearnerOnSheet(
            UUID learnerId,
            @Nullable String registrationNumber,
            @Nullable String givenName,
            @Nullable String familyName) {}

    /** A learning outcome with its criteria: of this attempt, and carried forward. */
    @Schema(description = "A learning outcome, with the criteria of this attempt and those carried forward.")
    record LearningOutcomeOnSheet(
            @Schema(examples = "8431-706-LO1") String learningOutcome,
            String statement,
            List<CriterionOnSheet> criteria) {}

    /** A criterion and its decision. */
    @Schema(description = "A criterion, its requirements and the decision about it.")
    record CriterionOnSheet(
            @Schema(examples = "8431-706-AC1.1") String criterion,
            @Schema(examples = "AC1.1") String number,
            String statement,
            List<RequirementOnSheet> requirements,

            @Schema(description = "The attempt that is about it: an earlier one for a result carried forward.")
            int attempt,

            @Nullable Outcome decision,

            @Schema(description = "EVIDENCE, or PRIOR_LEARNING for a claim.") @Nullable
            Basis basis,

            @Nullable String rationale,
            @Nullable String feedback,
            @Nullable ReferralReason referralReason,
            @Nullable String action,
            @Nullable Instant decidedAt) {}

    /** A requirement and whether the assessor ticked it. */
    @Schema(description = "A sufficiency requirement, and the evidence that meets it.")
    record RequirementOnSheet(
            @Schema(examples = "8431-706-AC1.1-R1") String requirement,
            String statement,
            boolean met,
            List<UUID> evidence) {}

    /** Who signed, and when. */
    @Schema(description = "Who signed, and when.")
    record SignatureOnSheet(UUID staffId, String name, Instant signedAt) {}
}
