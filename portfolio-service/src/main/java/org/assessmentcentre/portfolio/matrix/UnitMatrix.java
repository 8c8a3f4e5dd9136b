package org.assessmentcentre.portfolio.matrix;

import java.util.List;
import java.util.Set;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.assessmentcentre.portfolio.evidence.Evidence;

/** A unit's part of a learner's evidence matrix: a row for every criterion, in the handbook's order. */
public record UnitMatrix(Handbook.Unit unit, List<Row> rows) {

    /** A criterion with the evidence mapped to it. */
    public record Row(Handbook.Criterion criterion, List<Entry> entries) {}

    /** A mapping and its piece of evidence. */
    public record Entry(Mapping mapping, Evidence evidence) {}

    /** The criteria that no evidence is mapped to. */
    public List<String> missing() {
        return rows.stream()
                .filter(row -> row.entries().isEmpty())
                .map(row -> row.criterion().ref())
                .toList();
    }

    /** The same with the rows of these criteria alone. */
    public UnitMatrix only(Set<String> criteria) {
        return new UnitMatrix(
                unit,
                rows.stream()
                        .filter(row -> criteria.contains(row.criterion().ref()))
                        .toList());
    }

    /** Everything mapped, in the order of the rows. */
    public List<Entry> entries() {
        return rows.stream().flatMap(row -> row.entries().stream()).toList();
    }

    /** The pieces of evidence, each once. */
    public List<Evidence> evidence() {
        return entries().stream().map(Entry::evidence).distinct().toList();
    }
}
