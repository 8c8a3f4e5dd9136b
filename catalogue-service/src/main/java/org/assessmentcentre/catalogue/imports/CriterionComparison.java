package org.assessmentcentre.catalogue.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.Requirement;
import org.assessmentcentre.catalogue.document.Topic;
import org.assessmentcentre.catalogue.handbook.PrintedCriterion;
import org.assessmentcentre.catalogue.handbook.PrintedRequirement;
import org.assessmentcentre.catalogue.handbook.PrintedTopic;
import org.assessmentcentre.catalogue.wording.Words;

/** A row of Section 8 against the structure's criterion: verb, codes, demands and topics. */
final class CriterionComparison {

    private final SectionEight section;
    private final List<Words> words;

    /** @param words the wording of each criterion is added to these, as far as it is there */
    CriterionComparison(SectionEight section, List<Words> words) {
        this.section = section;
        this.words = words;
    }

    void compare(Criterion criterion, PrintedCriterion printed) {
        int line = printed.line();
        String ref = criterion.ref();
        section.codes(line, ref, printed.ksbs(), criterion.ksbs());
        if (printed.passDescriptor() != criterion.passDescriptor()) {
            section.differs(
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
                section.differs(
                        line,
                        ref,
                        "the depth has other numbers of topics, level by level",
                        theirs.toString(),
                        ours.toString());
            }
        }
        boolean depth = !printed.depth().isBlank();
        if (!depth) {
            section.warning(line, ref, "has no depth");
        }
        boolean sufficiency = section.stated(line, ref, "assessment requirement", printed.sufficiency());
        if (section.stated(line, ref, "statement", printed.statement()) && sufficiency) {
            if (!PrintedText.beginsWith(printed.statement(), criterion.verb())) {
                section.differs(line, ref, "begins with another verb", printed.statement(), criterion.verb());
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
            section.differs(
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

    private static String tag(boolean there) {
        return there ? "tagged" : "not tagged";
    }
}
