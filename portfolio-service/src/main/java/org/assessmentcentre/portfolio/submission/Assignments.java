package org.assessmentcentre.portfolio.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.assessmentcentre.portfolio.evidence.Evidence;
import org.assessmentcentre.portfolio.evidence.Evidences;
import org.assessmentcentre.portfolio.evidence.StoredFile;
import org.assessmentcentre.portfolio.learner.Learner;
import org.assessmentcentre.portfolio.matrix.UnitMatrix;
import org.jspecify.annotations.Nullable;

/** Holds the parts of an assignment against the brief and the learner's evidence. */
@ApplicationScoped
class Assignments {

    private static final int MOST_LOOKED_AT = 100;

    private final Evidences evidences;

    Assignments(Evidences evidences) {
        this.evidences = evidences;
    }

    /** The assignment asked for; null for a portfolio, which has no parts. */
    @Nullable
    Assignment check(Violations found, Learner learner, UnitMatrix matrix, SubmissionRequest request, boolean whole) {
        if (request.methodOrPortfolio() == Submission.Method.PORTFOLIO) {
            found.require(request.components() == null, "components", "are for method ASSIGNMENT");
            return null;
        }
        Handbook.AssignmentBrief brief = matrix.unit().assignmentBrief();
        if (brief == null) {
            found.require(false, "method", "the unit's brief has not arrived from the catalogue; try again later");
            return null;
        }
        return AssignmentRules.check(found, request.components(), own(learner, matrix, request), brief, whole);
    }

    /** What goes with the recordings stays as it is from now on. */
    void submitCompanions(@Nullable Assignment assignment) {
        if (assignment != null) {
            evidences.all(assignment.companions()).forEach(Evidence::submit);
        }
    }

    private Map<UUID, AssignmentRules.Piece> own(Learner learner, UnitMatrix matrix, SubmissionRequest request) {
        Set<UUID> named = request.components() == null
                ? Set.of()
                : request.components().stream()
                        .filter(Objects::nonNull)
                        .flatMap(part -> Stream.of(
                                part.evidenceId(), part.slides(), part.speakerNotes(), part.timestampSummary()))
                        .filter(Objects::nonNull)
                        .limit(MOST_LOOKED_AT)
                        .collect(Collectors.toSet());
        Set<UUID> mapped = matrix.evidence().stream().map(Evidence::id).collect(Collectors.toSet());
        return evidences.all(named).stream()
                .filter(evidence -> evidence.learnerId().equals(learner.id()))
                .collect(Collectors.toMap(
                        Evidence::id,
                        evidence -> new AssignmentRules.Piece(
                                evidence.reference(),
                                evidence.file().isPresent(),
                                evidence.isRecording(),
                                evidence.file().map(StoredFile::durationSeconds).orElse(null),
                                mapped.contains(evidence.id()))));
    }
}
