package org.assessmentcentre.portfolio.submission;

import java.util.List;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.portfolio.evidence.Evidence;
import org.assessmentcentre.portfolio.matrix.UnitMatrix;
import org.jspecify.annotations.Nullable;

/** What a unit needs before it is handed over (handbook sections 4 and 5, Appendix D). */
final class SubmissionRules {

    private SubmissionRules() {}

    /** Finds everything that is missing. */
    static Violations check(UnitMatrix matrix, @Nullable Declaration declaration) {
        Violations found = new Violations();
        matrix.missing().forEach(criterion -> found.require(false, "unit", criterion + " has no evidence"));
        withoutFile(matrix)
                .forEach(evidence -> found.require(false, "unit", "evidence " + evidence.reference() + " has no file"));
        matrix.entries().stream()
                .filter(entry -> entry.evidence().file().isPresent())
                .filter(entry -> !entry.mapping().isLocatedAs(entry.evidence().isRecording()))
                .forEach(entry -> found.require(
                        false,
                        "unit",
                        entry.mapping().criterion() + ": "
                                + (entry.evidence().isRecording()
                                        ? "the recording " + entry.evidence().reference() + " needs timestamps"
                                        : "the document " + entry.evidence().reference()
                                                + " needs pages or paragraphs")));
        checkDeclaration(found, matrix, declaration);
        return found;
    }

    static List<Evidence> withoutFile(UnitMatrix matrix) {
        return matrix.evidence().stream()
                .filter(evidence -> evidence.file().isEmpty())
                .toList();
    }

    private static void checkDeclaration(Violations found, UnitMatrix matrix, @Nullable Declaration declaration) {
        if (declaration == null) {
            found.require(false, "declarationId", "must be a declaration that this learner signed");
        } else if (!declaration.unit().equals(matrix.unit().ref())) {
            found.require(false, "declarationId", "was signed for unit " + declaration.unit());
        } else {
            found.require(
                    declaration.covers(matrix),
                    "declarationId",
                    "the evidence changed after it was signed; sign again");
        }
    }
}
