package org.assessmentcentre.reporting.readiness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.assessmentcentre.reporting.catalogue.EpaMethod;
import org.assessmentcentre.reporting.catalogue.Handbook;
import org.assessmentcentre.reporting.catalogue.Standard;
import org.assessmentcentre.reporting.coverage.Coverage;
import org.assessmentcentre.reporting.coverage.LearnerFacts;
import org.assessmentcentre.reporting.portfolio.Apprenticeship;
import org.assessmentcentre.reporting.portfolio.DiplomaAtGateway;

/**
 * Everything the gateway rules look at.
 *
 * @param on the day asked about; the facts and the coverage are those of now
 */
public record GatewayCase(
        LocalDate on,
        Apprenticeship apprentice,
        Handbook handbook,
        Standard standard,
        LearnerFacts facts,
        Coverage coverage,
        DiplomaAtGateway diplomaAtGateway) {

    /** The Appendix B criteria of a KSB. */
    List<String> criteriaOf(String ksb) {
        return handbook.mapping().ksbs().getOrDefault(ksb, List.of());
    }

    /** The KSBs of a method that lack mapped evidence for one of their criteria, or have no criterion at all. */
    List<String> unmappedKsbs(EpaMethod method) {
        return standard.ksbsOf(method).stream()
                .filter(ksb ->
                        criteriaOf(ksb).isEmpty() || !criteriaOf(ksb).stream().allMatch(facts::isMapped))
                .toList();
    }

    /** How many different pieces of evidence are mapped to criteria of a method's KSBs. */
    int piecesFor(EpaMethod method) {
        return facts.evidenceOf(standard.ksbsOf(method).stream()
                        .map(this::criteriaOf)
                        .flatMap(Collection::stream)
                        .distinct()
                        .toList())
                .size();
    }
}
