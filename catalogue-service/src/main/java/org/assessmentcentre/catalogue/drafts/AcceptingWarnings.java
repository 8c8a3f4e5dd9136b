package org.assessmentcentre.catalogue.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.problem.Violations;

/** An editor accepts warnings of a draft, as it was read, with a note. */
@ApplicationScoped
class AcceptingWarnings {

    private final Drafts drafts;
    private final DraftFindings findings;
    private final DraftAcceptances acceptances;
    private final EditingDrafts editing;
    private final Caller caller;
    private final Clock clock;

    AcceptingWarnings(
            Drafts drafts,
            DraftFindings findings,
            DraftAcceptances acceptances,
            EditingDrafts editing,
            Caller caller,
            Clock clock) {
        this.drafts = drafts;
        this.findings = findings;
        this.acceptances = acceptances;
        this.editing = editing;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    DraftResponse accept(UUID id, IfMatch ifMatch, DraftAcceptanceRequest request) {
        Draft draft = drafts.get(id);
        ifMatch.mustMatch(draft.version());
        List<DraftFinding> open =
                findings.of(draft).stream().filter(DraftFinding::open).toList();
        List<Integer> numbers = request.findings();
        if (numbers != null) {
            Violations violations = new Violations();
            for (Integer number : numbers) {
                violations.require(
                        open.stream().anyMatch(finding -> finding.number() == number),
                        "findings",
                        "has no open warning " + number);
            }
            violations.refuseIfAny(DraftProblem.NO_OPEN_WARNING, "Name open warnings of findings, or none for all.");
        }
        List<String> accepted = open.stream()
                .filter(finding -> numbers == null || numbers.contains(finding.number()))
                .map(DraftFinding::key)
                .toList();
        if (!accepted.isEmpty()) {
            acceptances.persist(
                    new DraftAcceptance(draft, accepted, request.note(), caller.account(), clock.instant()));
        }
        return editing.read(id);
    }
}
