package org.assessmentcentre.catalogue.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.LearningOutcome;
import org.assessmentcentre.catalogue.document.Mapping;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Requirement;
import org.assessmentcentre.catalogue.document.Topic;
import org.assessmentcentre.catalogue.document.Unit;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.PrintedCriterion;
import org.assessmentcentre.catalogue.handbook.PrintedOutcome;
import org.assessmentcentre.catalogue.handbook.PrintedRequirement;
import org.assessmentcentre.catalogue.handbook.PrintedTopic;
import org.assessmentcentre.catalogue.handbook.PrintedUnit;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * Section 8 against the structure. The wording has to cover the structure exactly, or it is another version's; facts that
 * differ beside it are for an editor to look at.
 */
final class UnitComparison {

    private static final Section HERE = Section.SECTION_8;

    private final Qualification qualification;
    private final HandbookFindings findings;
    private final List<Words> words = new ArrayList<>();

    UnitComparison(Qualification qualification, HandbookFindings findings) {
        this.qualification = qualification;
        this.findings = findings;
    }

    static int criteria(List<PrintedUnit> units) {
        return units.stream()
                .flatMap(unit -> unit.outcomes().stream())
                .mapToInt(outcome -> outcome.criteria().size())
                .sum();
    }

    /** The wording by reference, as far as the text has it. */
    List<Words> compare(List<PrintedUnit> printed) {
        if (printed.isEmpty()) {
            findings.error(HERE, null, null, "no unit's heading was found; is this the handbook's text?");
            return List.of();
        }
        Map<String, PrintedUnit> byNumber =
                index(printed, PrintedUnit::number, PrintedUnit::line, number -> qualification.code() + "-" + number);
        for (Unit unit : qualification.units()) {
            PrintedUnit found = byNumber.remove(unit.number());
            if (found == null) {
                missing(unit.ref(), null);
            } else {
                unit(unit, found);
            }
        }
        byNumber.forEach((number, extra) -> extra(extra.line(), qualification.code() + "-" + number));
        return List.copyOf(words);
    }

    private void unit(Unit unit, PrintedUnit printed) {
        same(printed.line(), unit.ref(), "title", printed.title(), unit.title());
        same(printed.line(), unit.ref(), "level", printed.level(), Integer.toString(unit.level()));
        same(printed.line(), unit.ref(), "guided learning hours", printed.hours(), Integer.toString(unit.glh()));
        codes(printed.line(), unit.ref(), printed.ksbs(), mapped(unit));
        if (stated(printed.line(), unit.ref(), "aim", printed.aim())) {
            words.add(new Words(unit.ref(), printed.title(), printed.aim(), null, null));
        }
        count(printed.line(), unit.ref(), "paragraphs of guidance", printed.guidance(), unit.delivery());
        count(printed.line(), unit.ref(), "suggested evidence", printed.suggestedEvidence(), unit.suggestedEvidence());
        Map<String, PrintedOutcome> byNumber = index(
                printed.outcomes(), PrintedOutcome::number, PrintedOutcome::line, number -> unit.ref() + "-" + number);
        for (LearningOutcome outcome : unit.learningOutcomes()) {
            PrintedOutcome found = byNumber.remove(outcome.number());
            if (found == null) {
                missing(outcome.ref(), printed.line());
            } else {
                outcome(unit, outcome, found);
            }
        }
        byNumber.forEach((number, extra) -> extra(extra.line(), unit.ref() + "-" + number));
    }

    private void outcome(Unit unit, LearningOutcome outcome, PrintedOutcome printed) {
        if (stated(printed.line(), outcome.ref(), "statement", printed.statement())) {
            words.add(new Words(outcome.ref(), null, printed.statement(), null, null));
        }
        Map<String, PrintedCriterion> byNumber = index(
                printed.criteria(),
                PrintedCriterion::number,
                PrintedCriterion::line,
                number -> unit.ref() + "-" + number);
        for (Criterion criterion : outcome.criteria()) {
            PrintedCriterion found = byNumber.remove(criterion.number());
            if (found == null) {
                missing(criterion.ref(), printed.line());
            } else {
                criterion(criterion, found);
            }
        }
        byNumber.forEach((number, extra) -> extra(extra.line(), unit.ref() + "-" + number));
    }

