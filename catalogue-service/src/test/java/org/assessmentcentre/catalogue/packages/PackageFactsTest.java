package org.assessmentcentre.catalogue.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assessmentcentre.catalogue.document.AppliesTo;
import org.assessmentcentre.catalogue.document.AssessmentPlan;
import org.assessmentcentre.catalogue.document.AssignmentBrief;
import org.assessmentcentre.catalogue.document.Basis;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.EpaMethod;
import org.assessmentcentre.catalogue.document.EpaRule;
import org.assessmentcentre.catalogue.document.GatewayRule;
import org.assessmentcentre.catalogue.document.HandbookChange;
import org.assessmentcentre.catalogue.document.InForce;
import org.assessmentcentre.catalogue.document.Ksb;
import org.assessmentcentre.catalogue.document.KsbGrouping;
import org.assessmentcentre.catalogue.document.PassGradingDescriptor;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Requirement;
import org.assessmentcentre.catalogue.document.Route;
import org.assessmentcentre.catalogue.document.RuleTerms;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.document.Subject;
import org.assessmentcentre.catalogue.document.Unit;
import org.assessmentcentre.catalogue.testing.Sources;
import org.junit.jupiter.api.Test;

/** The figures of the handbook, the standard and the plan, as the carried packages have them. */
class PackageFactsTest {

    private static final Qualification QUALIFICATION = Documents.qualification();
    private static final Standard STANDARD = Documents.standard();
    private static final AssessmentPlan PLAN = Documents.plan();

