package org.assessmentcentre.portfolio.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.assessmentcentre.portfolio.catalogue.Handbooks;
import org.assessmentcentre.portfolio.evidence.Evidence;
import org.assessmentcentre.portfolio.evidence.Evidences;
import org.assessmentcentre.portfolio.learner.Learner;

/** Lays a learner's mappings over the units of their handbook version. */
@ApplicationScoped
public class UnitMatrices {

    private final Handbooks handbooks;
    private final Mappings mappings;
    private final Evidences evidences;

    UnitMatrices(Handbooks handbooks, Mappings mappings, Evidences evidences) {
        this.handbooks = handbooks;
        this.mappings = mappings;
        this.evidences = evidences;
    }

    /** The handbook version a learner is enrolled on; it was here when they were registered. */
    public Handbook handbookOf(Learner learner) {
        return handbooks
                .find(learner.qualification(), learner.handbookVersion())
                .orElseThrow(() -> new IllegalStateException(
                        "No handbook " + learner.qualification() + " " + learner.handbookVersion()));
    }

    public UnitMatrix of(Learner learner, Handbook.Unit unit) {
        return of(learner, List.of(unit)).get(0);
    }

    List<UnitMatrix> of(Learner learner, List<Handbook.Unit> units) {
        List<Mapping> mapped = mappings.ofUnits(
                learner.id(), units.stream().map(Handbook.Unit::ref).toList());
        Map<UUID, Evidence> evidence =
                evidences.all(mapped.stream().map(Mapping::evidenceId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Evidence::id, Function.identity()));
        Map<String, List<UnitMatrix.Entry>> entries = mapped.stream()
                .map(mapping ->
                        new UnitMatrix.Entry(mapping, Objects.requireNonNull(evidence.get(mapping.evidenceId()))))
                .collect(Collectors.groupingBy(entry -> entry.mapping().criterion()));
        return units.stream()
                .map(unit -> new UnitMatrix(
                        unit,
                        unit.criteria().stream()
                                .map(criterion ->
                                        new UnitMatrix.Row(criterion, entries.getOrDefault(criterion.ref(), List.of())))
                                .toList()))
                .toList();
    }
}
