package org.assessmentcentre.portfolio.matrix;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.assessmentcentre.portfolio.evidence.Evidence;
import org.assessmentcentre.portfolio.evidence.EvidenceKind;
import org.assessmentcentre.portfolio.evidence.StoredFile;
import org.assessmentcentre.portfolio.learner.Learner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A learner's evidence matrix, as handbook Appendix D lays it out. */
@Schema(description = "A learner's evidence matrix, as handbook Appendix D lays it out.")
record MatrixResponse(
        UUID learnerId,
        @Schema(example = "8431") String qualification,
        @Schema(example = "2.0") String handbookVersion,
        List<UnitRows> units) {

    @Schema(name = "MatrixUnit")
    record UnitRows(
            @Schema(example = "8431-706") String unit,
            String title,

            @Schema(description = "Whether every criterion has evidence.")
            boolean complete,

            @Schema(description = "The criteria without evidence.")
            List<String> missing,

            List<OutcomeRows> learningOutcomes) {}

    @Schema(name = "MatrixLearningOutcome")
    record OutcomeRows(
            @Schema(example = "8431-706-LO1") String learningOutcome,
            @Schema(example = "LO1") String number,
            String statement,
            List<CriterionRow> criteria) {}

    @Schema(name = "MatrixCriterion")
    record CriterionRow(
            @Schema(example = "8431-706-AC1.1") String criterion,
            @Schema(example = "AC1.1") String number,
            String statement,

            @Schema(description = "Whether no evidence is mapped to it.")
            boolean missing,

            List<EvidenceCell> evidence) {}

    @Schema(name = "MatrixEvidence")
    record EvidenceCell(
            UUID mappingId,
            UUID evidenceId,
            @Schema(example = "E07") String reference,
            String title,
            EvidenceKind kind,

            @Nullable @Schema(description = "Absent until a file is stored.")
            String fileName,

            List<EvidenceLocation> locations,

            @Schema(description = "Whether it is part of a submission and stays.")
            boolean submitted) {}

    static MatrixResponse from(Learner learner, List<UnitMatrix> matrices) {
        return new MatrixResponse(
                learner.id(),
                learner.qualification(),
                learner.handbookVersion(),
                matrices.stream().map(MatrixResponse::unit).toList());
    }

    private static UnitRows unit(UnitMatrix matrix) {
        Map<String, UnitMatrix.Row> rows = matrix.rows().stream()
                .collect(Collectors.toMap(row -> row.criterion().ref(), Function.identity()));
        List<String> missing = matrix.missing();
        return new UnitRows(
                matrix.unit().ref(),
                matrix.unit().title(),
                missing.isEmpty(),
                missing,
                matrix.unit().learningOutcomes().stream()
                        .map(outcome -> outcome(outcome, rows))
                        .toList());
    }

    private static OutcomeRows outcome(Handbook.LearningOutcome outcome, Map<String, UnitMatrix.Row> rows) {
        return new OutcomeRows(
                outcome.ref(),
                outcome.number(),
                outcome.statement(),
                outcome.criteria().stream()
                        .map(criterion -> criterion(criterion, Objects.requireNonNull(rows.get(criterion.ref()))))
                        .toList());
    }

    private static CriterionRow criterion(Handbook.Criterion criterion, UnitMatrix.Row row) {
        return new CriterionRow(
                criterion.ref(),
                criterion.number(),
                criterion.statement(),
                row.entries().isEmpty(),
                row.entries().stream().map(MatrixResponse::cell).toList());
    }

    private static EvidenceCell cell(UnitMatrix.Entry entry) {
        Evidence evidence = entry.evidence();
        return new EvidenceCell(
                entry.mapping().id(),
                evidence.id(),
                evidence.reference(),
                evidence.title(),
                evidence.kind(),
                evidence.file().map(StoredFile::fileName).orElse(null),
                entry.mapping().places(),
                entry.mapping().submitted());
    }
}