    @Test
    void everyFileIsCarried() throws IOException {
        Properties settings = new Properties();
        try (var in = getClass().getResourceAsStream("/application.properties")) {
            settings.load(in);
        }
        try (var files = Files.list(Sources.folder())) {
            assertThat(Arrays.asList(settings.getProperty("assessment-centre.catalogue.packages")
                            .split(",", -1)))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString().replace(".json", ""))
                                    .toList());
        }
    }

    @Test
    void theQualificationIsTheDiploma() {
        assertThat(QUALIFICATION.title()).isEqualTo("City & Guilds Level 7 Diploma for Senior Leaders");
        assertThat(QUALIFICATION.ofqualNumber()).isEqualTo("603/7778/1");
        assertThat(QUALIFICATION.glh()).isEqualTo(547);
        assertThat(QUALIFICATION.tqt()).isEqualTo(1001);
        assertThat(QUALIFICATION.minimumAge()).isEqualTo(18);
        assertThat(QUALIFICATION.registrationValidityYears()).isEqualTo(3);
        assertThat(QUALIFICATION.inductionHours()).isEqualTo(2);
        assertThat(QUALIFICATION.tutorialHoursAtLeast()).isEqualTo(8);
        assertThat(QUALIFICATION.routes())
                .containsExactly(
                        new Route("8431-31", "Full payment"),
                        new Route("8431-33", "Unit payment"),
                        new Route("8431-63", "Dual accreditation"));
    }

    @Test
    void sevenUnitsHaveTheirHours() {
        assertThat(QUALIFICATION.units())
                .extracting(Unit::number)
                .containsExactly("700", "701", "702", "703", "704", "705", "706");
        assertThat(QUALIFICATION.units()).extracting(Unit::glh).containsExactly(182, 55, 89, 95, 46, 47, 33);
        assertThat(QUALIFICATION.units().stream().mapToInt(Unit::glh).sum()).isEqualTo(547);
    }

    @Test
    void fortySixCriteriaEachHaveAVerbAndARequirement() {
        List<Criterion> criteria = QUALIFICATION.criteria().toList();
        assertThat(criteria).hasSize(46);
        assertThat(criteria).extracting(Criterion::ref).doesNotHaveDuplicates();
        assertThat(criteria).allSatisfy(criterion -> {
            assertThat(criterion.verb()).isNotBlank();
            assertThat(criterion.requirements()).isNotEmpty();
            assertThat(criterion.depth()).isNotEmpty();
        });
        assertThat(QUALIFICATION.units())
                .extracting(unit -> unit.criteria().count())
                .containsExactly(12L, 6L, 6L, 8L, 5L, 4L, 5L);
    }

    @Test
    void requirementsAreOfTheSixKinds() {
        Map<Class<?>, Long> kinds = QUALIFICATION
                .criteria()
                .flatMap(criterion -> criterion.requirements().stream())
                .collect(Collectors.groupingBy(Object::getClass, Collectors.counting()));
        assertThat(kinds)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Requirement.Demonstrate.class, 48L,
                        Requirement.AllOf.class, 49L,
                        Requirement.AtLeast.class, 24L,
                        Requirement.Exactly.class, 2L,
                        Requirement.AnyOf.class, 4L,
                        Requirement.Reference.class, 1L));
    }

    @Test
    void aCountOfTheHandbookIsACountOfTheRequirement() {
        assertThat(criterion("8431-700-AC1.1").requirements().get(1))
                .isInstanceOfSatisfying(Requirement.AtLeast.class, models -> {
                    assertThat(models.count()).isEqualTo(2);
                    assertThat(models.of()).isEqualTo("theories or models");
                });
        assertThat(criterion("8431-701-AC1.1").requirements().get(0))
                .isInstanceOfSatisfying(Requirement.Exactly.class, examples -> assertThat(examples.count())
                        .isEqualTo(3));
        assertThat(criterion("8431-704-AC1.3").requirements().get(3))
                .isInstanceOfSatisfying(Requirement.Reference.class, proposal -> assertThat(proposal.criterion())
                        .isEqualTo("8431-704-AC2.2"));
    }

    @Test
    void briefsHaveTheirWordsAndMinutes() {
        assertThat(QUALIFICATION.units())
                .extracting(unit -> unit.assignmentBrief())
                .extracting(
                        AssignmentBrief::words,
                        AssignmentBrief::tolerancePercent,
                        AssignmentBrief::presentationMinutes,
                        AssignmentBrief::discussionMinutes)
                .containsExactly(
                        tuple(4500, 10, 30, 30),
                        tuple(3000, 10, 20, 20),
                        tuple(5000, 10, 35, 35),
                        tuple(3500, 10, 20, 20),
                        tuple(3000, 10, 20, 20),
                        tuple(3000, 10, 20, 20),
                        tuple(2500, 10, 20, 20));
    }

    @Test
    void theStructureIsThereCompletely() {
        assertThat(QUALIFICATION.subjects()).hasSize(69);
        assertThat(QUALIFICATION.subjects()).flatExtracting(Subject::criteria).hasSize(217);
        assertThat(QUALIFICATION.units())
                .extracting(unit -> unit.assignmentBrief().tasks().size())
                .containsExactly(7, 5, 7, 8, 4, 4, 3);
        assertThat(QUALIFICATION.units()).allSatisfy(unit -> {
            assertThat(unit.assignmentBrief().aim()).isNotBlank();
            assertThat(unit.delivery()).isNotEmpty();
            assertThat(unit.suggestedEvidence()).isNotEmpty();
            assertThat(unit.resources()).isNotEmpty();
        });
        assertThat(QUALIFICATION.criteria()).allSatisfy(criterion -> {
            assertThat(criterion.topics()).isNotEmpty();
            assertThat(criterion.depth())
                    .hasSizeGreaterThanOrEqualTo(criterion.topics().size());
        });
        assertThat(QUALIFICATION.centreRequirements()).isNotNull();
        assertThat(QUALIFICATION.resources()).hasSize(4);
        assertThat(QUALIFICATION.changes()).extracting(HandbookChange::version).containsExactly("1.0", "2.0");
    }

    @Test
    void depthIsALineForEachTopicWithThoseItStandsUnder() {
        assertThat(criterion("8431-702-AC3.2").depth())
                .contains("Managing risk: Frameworks and strategies: Reporting", "Managing risk: What it is");
        assertThat(Sources.tree("8431-2.0").at("/units/0/learningOutcomes/0/criteria/0/depth"))
                .as("as the package writes it too")
                .extracting(line -> line.asText())
                .containsExactlyElementsOf(criterion("8431-700-AC1.1").depth());
    }

    @Test
    void fortySevenKsbsAreThoseOfTheStandard() {
        List<String> expected = codes("K", 20);
        IntStream.rangeClosed(1, 21)
                .mapToObj(number -> number == 4 ? List.of("S4.1", "S4.2") : List.of("S" + number))
                .forEach(expected::addAll);
        expected.addAll(codes("B", 5));
        assertThat(expected).hasSize(47);
        assertThat(STANDARD.ksbs()).extracting(Ksb::code).containsExactlyElementsOf(expected);
        assertThat(QUALIFICATION.mapping().ksbs().keySet()).containsExactlyElementsOf(expected);
    }

    @Test
    void nineteenDescriptorsStandInTheirOrder() {
        List<String> expected = codes("PGD", 19);
        assertThat(STANDARD.descriptors())
                .extracting(PassGradingDescriptor::code)
                .containsExactlyElementsOf(expected);
        assertThat(QUALIFICATION.mapping().descriptors().keySet()).containsExactlyElementsOf(expected);
        assertThat(STANDARD.distinctionDescriptorsCovered()).isFalse();
    }

    @Test
    void sevenGroupingsEachHaveOneUnit() {
        assertThat(STANDARD.groupings()).hasSize(7);
        assertThat(QUALIFICATION.units())
                .extracting(Unit::ksbGrouping)
                .containsExactlyInAnyOrderElementsOf(
                        STANDARD.groupings().stream().map(KsbGrouping::slug).toList());
    }

    @Test
    void theSplitByMethodIsInferredAndSaysSo() {
        Map<String, EpaMethod> methods =
                STANDARD.groupings().stream().collect(Collectors.toMap(KsbGrouping::slug, KsbGrouping::epaMethod));
        Map<EpaMethod, List<String>> units = QUALIFICATION.units().stream()
                .collect(Collectors.groupingBy(
                        unit -> methods.get(unit.ksbGrouping()),
                        Collectors.mapping(Unit::number, Collectors.toList())));
        assertThat(units)
                .isEqualTo(Map.of(
                        EpaMethod.PROFESSIONAL_DISCUSSION, List.of("700", "702", "703", "706"),
                        EpaMethod.STRATEGIC_BUSINESS_PROPOSAL, List.of("701", "704", "705")));
        assertThat(STANDARD.groupings()).extracting(KsbGrouping::basis).containsOnly(Basis.INFERRED);
    }

    @Test
    void theMappingReadsFromAKsb() {
        assertThat(QUALIFICATION.mapping().ksbs())
                .containsEntry("K10", List.of("8431-700-AC1.1", "8431-700-AC1.2"))
                .containsEntry("S4.1", List.of("8431-702-AC2.1", "8431-702-AC2.2"))
                .containsEntry("S4.2", List.of("8431-700-AC3.1"))
                .containsEntry("K13", List.of("8431-703-AC2.1", "8431-703-AC2.3"))
                .containsEntry("S12", List.of("8431-706-AC2.1", "8431-706-AC2.2", "8431-706-AC2.3"))
                .containsEntry("B3", List.of("8431-705-AC1.2", "8431-705-AC2.2"));
    }

    @Test
    void theMappingReadsFromADescriptor() {
        assertThat(QUALIFICATION.mapping().descriptors())
                .containsEntry("PGD1", List.of("8431-700-AC1.2", "8431-700-AC1.5"))
                .containsEntry("PGD5", List.of("8431-701-AC1.4"))
                .containsEntry("PGD13", List.of("8431-703-AC4.2"))
                .containsEntry("PGD15", List.of("8431-704-AC2.2"))
                .containsEntry("PGD19", List.of("8431-706-AC2.1", "8431-706-AC2.2", "8431-706-AC2.3"));
    }

    @Test
    void theMappingReadsFromACriterion() {
        assertThat(QUALIFICATION.mapping().ksbsOf("8431-701-AC1.4")).containsExactly("K14", "K16", "S19");
        assertThat(QUALIFICATION.mapping().descriptorsOf("8431-701-AC1.4")).containsExactly("PGD5");
        assertThat(QUALIFICATION.mapping().ksbsOf("8431-703-AC1.1")).containsExactly("K6", "S7", "S10");
        assertThat(QUALIFICATION.mapping().descriptorsOf("8431-700-AC1.1")).isEmpty();
    }

    @Test
    void oneCriterionBearsADescriptorAndNoKsb() {
        assertThat(QUALIFICATION.criteria().filter(criterion -> criterion.ksbs().isEmpty()))
                .extracting(Criterion::ref)
                .containsExactly("8431-700-AC1.5");
        assertThat(QUALIFICATION.mapping().descriptorsOf("8431-700-AC1.5")).containsExactly("PGD1");
        assertThat(QUALIFICATION.criteria().filter(Criterion::passDescriptor))
                .extracting(Criterion::ref)
                .containsExactly("8431-700-AC1.5", "8431-704-AC2.2");
    }

    @Test
    void englishAndMathsChangedOnADay() {
        assertThat(rule("english-and-maths").terms().inForce()).isEqualTo(new InForce(null, LocalDate.of(2025, 2, 10)));
        RuleTerms young = rule("english-and-maths-under-19").terms();
        assertThat(young.inForce()).isEqualTo(new InForce(LocalDate.of(2025, 2, 11), null));
        assertThat(young.appliesTo()).isEqualTo(new AppliesTo(null, null, null, 19));
        RuleTerms adult = rule("english-and-maths-discussion-19-plus").terms();
        assertThat(adult.inForce()).isEqualTo(new InForce(LocalDate.of(2025, 2, 11), null));
        assertThat(adult.appliesTo()).isEqualTo(new AppliesTo(null, null, 19, null));
    }

    @Test
    void timeOnProgrammeChangedForLaterStarts() {
        AppliesTo before = new AppliesTo(null, LocalDate.of(2025, 8, 1), null, null);
        AppliesTo from = new AppliesTo(LocalDate.of(2025, 8, 1), null, null, null);
        assertThat(rule("minimum-months-12"))
                .isInstanceOfSatisfying(GatewayRule.MinimumMonthsOnProgramme.class, rule -> {
                    assertThat(rule.months()).isEqualTo(12);
                    assertThat(rule.terms().appliesTo()).isEqualTo(before);
                });
        assertThat(rule("minimum-months-8"))
                .isInstanceOfSatisfying(GatewayRule.MinimumMonthsOnProgramme.class, rule -> {
                    assertThat(rule.months()).isEqualTo(8);
                    assertThat(rule.terms().appliesTo()).isEqualTo(from);
                });
        assertThat(rule("off-the-job-percent-20")).isInstanceOfSatisfying(GatewayRule.OffTheJobPercent.class, rule -> {
            assertThat(rule.percent()).isEqualTo(20);
            assertThat(rule.terms().appliesTo()).isEqualTo(before);
        });
        assertThat(rule("off-the-job-hours")).isInstanceOfSatisfying(GatewayRule.OffTheJobHours.class, rule -> {
            assertThat(rule.floorHours()).isEqualTo(187);
            assertThat(rule.terms().appliesTo()).isEqualTo(from);
        });
    }

    @Test
    void gatewayHasItsFigures() {
        assertThat(rule("proposal-summary")).isInstanceOfSatisfying(GatewayRule.ProposalSummary.class, rule -> {
            assertThat(rule.maxSummaryWords()).isEqualTo(500);
            assertThat(rule.excludedCriteria()).containsExactly("8431-704-AC2.2");
        });
        assertThat(rule("portfolio-selection")).isInstanceOfSatisfying(GatewayRule.PortfolioSelection.class, rule -> {
            assertThat(rule.typicalPieces()).isEqualTo(18);
            assertThat(rule.maxRecordingMinutes()).isEqualTo(5);
        });
        assertThat(rule("portfolio-pieces").terms().strictness()).isEqualTo(RuleTerms.Strictness.ADVISORY);
    }

    @Test
    void theDiplomaIsNoRequirementOfThePlan() {
        assertThat(rule("qualification-achieved"))
                .isInstanceOfSatisfying(GatewayRule.QualificationAchieved.class, rule -> {
                    assertThat(rule.terms().strictness()).isEqualTo(RuleTerms.Strictness.ADVISORY);
                    assertThat(rule.terms().basis()).isEqualTo(Basis.INFERRED);
                    assertThat(rule.centreMaySetStrictness()).isTrue();
                });
    }

    @Test
    void englishAndMathsHaveTheirAlternatives() {
        for (String id : List.of("english-and-maths", "english-and-maths-under-19")) {
            assertThat(rule(id)).isInstanceOfSatisfying(GatewayRule.EnglishAndMaths.class, rule -> {
                assertThat(rule.level()).isEqualTo(2);
                assertThat(rule.alternatives()).containsExactly("ENTRY_LEVEL_3_WITH_EHC_PLAN", "BSL");
            });
        }
    }

    @Test
    void endPointAssessmentHasItsFigures() {
        assertThat(PLAN.endPointAssessment())
                .allSatisfy(rule -> assertThat(rule.terms().basis()).isEqualTo(Basis.SOURCED))
                .map(rule -> switch (rule) {
                    case EpaRule.Proposal proposal ->
                        List.of(proposal.words(), proposal.tolerancePercent(), proposal.weeksFromGateway());
                    case EpaRule.Presentation presentation ->
                        List.of(presentation.minutes(), presentation.questionsAtLeast());
                    case EpaRule.Discussion discussion -> List.of(discussion.minutes(), discussion.questionsAtLeast());
                    case EpaRule.Distinction distinction -> List.of(distinction.methodsWithDistinction());
                    case EpaRule.AnotherTry tries ->
                        List.of(tries.resitWithinMonths(), tries.retakeWithinMonths(), tries.bestGrade());
                    case EpaRule.Period period -> List.of(period.months());
                })
                .containsExactly(
                        List.of(4000, 10, 12),
                        List.of(60, 6),
                        List.of(60, 8),
                        List.of(2),
                        List.of(3, 6, EpaRule.Grade.PASS),
                        List.of(6));
    }

    private static List<String> codes(String letter, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> letter + number)
                .collect(Collectors.toList());
    }

    private static Criterion criterion(String ref) {
        return QUALIFICATION
                .criteria()
                .filter(criterion -> criterion.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private static GatewayRule rule(String id) {
        return PLAN.rules().stream()
                .filter(rule -> rule.terms().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
