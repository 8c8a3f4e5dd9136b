package org.assessmentcentre.portfolio.evidence;

import java.time.LocalDate;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.kit.text.OneLine;
import org.assessmentcentre.portfolio.text.Prose;
import org.jspecify.annotations.Nullable;

/** What must be said of a piece of evidence (handbook section 5, preparing evidence). */
final class EvidenceRules {

    private static final int LONGEST_REFERENCE = 40;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_CONTRIBUTION = 2_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_RELATIONSHIP = 200;
    private static final int FIRST_YEAR = 1900;

    private EvidenceRules() {}

    static Violations check(EvidenceRequest request, LocalDate today) {
        Violations found = new Violations();
        OneLine.required(found, request.reference(), "reference", LONGEST_REFERENCE);
        OneLine.required(found, request.title(), "title", LONGEST_TITLE);
        found.require(request.kind() != null, "kind", "must be a kind of evidence");
        checkDay(found, request.producedOn(), "producedOn", today);
        checkContribution(found, request);
        checkWitness(found, request, today);
        return found;
    }

    private static void checkDay(Violations found, @Nullable LocalDate day, String field, LocalDate today) {
        if (day == null) {
            found.require(false, field, "must be a date, yyyy-MM-dd");
        } else {
            found.require(!day.isAfter(today), field, "must not be in the future; today is " + today);
            found.require(day.getYear() >= FIRST_YEAR, field, "must not be before " + FIRST_YEAR);
        }
    }

    /** A testimony is dated, states the relationship, and reports what the witness saw. */
    private static void checkWitness(Violations found, EvidenceRequest request, LocalDate today) {
        WitnessRequest witness = request.witness();
        boolean testimony = request.kind() == EvidenceKind.WITNESS_TESTIMONY;
        if (witness == null) {
            found.require(!testimony, "witness", "must say who testifies: a testimony needs its witness");
            return;
        }
        found.require(
                testimony || request.kind() == null,
                "witness",
                "is for WITNESS_TESTIMONY only; leave it out, or change kind");
        OneLine.name(found, witness.name(), "witness.name", LONGEST_NAME);
        OneLine.required(found, witness.relationship(), "witness.relationship", LONGEST_RELATIONSHIP);
        checkDay(found, witness.signedOn(), "witness.signedOn", today);
        found.require(
                Boolean.TRUE.equals(witness.directObservation()),
                "witness.directObservation",
                "must be true: a testimony reports what the witness saw");
    }

    /** Any teamwork must make the learner's own part clear. */
    private static void checkContribution(Violations found, EvidenceRequest request) {
        String contribution = request.ownContribution();
        if (contribution == null) {
            found.require(
                    !request.isTeamwork(), "ownContribution", "must say what the learner contributed to teamwork");
        } else {
            Prose.required(found, contribution, "ownContribution", LONGEST_CONTRIBUTION);
        }
    }
}
