package org.assessmentcentre.catalogue.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violations;

/**
 * What of an import has to be accepted, and what was.
 *
 * @param findings the numbers of all that was found
 * @param warnings those of them that nothing is taken in without
 */
public record Review(List<Integer> findings, List<Integer> warnings, List<Acceptance> acceptances) {

    /** The numbers of the warnings that nobody has accepted yet. */
    public List<Integer> open() {
        Set<Integer> accepted = acceptances.stream()
                .flatMap(acceptance -> acceptance.findings().stream())
                .collect(Collectors.toSet());
        return warnings.stream().filter(number -> !accepted.contains(number)).toList();
    }

    /**
     * An editor's word on those that the request names, or on all that are open. Empty when each of them was accepted
     * before.
     *
     * @throws Refusal 422 when it names one that was not found
     */
    public Optional<Acceptance> accept(AcceptanceRequest request, String by, Instant at) {
        List<Integer> open = open();
        List<Integer> accepted = new ArrayList<>(Objects.requireNonNullElse(request.findings(), open));
        Violations violations = new Violations();
        for (Integer number : accepted) {
            violations.require(findings.contains(number), "findings", "has no finding " + number);
        }
        violations.refuseIfAny(ReviewProblem.UNKNOWN_FINDING, "Name numbers that findings has, or none for all.");
        accepted.retainAll(open);
        return accepted.isEmpty() && !open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Acceptance(accepted, request.note(), by, at));
    }
}
