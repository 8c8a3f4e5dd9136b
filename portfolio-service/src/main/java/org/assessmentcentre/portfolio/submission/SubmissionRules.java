package org.assessmentcentre.portfolio.submission;

import java.time.Instant;
import java.util.List;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.portfolio.evidence.Evidence;
import org.assessmentcentre.portfolio.matrix.UnitMatrix;
import org.jspecify.annotations.Nullable;

/** What a unit needs before it is handed over (handbook sections 4 and 5, Appendix D). */
final class SubmissionRules {

    private SubmissionRules() {}

    /**
     * Finds everything that is missing.
     *
     * @param lastSubmittedAt when the attempt before this one was handed over; a declaration is signed after it
     */
    static Violations check(
            Submission.Method method,
            UnitMatrix matrix,
            @Nullable Declaration declaration,
            @Nullable Instant lastSubmittedAt) {
        Violations found = new Violations();
        matrix.missing().forEach(criterion -> found.require(false, "unit", criterion + " has no evidence"));
        withoutFile(matrix)
                .forEach(evidence -> found.require(false, "unit", "evidence " + evidence.reference() + " has no file"));
        boolean portfolio = method == Submission.Method.PORTFOLIO;
        matrix.entries().stream()
                .filter(entry -> entry.evidence().file().isPresent())
                .filter(entry -> !isLocated(entry, portfolio))
                .forEach(entry -> found.require(
                        false,
                        "unit",
                        entry.mapping().criterion() + ": "
                                + (entry.evidence().isRecording()
                                        ? "the recording " + entry.evidence().reference() + " needs timestamps"
                                        : "the document " + entry.evidence().reference()
                                                + " needs pages or paragraphs")));
        matrix.evidence().stream()
                .filter(Evidence::lacksWitness)
                .forEach(evidence -> found.require(
                        false,
                        "unit",
                        "testimony " + evidence.reference() + " names no witness; add it anew with one"));
        checkDeclaration(found, matrix, declaration, lastSubmittedAt);
        return found;
    }

    /** A portfolio says where in each piece to look; of an assignment only the recordings do. */
    private static boolean isLocated(UnitMatrix.Entry entry, boolean portfolio) {
        boolean recording = entry.evidence().isRecording();
        boolean placed = !entry.mapping().places().isEmpty() || (!portfolio && !recording);
        return placed && entry.mapping().isLocatedAs(recording);
    }

    static List<Evidence> withoutFile(UnitMatrix matrix) {
        return matrix.evidence().stream()
                .filter(evidence -> evidence.file().isEmpty())
                .toList();
    }

    private static void checkDeclaration(
            Violations found, UnitMatrix matrix, @Nullable Declaration declaration, @Nullable Instant lastSubmittedAt) {
        if (declaration == null) {
            found.require(false, "declarationId", "must be a declaration that this learner signed");
        } else if (!declaration.unit().equals(matrix.unit().ref())) {
            found.require(false, "declarationId", "was signed for unit " + declaration.unit());
        } else if (lastSubmittedAt != null && !declaration.signedAt().isAfter(lastSubmittedAt)) {
            found.require(false, "declarationId", "was signed for an earlier attempt; sign again");
        } else {
            found.require(
                    declaration.covers(matrix),
                    "declarationId",
                    "the evidence changed after it was signed; sign again");
        }
    }
}
