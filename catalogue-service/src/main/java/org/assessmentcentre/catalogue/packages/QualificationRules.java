package org.assessmentcentre.catalogue.packages;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.assessmentcentre.catalogue.document.AssignmentBrief;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.KsbGrouping;
import org.assessmentcentre.catalogue.document.LearningOutcome;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Route;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.document.Topic;
import org.assessmentcentre.catalogue.document.Unit;

/**
 * A qualification holds together when its hours add up, its references follow from their place, every criterion asks for
 * something, and its mapping fits the standard. References are derived and compared, so they are well formed and unique
 * when they match.
 */
final class QualificationRules {

    private static final int HUNDRED = 100;
    private static final int FIRST_YEAR = 1900;

    private final Qualification qualification;
    private final Standard standard;
    private final Findings findings = new Findings();
    private final RequirementRules requirementRules;

    private QualificationRules(Qualification qualification, Standard standard) {
        this.qualification = qualification;
        this.standard = standard;
        this.requirementRules = new RequirementRules(
                findings, qualification.criteria().map(Criterion::ref).toList());
    }

    static List<Finding> check(Qualification qualification, Standard standard) {
        QualificationRules rules = new QualificationRules(qualification, standard);
        rules.whole();
        rules.hours();
        qualification.units().forEach(rules::unit);
        MappingRules.check(qualification, standard, rules.findings);
        LayoutRules.check(qualification, rules.findings);
        return rules.findings.all();
    }

    private void whole() {
        findings.stated("title", "title", qualification.title());
        findings.stated("awardingBody", "awardingBody", qualification.awardingBody());
        findings.language(Objects.requireNonNullElse(qualification.language(), "en"));
        findings.require(
                qualification.deliveryFrom().getYear() >= FIRST_YEAR,
                "deliveryFrom",
                qualification.deliveryFrom() + " is no day to deliver from");
        findings.positive("minimumAge", "minimumAge", qualification.minimumAge());
        findings.positive(
                "registrationValidityYears", "registrationValidityYears", qualification.registrationValidityYears());
        findings.require(
                !qualification.effectiveFrom().isBefore(qualification.deliveryFrom()),
                "effectiveFrom",
                qualification.effectiveFrom() + " is before deliveryFrom, " + qualification.deliveryFrom());
        findings.require(!qualification.routes().isEmpty(), "routes", "there are none");
        findings.unique("routes", "route", values(qualification.routes(), Route::code));
        for (Route route : qualification.routes()) {
            findings.require(
                    route.code().startsWith(qualification.code() + "-"), route.code(), "is no route of the code");
        }
        findings.require(
                qualification.standard().names(standard),
                "standard",
                qualification.standard().name(" ") + " is not " + standard.name(" "));
        findings.require(!qualification.units().isEmpty(), "units", "there are none");
        findings.unique("units", "unit", values(qualification.units(), Unit::number));
        findings.unique("units", "grouping", values(qualification.units(), Unit::ksbGrouping));
        List<String> covered = values(qualification.units(), Unit::ksbGrouping);
        for (KsbGrouping grouping : standard.groupings()) {
            findings.require(covered.contains(grouping.slug()), "units", "none maps to grouping " + grouping.slug());
        }
    }

    private void hours() {
        int sum = qualification.units().stream().mapToInt(Unit::glh).sum();
        findings.require(
                sum == qualification.glh(), "glh", "is " + qualification.glh() + ", the units' hours add up to " + sum);
        findings.require(
                qualification.tqt() >= qualification.glh(),
                "tqt",
                qualification.tqt() + " is less than glh, " + qualification.glh());
    }

    private void unit(Unit unit) {
        findings.require(
                unit.number().matches("[0-9]{3}"), unit.ref(), "number " + unit.number() + " is not three digits");
        mustBe(unit.ref(), qualification.code() + "-" + unit.number());
        findings.stated(unit.ref(), "title", unit.title());
        findings.stated(unit.ref(), "aim", unit.aim());
        findings.positive(unit.ref(), "glh", unit.glh());
        findings.require(
                standard.groupings().stream()
                        .anyMatch(grouping -> grouping.slug().equals(unit.ksbGrouping())),
                unit.ref(),
                "grouping " + unit.ksbGrouping() + " does not exist in the standard");
        unit.delivery().forEach(text -> findings.stated(unit.ref(), "delivery", text));
        unit.suggestedEvidence().forEach(text -> findings.stated(unit.ref(), "suggestedEvidence", text));
        brief(unit.ref(), unit.assignmentBrief());
        findings.require(!unit.learningOutcomes().isEmpty(), unit.ref(), "has no learning outcome");
        for (int i = 0; i < unit.learningOutcomes().size(); i++) {
            outcome(unit, i + 1, unit.learningOutcomes().get(i));
        }
    }

    private void brief(String unit, AssignmentBrief brief) {
        findings.stated(unit, "assignmentBrief.aim", Objects.requireNonNullElse(brief.aim(), "none"));
        findings.positive(unit, "assignmentBrief.words", brief.words());
        findings.positive(unit, "assignmentBrief.presentationMinutes", brief.presentationMinutes());
        findings.positive(unit, "assignmentBrief.discussionMinutes", brief.discussionMinutes());
        findings.require(
                brief.tolerancePercent() >= 0 && brief.tolerancePercent() < HUNDRED,
                unit,
                "assignmentBrief.tolerancePercent is " + brief.tolerancePercent());
    }

    private void outcome(Unit unit, int position, LearningOutcome outcome) {
        mustBe(outcome.number(), "LO" + position);
        mustBe(outcome.ref(), unit.ref() + "-" + outcome.number());
        findings.stated(outcome.ref(), "statement", outcome.statement());
        findings.require(!outcome.criteria().isEmpty(), outcome.ref(), "has no criterion");
        for (int i = 0; i < outcome.criteria().size(); i++) {
            Criterion criterion = outcome.criteria().get(i);
            mustBe(criterion.number(), "AC" + position + "." + (i + 1));
            mustBe(criterion.ref(), unit.ref() + "-" + criterion.number());
            criterion(criterion);
        }
    }

    private void criterion(Criterion criterion) {
        findings.stated(criterion.ref(), "verb", criterion.verb());
        findings.require(
                criterion.statement().startsWith(criterion.verb()),
                criterion.ref(),
                "statement does not begin with its verb, " + criterion.verb());
        criterion.depth().forEach(topic -> findings.stated(criterion.ref(), "depth", topic));
        criterion.topics().forEach(topic -> topic(criterion.ref(), topic));
        findings.unique(criterion.ref(), "KSB", criterion.ksbs());
        requirementRules.check(criterion);
    }

    private void topic(String criterion, Topic topic) {
        findings.stated(criterion, "topic", topic.text());
        topic.topics().forEach(under -> topic(criterion, under));
    }

    private void mustBe(String actual, String expected) {
        findings.require(actual.equals(expected), actual, "should be " + expected + " by its place");
    }

    private static <T> List<String> values(List<T> parts, Function<T, String> value) {
        return parts.stream().map(value).toList();
    }
}
