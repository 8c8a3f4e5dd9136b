package org.assessmentcentre.portfolio.evidence;

import java.time.LocalDate;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.kit.text.OneLine;
import org.jspecify.annotations.Nullable;

/** What must be said of a piece of evidence (handbook section 5, preparing evidence). */
final class EvidenceRules {

    private static final int LONGEST_REFERENCE = 40;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_CONTRIBUTION = 2_000;
    private static final int FIRST_YEAR = 1900;

    private EvidenceRules() {}

    static Violations check(EvidenceRequest request, LocalDate today) {
        Violations found = new Violations();
        OneLine.required(found, request.reference(), "reference", LONGEST_REFERENCE);
        OneLine.required(found, request.title(), "title", LONGEST_TITLE);
        found.require(request.kind() != null, "kind", "must be a kind of evidence");
        checkDay(found, request.producedOn(), today);
        checkContribution(found, request);
        return found;
    }

    private static void checkDay(Violations found, @Nullable LocalDate producedOn, LocalDate today) {
        if (producedOn == null) {
            found.require(false, "producedOn", "must be a date, yyyy-MM-dd");
        } else {
            found.require(!producedOn.isAfter(today), "producedOn", "must not be in the future; today is " + today);
            found.require(producedOn.getYear() >= FIRST_YEAR, "producedOn", "must not be before " + FIRST_YEAR);
        }
    }

    /** Any teamwork must make the learner's own part clear. */
    private static void checkContribution(Violations found, EvidenceRequest request) {
        String contribution = request.ownContribution();
        if (contribution == null) {
            found.require(
                    !request.isTeamwork(), "ownContribution", "must say what the learner contributed to teamwork");
        } else {
            found.require(!contribution.isBlank(), "ownContribution", "must not be blank");
            found.require(
                    contribution.length() <= LONGEST_CONTRIBUTION,
                    "ownContribution",
                    "must have at most " + LONGEST_CONTRIBUTION + " characters");
            found.require(
                    contribution.codePoints().noneMatch(c -> OneLine.breaks(c) && c != '\n' && c != '\r' && c != '\t'),
                    "ownContribution",
                    "must have no control characters but line ends and tabs");
        }
    }
}
