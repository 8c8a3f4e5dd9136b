package org.assessmentcentre.catalogue.packages;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.Ksb;
import org.assessmentcentre.catalogue.document.Mapping;
import org.assessmentcentre.catalogue.document.PassGradingDescriptor;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.document.Unit;

/**
 * The mapping is complete both ways: every KSB and descriptor of the standard has criteria, in the unit of its grouping,
 * and every criterion bears one or the other; what Section 8 prints at a criterion is what Appendix B says of it.
 */
final class MappingRules {

    private final Findings findings;
    private final Map<String, Unit> unitOf;

    private MappingRules(Qualification qualification, Findings findings) {
        this.findings = findings;
        this.unitOf = qualification.units().stream()
                .flatMap(unit -> unit.criteria().map(criterion -> Map.entry(criterion.ref(), unit)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, twin) -> first));
    }

    static void check(Qualification qualification, Standard standard, Findings findings) {
        MappingRules rules = new MappingRules(qualification, findings);
        Mapping mapping = qualification.mapping();
        rules.table(mapping.ksbs(), groupings(standard.ksbs(), Ksb::code, Ksb::grouping));
        rules.table(
                mapping.descriptors(),
                groupings(standard.descriptors(), PassGradingDescriptor::code, PassGradingDescriptor::grouping));
        qualification.criteria().forEach(criterion -> rules.criterion(criterion, mapping));
    }

    private void table(Map<String, List<String>> rows, Map<String, String> groupings) {
        for (String code : groupings.keySet()) {
            findings.require(rows.containsKey(code), code, "is in the standard and not in the mapping");
        }
        rows.forEach((code, criteria) -> {
            String grouping = groupings.get(code);
            findings.require(grouping != null, code, "is in the mapping and not in the standard");
            findings.require(!criteria.isEmpty(), code, "maps to no criterion");
            findings.unique(code, "criterion", criteria);
            for (String criterion : criteria) {
                Unit unit = unitOf.get(criterion);
                findings.require(unit != null, code, "maps to " + criterion + ", which does not exist");
                findings.require(
                        unit == null || grouping == null || unit.ksbGrouping().equals(grouping),
                        code,
                        "maps to " + criterion + ", outside the unit of its grouping " + grouping);
            }
        });
    }

    private void criterion(Criterion criterion, Mapping mapping) {
        String ref = criterion.ref();
        List<String> mapped = mapping.ksbsOf(ref);
        for (String ksb : criterion.ksbs()) {
            findings.require(mapped.contains(ksb), ref, "prints " + ksb + ", which the mapping does not give it");
        }
        for (String ksb : mapped) {
            findings.require(
                    criterion.ksbs().contains(ksb), ref, "does not print " + ksb + ", which the mapping gives it");
        }
        findings.require(
                !mapped.isEmpty() || !mapping.descriptorsOf(ref).isEmpty(), ref, "is in neither table of the mapping");
    }

    private static <T> Map<String, String> groupings(
            List<T> parts, Function<T, String> code, Function<T, String> grouping) {
        return parts.stream().collect(Collectors.toMap(code, grouping, (first, twin) -> first));
    }
}
