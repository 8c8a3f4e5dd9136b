package org.assessmentcentre.catalogue.handbook.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assessmentcentre.catalogue.document.Mapping;
import org.assessmentcentre.catalogue.handbook.Finding;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.PrintedCriterion;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.PrintedRow;
import org.assessmentcentre.catalogue.handbook.PrintedUnit;
import org.assessmentcentre.catalogue.handbook.Section;

/**
 * Section 8 and Appendix B say the same of codes, both ways; a descriptor stands at the criteria of the KSBs in its
 * brackets; nothing is without the other.
 */
final class KsbRules {

    private final PrintedHandbook handbook;
    private final HandbookFindings findings;
    private final Map<String, Set<String>> codesOf = new LinkedHashMap<>();
    private final Map<String, Set<String>> criteriaOf = new LinkedHashMap<>();
    private final Map<String, Set<String>> ofUnit = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private KsbRules(PrintedHandbook handbook, HandbookFindings findings) {
        this.handbook = handbook;
        this.findings = findings;
        for (PrintedRow row : handbook.mapping().rows()) {
            String code = row.ksb();
            if (code != null) {
                lines.putIfAbsent(code, row.line());
                ofUnit.computeIfAbsent(row.unit(), unit -> new LinkedHashSet<>())
                        .add(code);
                for (String criterion : names(row)) {
                    codesOf.computeIfAbsent(criterion, name -> new LinkedHashSet<>())
                            .add(code);
                    criteriaOf
                            .computeIfAbsent(code, name -> new LinkedHashSet<>())
                            .add(criterion);
                }
            }
        }
    }

    static void check(PrintedHandbook handbook, PrintedCriteria criteria, HandbookFindings findings) {
        if (handbook.units().isEmpty() || handbook.mapping().rows().isEmpty()) {
            return;
        }
        KsbRules rules = new KsbRules(handbook, findings);
        handbook.units().forEach(rules::unit);
        Set<String> described = new LinkedHashSet<>();
        handbook.mapping().rows().stream()
                .filter(row -> row.ksb() == null)
                .forEach(row -> described.addAll(names(row)));
        for (PrintedCriteria.Placed placed : criteria.all()) {
            rules.criterion(placed);
        }
        handbook.units().forEach(unit -> rules.tags(unit, described));
        handbook.mapping().rows().stream().filter(row -> row.ksb() == null).forEach(rules::descriptor);
        rules.described();
    }

    private void unit(PrintedUnit unit) {
        Set<String> mapped = ofUnit.getOrDefault(unit.number(), Set.of());
        differ(
                FindingKind.KSB_DIFFERS,
                unit.line(),
                unit.number(),
                "the unit lists other codes than Appendix B has for it",
                unit.ksbs(),
                mapped);
        List<String> atCriteria = unit.criteria()
                .flatMap(criterion -> criterion.ksbs().stream())
                .distinct()
                .toList();
        differ(
                FindingKind.KSB_DIFFERS,
                unit.line(),
                unit.number(),
                "the unit lists other codes than its criteria have",
                unit.ksbs(),
                atCriteria);
        for (String code : unit.ksbs()) {
            if (!atCriteria.contains(code)) {
                withoutCriterion(Section.SECTION_8, unit.line(), code);
            }
        }
    }

    private void withoutCriterion(Section section, int line, String code) {
        findings.add(Finding.warning(FindingKind.KSB_WITHOUT_CRITERION, section)
                .at(line, code)
                .says("no criterion bears the code"));
    }

    private void criterion(PrintedCriteria.Placed placed) {
        List<String> printed = placed.criterion().ksbs();
        Set<String> mapped = codesOf.getOrDefault(placed.name(), Set.of());
        differ(
                FindingKind.KSB_DIFFERS,
                placed.criterion().line(),
                placed.name(),
                "Section 8 and Appendix B give the criterion other codes",
                printed,
                mapped);
        if (printed.isEmpty()) {
            findings.add(Finding.warning(FindingKind.CRITERION_WITHOUT_KSB, Section.SECTION_8)
                    .at(placed.criterion().line(), placed.name())
                    .says("the criterion bears no KSB"));
        }
    }

    /** The tag of Section 8 stands at the criteria that a descriptor of Appendix B has, unit by unit. */
    private void tags(PrintedUnit unit, Set<String> described) {
        List<String> tagged = unit.criteria()
                .filter(PrintedCriterion::passDescriptor)
                .map(criterion -> PrintedCriteria.name(unit.number(), criterion.number()))
                .toList();
        List<String> mapped = unit.criteria()
                .map(criterion -> PrintedCriteria.name(unit.number(), criterion.number()))
                .filter(described::contains)
                .toList();
        differ(
                FindingKind.DESCRIPTOR_DIFFERS,
                unit.line(),
                unit.number(),
                "other criteria bear the descriptor's tag than descriptors of Appendix B have",
                tagged,
                mapped);
    }

    private void descriptor(PrintedRow row) {
        Set<String> byKsbs = new LinkedHashSet<>();
        for (String code : row.ksbs()) {
            byKsbs.addAll(criteriaOf.getOrDefault(code, Set.of()));
            if (!ofUnit.getOrDefault(row.unit(), Set.of()).contains(code)) {
                findings.add(Finding.warning(FindingKind.DESCRIPTOR_DIFFERS, Section.APPENDIX_B)
                        .at(row.line(), code)
                        .says("a descriptor has a code that is no row of its part"));
            }
        }
        differ(
                FindingKind.DESCRIPTOR_DIFFERS,
                row.line(),
                row.unit() + " (" + String.join(", ", row.ksbs()) + ")",
                "the descriptor's criteria are not those of its codes",
                names(row),
                byKsbs);
    }

    /** Every code of a part is in the brackets of one of its descriptors. */
    private void described() {
        Map<String, Set<String>> inBrackets = new LinkedHashMap<>();
        handbook.mapping().rows().stream().filter(row -> row.ksb() == null).forEach(row -> inBrackets
                .computeIfAbsent(row.unit(), unit -> new LinkedHashSet<>())
                .addAll(row.ksbs()));
        ofUnit.forEach((unit, codes) -> {
            for (String code : codes) {
                if (!inBrackets.getOrDefault(unit, Set.of()).contains(code)) {
                    findings.add(Finding.warning(FindingKind.DESCRIPTOR_DIFFERS, Section.APPENDIX_B)
                            .at(lines.getOrDefault(code, 0), code)
                            .says("no descriptor of the part has the code"));
                }
            }
        });
    }

    private void differ(
            FindingKind kind, int line, String at, String message, Collection<String> here, Collection<String> there) {
        Section section = at.contains("(") ? Section.APPENDIX_B : Section.SECTION_8;
        if (!new TreeSet<>(here).equals(new TreeSet<>(there))) {
            findings.add(Finding.warning(kind, section)
                    .at(line, at)
                    .against(Section.APPENDIX_B, 0)
                    .says(message)
                    .prints(joined(here), joined(there)));
        }
    }

    private static String joined(Collection<String> codes) {
        List<String> sorted = new ArrayList<>(new LinkedHashSet<>(codes));
        sorted.sort(codes.stream().allMatch(code -> code.contains(" ")) ? null : Mapping.CODE_ORDER);
        return String.join(", ", sorted);
    }

    private static List<String> names(PrintedRow row) {
        return row.criteria().stream()
                .map(criterion -> PrintedCriteria.name(row.unit(), criterion))
                .toList();
    }
}
