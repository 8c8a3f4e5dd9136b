package org.assessmentcentre.portfolio.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.assessmentcentre.portfolio.evidence.Evidence;
import org.assessmentcentre.portfolio.evidence.EvidenceKind;
import org.assessmentcentre.portfolio.evidence.FileResponse;
import org.assessmentcentre.portfolio.evidence.Witness;
import org.assessmentcentre.portfolio.matrix.EvidenceLocation;
import org.assessmentcentre.portfolio.matrix.Mapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an assessor reads of a submission: the evidence for each criterion, and where to look in it. */
@Schema(description = "The evidence of a submission, criterion by criterion, and where to look in it.")
record SubmissionEvidenceResponse(
        UUID submissionId,
        UUID learnerId,
        @Schema(example = "8431-706") String unit,
        @Schema(example = "1") int attempt,
        List<CriterionEvidence> criteria) {

    @Schema(name = "SubmittedCriterion")
    record CriterionEvidence(
            @Schema(example = "8431-706-AC1.1") String criterion, List<Piece> evidence) {}

    @Schema(name = "SubmittedEvidence")
    record Piece(
            UUID evidenceId,
            UUID mappingId,
            @Schema(example = "E07") String reference,
            String title,
            EvidenceKind kind,
            LocalDate producedOn,

            @Nullable @Schema(description = "What the learner contributed to teamwork.")
            String ownContribution,

            @Nullable @Schema(description = "Of a witness testimony.")
            Witness witness,

            FileResponse file,
            List<EvidenceLocation> locations) {}

    static SubmissionEvidenceResponse from(
            Submission submission, Handbook.Unit unit, Map<UUID, Evidence> evidence, Map<UUID, Mapping> mappings) {
        return new SubmissionEvidenceResponse(
                submission.id(),
                submission.learnerId(),
                submission.unit(),
                submission.attempt(),
                submission.criteriaOf(unit).stream()
                        .map(criterion -> new CriterionEvidence(
                                criterion,
                                submission.itemsOf(criterion).stream()
                                        .map(item -> piece(
                                                Objects.requireNonNull(evidence.get(item.evidenceId())),
                                                Objects.requireNonNull(mappings.get(item.mappingId()))))
                                        .toList()))
                        .toList());
    }

    private static Piece piece(Evidence evidence, Mapping mapping) {
        return new Piece(
                evidence.id(),
                mapping.id(),
                evidence.reference(),
                evidence.title(),
                evidence.kind(),
                evidence.producedOn(),
                evidence.ownContribution(),
                evidence.witness().orElse(null),
                FileResponse.from(evidence.file().orElseThrow()),
                mapping.places());
    }
}
