package org.assessmentcentre.catalogue.handbook.rules;

import java.util.HashSet;
import java.util.Set;
import org.assessmentcentre.catalogue.handbook.Finding;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.PrintedAssignment;
import org.assessmentcentre.catalogue.handbook.PrintedCriterion;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.PrintedOutcome;
import org.assessmentcentre.catalogue.handbook.PrintedPart;
import org.assessmentcentre.catalogue.handbook.PrintedUnit;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.handbook.WordDifference;

/** Appendices C, D and E print the outcomes and criteria of Section 8, all of them, in its words. */
final class WordingRules {

    private final HandbookFindings findings;

    private WordingRules(HandbookFindings findings) {
        this.findings = findings;
    }

    static void check(PrintedHandbook handbook, HandbookFindings findings) {
        WordingRules rules = new WordingRules(findings);
        for (PrintedUnit unit : handbook.units()) {
            for (PrintedAssignment assignment : handbook.assignments()) {
                if (assignment.part().unit().equals(unit.number())) {
                    rules.aim(unit, assignment);
                }
            }
            rules.part(
                    unit,
                    Section.APPENDIX_C,
                    handbook.assignments().stream().map(PrintedAssignment::part).toList());
            rules.part(unit, Section.APPENDIX_D, handbook.matrix());
            rules.part(unit, Section.APPENDIX_E, handbook.sheets());
        }
    }

    private void part(PrintedUnit unit, Section section, java.util.List<PrintedPart> parts) {
        if (parts.isEmpty()) {
            return;
        }
        PrintedPart part = parts.stream()
                .filter(one -> one.unit().equals(unit.number()))
                .findFirst()
                .orElse(null);
        if (part == null) {
            missing(section, null, unit.number(), unit.line());
            return;
        }
        Set<String> known = new HashSet<>();
        for (PrintedOutcome outcome : unit.outcomes()) {
            known.add(outcome.number());
            PrintedOutcome other = part.outcomes().stream()
                    .filter(one -> one.number().equals(outcome.number()))
                    .findFirst()
                    .orElse(null);
            if (other == null) {
                missing(section, part.line(), unit.number() + " " + outcome.number(), outcome.line());
            } else {
                outcome(unit, outcome, section, other);
            }
        }
        for (PrintedOutcome extra : part.outcomes()) {
            if (!known.contains(extra.number())) {
                unknown(section, extra.line(), unit.number() + " " + extra.number());
            }
        }
    }

    private void outcome(PrintedUnit unit, PrintedOutcome outcome, Section section, PrintedOutcome other) {
        compare(
                FindingKind.OUTCOME_WORDING_DIFFERS,
                section,
                other.line(),
                unit.number() + " " + outcome.number(),
                "the outcome is worded differently",
                other.statement(),
                outcome.statement(),
                outcome.line());
        Set<String> known = new HashSet<>();
        for (PrintedCriterion criterion : outcome.criteria()) {
            known.add(criterion.number());
            PrintedCriterion again = other.criteria().stream()
                    .filter(one -> one.number().equals(criterion.number()))
                    .findFirst()
                    .orElse(null);
            String name = PrintedCriteria.name(unit.number(), criterion.number());
            if (again == null) {
                missing(section, other.line(), name, criterion.line());
                continue;
            }
            compare(
                    FindingKind.CRITERION_WORDING_DIFFERS,
                    section,
                    again.line(),
                    name,
                    "the criterion is worded differently",
                    again.statement(),
                    criterion.statement(),
                    criterion.line());
            if (section == Section.APPENDIX_E) {
                compare(
                        FindingKind.SUFFICIENCY_DIFFERS,
                        section,
                        again.line(),
                        name,
                        "another sufficiency is required",
                        again.sufficiency(),
                        criterion.sufficiency(),
                        criterion.line());
            }
        }
        for (PrintedCriterion extra : other.criteria()) {
            if (!known.contains(extra.number())) {
                unknown(section, extra.line(), PrintedCriteria.name(unit.number(), extra.number()));
            }
        }
    }

    /** The aim of an assignment speaks to the learner: its first words and its pronouns are others. */
    private void aim(PrintedUnit unit, PrintedAssignment assignment) {
        if (!assignment.aim().isBlank()) {
            compare(
                    FindingKind.AIM_DIFFERS,
                    Section.APPENDIX_C,
                    assignment.part().line(),
                    unit.number(),
                    "the assignment has another aim than the unit",
                    addressed(assignment.aim()),
                    addressed(unit.aim()),
                    unit.line());
        }
    }

    private static String addressed(String aim) {
        return aim.replaceFirst("^This unit will enable (?:the|a) learner to ", "")
                .replaceFirst("^.*? you will ", "")
                .replaceAll("\\b(?:your|their) ", "the ")
                .replaceAll("\\bthe the\\b", "the")
                .strip();
    }

    private void compare(
            FindingKind kind,
            Section section,
            int line,
            String at,
            String message,
            String here,
            String there,
            int thereLine) {
        if (!WordDifference.between(here, there).isEmpty()) {
            findings.add(Finding.warning(kind, section)
                    .at(line, at)
                    .against(Section.SECTION_8, thereLine)
                    .says(message)
                    .prints(here, there));
        }
    }

    private void missing(Section section, @org.jspecify.annotations.Nullable Integer line, String at, int there) {
        findings.add(Finding.warning(FindingKind.CRITERION_MISSING, section)
                .at(line, at)
                .against(Section.SECTION_8, there)
                .says("is in Section 8 and not here"));
    }

    private void unknown(Section section, int line, String at) {
        findings.add(Finding.warning(FindingKind.CRITERION_UNKNOWN, section)
                .at(line, at)
                .says("is here and not in Section 8"));
    }
}
