package org.assessmentcentre.catalogue.packages;

import java.util.List;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.Requirement;

/** A criterion asks for at least one thing, and each thing it asks for can be met and told apart. */
final class RequirementRules {

    private final Findings findings;
    private final List<String> criteria;

    RequirementRules(Findings findings, List<String> criteria) {
        this.findings = findings;
        this.criteria = criteria;
    }

    void check(Criterion criterion) {
        findings.require(!criterion.requirements().isEmpty(), criterion.ref(), "has no requirement");
        for (int i = 0; i < criterion.requirements().size(); i++) {
            Requirement requirement = criterion.requirements().get(i);
            String expected = criterion.ref() + "-R" + (i + 1);
            findings.require(
                    expected.equals(requirement.ref()),
                    criterion.ref(),
                    "requirement " + requirement.ref() + " should be " + expected + " by its place");
            requirement(criterion, requirement, expected);
        }
    }

    private void requirement(Criterion criterion, Requirement requirement, String at) {
        findings.stated(at, "statement", requirement.statement());
        switch (requirement) {
            case Requirement.Demonstrate demonstrate -> {}
            case Requirement.AtLeast atLeast -> count(at, atLeast.count(), atLeast.of());
            case Requirement.Exactly exactly -> count(at, exactly.count(), exactly.of());
            case Requirement.AllOf allOf -> {
                findings.require(allOf.items().size() > 1, at, "lists fewer than two items");
                allOf.items().forEach(item -> findings.stated(at, "item", item));
                findings.unique(at, "item", allOf.items());
            }
            case Requirement.AnyOf anyOf -> {
                findings.require(anyOf.alternatives().size() > 1, at, "has fewer than two alternatives");
                for (Requirement alternative : anyOf.alternatives()) {
                    findings.require(alternative.ref() == null, at, "an alternative has a ref of its own");
                    requirement(criterion, alternative, at);
                }
            }
            case Requirement.Reference reference -> {
                findings.require(
                        criteria.contains(reference.criterion()),
                        at,
                        "refers to " + reference.criterion() + ", which does not exist");
                findings.require(!reference.criterion().equals(criterion.ref()), at, "refers to its own criterion");
            }
        }
    }

    private void count(String at, int count, String of) {
        findings.positive(at, "count", count);
        findings.stated(at, "of", of);
    }
}
