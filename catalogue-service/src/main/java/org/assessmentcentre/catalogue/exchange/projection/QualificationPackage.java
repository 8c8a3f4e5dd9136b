package org.assessmentcentre.catalogue.exchange.projection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.CriterionText;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.document.LearningOutcome;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Requirement;
import org.assessmentcentre.catalogue.document.Subject;
import org.assessmentcentre.catalogue.document.Unit;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;

/** A handbook version: units, outcomes, criteria and requirements, and which criteria bear which KSB and descriptor. */
final class QualificationPackage {

    private final Qualification qualification;
    private final PackageBuilder builder;

    QualificationPackage(Qualification qualification, PackageBuilder builder) {
        this.qualification = qualification;
        this.builder = builder;
    }

    void fill() {
        builder.document()
                .put("publisher", qualification.awardingBody())
                .put("statusStartDate", qualification.effectiveFrom().toString());
        if (qualification.synthetic() != null) {
            builder.document().put("notes", qualification.synthetic());
        }
        Extensions.extend(
                builder.document(),
                qualification,
                "version",
                "title",
                "language",
                "awardingBody",
                "effectiveFrom",
                "synthetic",
                "units",
                "mapping");
        for (Unit unit : qualification.units()) {
            ObjectNode item =
                    builder.item(unit.ref(), ItemType.UNIT, unit.aim(), null).put("abbreviatedStatement", unit.title());
            item.putArray("educationLevel").add(Integer.toString(unit.level()));
            Extensions.extend(item, unit, "ref", "aim", "title", "learningOutcomes");
            for (LearningOutcome outcome : unit.learningOutcomes()) {
                Extensions.extend(
                        builder.item(outcome.ref(), ItemType.LEARNING_OUTCOME, outcome.statement(), unit.ref()),
                        outcome,
                        "ref",
                        "statement",
                        "criteria");
                outcome.criteria().forEach(criterion -> criterion(criterion, outcome.ref()));
            }
        }
        map("criteria-ksbs", "Criteria and KSBs", qualification.mapping().ksbs());
        map(
                "criteria-descriptors",
                "Criteria and pass grading descriptors",
                qualification.mapping().descriptors());
    }

    private void criterion(Criterion criterion, String outcome) {
        ObjectNode item = builder.item(criterion.ref(), ItemType.ASSESSMENT_CRITERION, criterion.statement(), outcome);
        Extensions.extend(item, criterion, "ref", "statement", "requirements");
        item.putArray("conceptKeywords").add(criterion.verb());
        item.set(
                "conceptKeywordsURI",
                builder.define(
                        EntityKind.CONCEPT,
                        "verb " + criterion.verb(),
                        criterion.verb(),
                        Map.of(
                                "hierarchyCode",
                                criterion.verb(),
                                "keywords",
                                criterion.verb(),
                                "description",
                                "A command verb of assessment criteria")));
        List<Subject> subjects = qualification.subjects().stream()
                .filter(subject -> subject.criteria().contains(criterion.ref()))
                .toList();
        if (!subjects.isEmpty()) {
            ArrayNode titles = item.putArray("subject");
            ArrayNode links = item.putArray("subjectURI");
            subjects.forEach(subject -> {
                titles.add(subject.title());
                links.add(subject(subject));
            });
        }
        List<String> texts = CriterionText.requirements(criterion);
        for (int i = 0; i < texts.size(); i++) {
            Requirement requirement = criterion.requirements().get(i);
            String ref = requirement.ref();
            if (ref != null) {
                Extensions.extend(
                        builder.item(ref, ItemType.REQUIREMENT, texts.get(i), criterion.ref()), requirement, "ref");
            }
        }
    }

    private ObjectNode subject(Subject subject) {
        String category = subject.category();
        builder.define(
                EntityKind.SUBJECT,
                qualification.code() + " category " + category,
                category,
                Map.of("hierarchyCode", category));
        return builder.define(
                EntityKind.SUBJECT,
                qualification.code() + " " + subject.slug(),
                subject.title(),
                Map.of("hierarchyCode", category + "." + subject.slug()));
    }

    private void map(String slug, String title, Map<String, List<String>> table) {
        ObjectNode grouping = builder.define(
                EntityKind.ASSOCIATION_GROUPING,
                qualification.code() + " " + slug,
                title,
                Map.of("description", "Which criteria bear which, as Appendix B has it"));
        table.forEach((code, criteria) -> criteria.stream()
                .filter(builder::has)
                .forEach(criterion -> builder.associate(
                        "isRelatedTo",
                        builder.node(criterion),
                        Links.nodeOf(
                                DocumentKind.STANDARD,
                                qualification.standard().code(),
                                qualification.standard().version(),
                                code),
                        grouping.deepCopy())));
    }
}
