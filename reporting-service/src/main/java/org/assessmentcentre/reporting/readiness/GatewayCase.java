package org.assessmentcentre.reporting.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.assessmentcentre.reporting.catalogue.EpaMethod;
import org.assessmentcentre.reporting.catalogue.Handbook;
import org.assessmentcentre.reporting.catalogue.Standard;
import org.assessmentcentre.reporting.coverage.Coverage;
import org.assessmentcentre.reporting.coverage.LearnerFacts;
import org.assessmentcentre.reporting.portfolio.Apprenticeship;
import org.assessmentcentre.reporting.portfolio.DiplomaAtGateway;
import org.assessmentcentre.reporting.portfolio.gateway.GatewayFacts;

/**
 * Everything the gateway rules look at.
 *
 * @param on the day asked about; the facts and the coverage are those of now, as evidence bears no date
 * @param gateway the gateway inputs dated by that day
 */
public record GatewayCase(
        LocalDate on,
        Apprenticeship apprentice,
        Handbook handbook,
        Standard standard,
        LearnerFacts facts,
        Coverage coverage,
        DiplomaAtGateway diplomaAtGateway,
        GatewayFacts gateway) {

    /** The Appendix B criteria of a KSB. */
    List<String> criteriaOf(String ksb) {
        return handbook.mapping().ksbs().getOrDefault(ksb, List.of());
    }

    /** The KSBs of a method that lack mapped evidence for one of their criteria, or have no criterion at all. */
    List<String> unmappedKsbs(EpaMethod method) {
        return openKsbs(method, facts::isMapped);
    }

    /** The same with nothing but the selected evidence. */
    List<String> unmappedKsbs(EpaMethod method, Set<UUID> selected) {
        return openKsbs(method, criterion -> facts.isMapped(criterion, selected));
    }

    private List<String> openKsbs(EpaMethod method, Predicate<String> mapped) {
        return standard.ksbsOf(method).stream()
                .filter(ksb ->
                        criteriaOf(ksb).isEmpty() || !criteriaOf(ksb).stream().allMatch(mapped))
                .toList();
    }

    /** The last day on programme as far as it is known on the day asked about. */
    LocalDate onProgrammeUntil() {
        LocalDate ended = gateway.learningEndedOn();
        return ended == null ? on : ended;
    }
}