    private void criterion(Criterion criterion, PrintedCriterion printed) {
        int line = printed.line();
        String ref = criterion.ref();
        codes(line, ref, printed.ksbs(), criterion.ksbs());
        if (printed.passDescriptor() != criterion.passDescriptor()) {
            findings.differs(
                    HERE,
                    line,
                    ref,
                    "the pass-descriptor tag differs",
                    tag(printed.passDescriptor()),
                    tag(criterion.passDescriptor()));
        }
        demands(line, criterion, printed);
        if (!criterion.topics().isEmpty()) {
            List<Integer> theirs = nested(printed.topics(), PrintedTopic::topics);
            List<Integer> ours = nested(criterion.topics(), Topic::topics);
            if (!theirs.equals(ours)) {
                findings.differs(
                        HERE,
                        line,
                        ref,
                        "the depth has other numbers of topics, level by level",
                        theirs.toString(),
                        ours.toString());
            }
        }
        boolean depth = !printed.depth().isBlank();
        if (!depth) {
            findings.warning(HERE, line, ref, "has no depth");
        }
        boolean sufficiency = stated(line, ref, "assessment requirement", printed.sufficiency());
        if (stated(line, ref, "statement", printed.statement()) && sufficiency) {
            if (!PrintedText.beginsWith(printed.statement(), criterion.verb())) {
                findings.differs(HERE, line, ref, "begins with another verb", printed.statement(), criterion.verb());
            }
            words.add(new Words(ref, null, printed.statement(), depth ? printed.depth() : null, printed.sufficiency()));
        }
    }

    /** Counts and references; how the rest is cut into requirements is the structure's own reading. */
    private void demands(int line, Criterion criterion, PrintedCriterion printed) {
        List<String> theirs = new ArrayList<>();
        for (PrintedRequirement one : printed.requirements()) {
            if (one.count() > 0) {
                theirs.add(one.kind() + " " + one.count());
            } else if (one.criterion() != null) {
                theirs.add(one.kind() + " " + one.criterion());
            }
        }
        List<String> ours = new ArrayList<>();
        criterion.requirements().forEach(requirement -> demand(requirement, ours));
        theirs.sort(null);
        ours.sort(null);
        if (!theirs.equals(ours)) {
            findings.differs(
                    HERE,
                    line,
                    criterion.ref(),
                    "the counts or references of the sufficiency differ",
                    String.join(", ", theirs),
                    String.join(", ", ours));
        }
    }

    private static void demand(Requirement requirement, List<String> demands) {
        switch (requirement) {
            case Requirement.AtLeast atLeast -> demands.add("AT_LEAST " + atLeast.count());
            case Requirement.Exactly exactly -> demands.add("EXACTLY " + exactly.count());
            case Requirement.Reference reference ->
                demands.add("REFERENCE "
                        + reference.criterion().substring(reference.criterion().lastIndexOf("AC")));
            case Requirement.AnyOf anyOf -> anyOf.alternatives().forEach(one -> demand(one, demands));
            case Requirement.AllOf allOf -> {}
            case Requirement.Demonstrate demonstrate -> {}
        }
    }

    /** How many topics there are on each level. */
    private static <T> List<Integer> nested(List<T> topics, Function<T, List<T>> under) {
        List<Integer> counts = new ArrayList<>();
        for (List<T> level = topics;
                !level.isEmpty();
                level = level.stream()
                        .flatMap(topic -> under.apply(topic).stream())
                        .toList()) {
            counts.add(level.size());
        }
        return counts;
    }

    private void count(int line, String ref, String what, List<String> printed, List<String> ours) {
        if (!ours.isEmpty() && printed.size() != ours.size()) {
            findings.differs(
                    HERE,
                    line,
                    ref,
                    "the number of " + what + " differs",
                    Integer.toString(printed.size()),
                    Integer.toString(ours.size()));
        }
    }

    private static String tag(boolean there) {
        return there ? "tagged" : "not tagged";
    }

    private List<String> mapped(Unit unit) {
        return unit.criteria()
                .flatMap(criterion -> qualification.mapping().ksbsOf(criterion.ref()).stream())
                .distinct()
                .toList();
    }

    private void same(int line, String ref, String what, String printed, String ours) {
        if (!PrintedText.same(printed, ours)) {
            findings.differs(HERE, line, ref, "the " + what + " differs", printed, ours);
        }
    }

    private void codes(int line, String ref, List<String> printed, List<String> ours) {
        if (!new HashSet<>(printed).equals(new HashSet<>(ours))) {
            findings.differs(HERE, line, ref, "the KSB codes differ", joined(printed), joined(ours));
        }
    }

    private static String joined(List<String> codes) {
        TreeSet<String> ordered = new TreeSet<>(Mapping.CODE_ORDER);
        ordered.addAll(codes);
        return String.join(", ", ordered);
    }

    private boolean stated(int line, String ref, String what, String text) {
        if (text.isBlank()) {
            findings.error(HERE, line, ref, "has no " + what);
        }
        return !text.isBlank();
    }

    private void missing(String ref, @Nullable Integer line) {
        findings.error(HERE, line, ref, "is in the published structure and not in the text");
    }

    private void extra(int line, String ref) {
        findings.error(HERE, line, ref, "is in the text and not in the published structure");
    }

    private <T> Map<String, T> index(
            List<T> printed, Function<T, String> number, ToIntFunction<T> line, Function<String, String> ref) {
        Map<String, T> index = new LinkedHashMap<>();
        for (T one : printed) {
            if (index.putIfAbsent(number.apply(one), one) != null) {
                findings.error(HERE, line.applyAsInt(one), ref.apply(number.apply(one)), "is there twice");
            }
        }
        return index;
    }
}
