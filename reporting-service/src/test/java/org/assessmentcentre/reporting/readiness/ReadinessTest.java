package org.assessmentcentre.reporting.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.kit.json.EventJson;
import org.assessmentcentre.reporting.assessment.Outcome;
import org.assessmentcentre.reporting.catalogue.AssessmentPlan;
import org.assessmentcentre.reporting.catalogue.Basis;
import org.assessmentcentre.reporting.catalogue.EpaMethod;
import org.assessmentcentre.reporting.catalogue.GatewayRule;
import org.assessmentcentre.reporting.catalogue.Handbook;
import org.assessmentcentre.reporting.catalogue.PlanReader;
import org.assessmentcentre.reporting.catalogue.RuleTerms;
import org.assessmentcentre.reporting.catalogue.Standard;
import org.assessmentcentre.reporting.catalogue.Strictness;
import org.assessmentcentre.reporting.coverage.Coverage;
import org.assessmentcentre.reporting.coverage.CriterionFacts;
import org.assessmentcentre.reporting.coverage.LearnerFacts;
import org.assessmentcentre.reporting.coverage.Share;
import org.assessmentcentre.reporting.portfolio.Apprenticeship;
import org.assessmentcentre.reporting.portfolio.DiplomaAtGateway;
import org.assessmentcentre.reporting.portfolio.gateway.Discussion;
import org.assessmentcentre.reporting.portfolio.gateway.EnglishAndMaths;
import org.assessmentcentre.reporting.portfolio.gateway.GatewayFacts;
import org.assessmentcentre.reporting.portfolio.gateway.Proposal;
import org.assessmentcentre.reporting.portfolio.gateway.Selection;
import org.assessmentcentre.reporting.testing.Documents;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTest {

    private static final Handbook HANDBOOK = read(Documents.qualification(), Handbook.class);
    private static final Standard STANDARD = read(Documents.standard(), Standard.class);
    private static final AssessmentPlan PLAN = PlanReader.read(Documents.plan());

    private String startedOn = "2025-01-01";
    private int ageAtStart = 30;
    private String on = "2026-11-21";
    private DiplomaAtGateway diploma = DiplomaAtGateway.ADVISORY;
    private AssessmentPlan plan = PLAN;
    private @Nullable String weeklyHours;
    private final Map<String, CriterionFacts> facts = new HashMap<>();
    private final Set<String> suspended = new HashSet<>();
    private @Nullable EnglishAndMaths englishAndMaths;
    private @Nullable Discussion discussion;
    private @Nullable Proposal proposal;
    private @Nullable Selection selection;
    private final Map<String, LocalDate> reviewed = new HashMap<>();
    private @Nullable LocalDate employerDeclared;
    private @Nullable LocalDate learningEnded;
    private @Nullable LocalDate gatewayDeclared;
    private @Nullable LocalDate gatewayConfirmed;
    private long minutes;

    private static <T> T read(String document, Class<T> type) {
        try {
            return EventJson.read(document.getBytes(StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Readiness readiness() {
        LearnerFacts known = new LearnerFacts(facts, Set.of(), suspended);
        return Readiness.judge(
                plan,
                new GatewayCase(
                        LocalDate.parse(on),
                        new Apprenticeship(
                                "ST0480",
                                "1.2",
                                "AP03",
                                LocalDate.parse(startedOn),
                                ageAtStart,
                                weeklyHours == null ? null : new BigDecimal(weeklyHours)),
                        HANDBOOK,
                        STANDARD,
                        known,
                        Coverage.of(HANDBOOK, known.standings(true), known.suspendedUnits()),
                        diploma,
                        new GatewayFacts(
                                englishAndMaths,
                                discussion,
                                proposal,
                                selection,
                                reviewed,
                                employerDeclared,
                                learningEnded,
                                gatewayDeclared,
                                gatewayConfirmed,
                                minutes)));
    }

    private Requirement requirement(String id) {
        List<Requirement> found = readiness().requirements().stream()
                .filter(requirement -> requirement.rule().terms().id().equals(id))
                .toList();
        assertThat(found).as(id).hasSize(1);
        return found.getFirst();
    }

    private List<String> ids() {
        return readiness().requirements().stream()
                .map(requirement -> requirement.rule().terms().id())
                .toList();
    }

    private static Set<String> criteriaOfTheDiscussion() {
        Set<String> criteria = new LinkedHashSet<>();
        STANDARD.ksbsOf(EpaMethod.PROFESSIONAL_DISCUSSION)
                .forEach(ksb -> criteria.addAll(HANDBOOK.mapping().ksbs().getOrDefault(ksb, List.of())));
        return criteria;
    }

    private void map(UUID evidence, String... criteria) {
        for (String criterion : criteria) {
            Set<UUID> all = new HashSet<>(
                    facts.getOrDefault(criterion, CriterionFacts.NOTHING).mappedEvidence());
            all.add(evidence);
            facts.put(criterion, new CriterionFacts(all, 0, null, 0, null));
        }
    }

    private void confirmAll(List<String> criteria) {
        criteria.forEach(criterion -> facts.put(
                criterion,
                new CriterionFacts(
                        Set.of(UUID.randomUUID()),
                        1,
                        new CriterionFacts.Decision(1, Outcome.PASS),
                        1,
                        new CriterionFacts.Confirmation(1, Outcome.PASS, 2))));
    }

    private static List<String> everyCriterion() {
        return HANDBOOK.units().stream()
                .flatMap(unit -> unit.criteria().stream())
                .toList();
    }

    // English and maths: the exit requirement changed on 11 February 2025

    @ParameterizedTest
    @CsvSource({
        "2025-02-10, 18, english-and-maths",
        "2025-02-10, 19, english-and-maths",
        "2025-02-10, 30, english-and-maths",
        "2025-02-11, 18, english-and-maths-under-19",
        "2025-02-11, 19, english-and-maths-discussion-19-plus",
        "2025-02-11, 30, english-and-maths-discussion-19-plus",
        "2026-11-21, 18, english-and-maths-under-19",
        "2026-11-21, 19, english-and-maths-discussion-19-plus"
    })
    void englishAndMathsDependOnTheDayAskedAboutAndTheAgeAtStart(String day, int age, String applies) {
        on = day;
        ageAtStart = age;
        assertThat(ids().stream().filter(id -> id.startsWith("english-and-maths")))
                .containsExactly(applies);
        assertThat(requirement(applies).state()).isEqualTo(RequirementState.AWAITING_INPUT);
        assertThat(requirement(applies).isBlocking()).isTrue();
    }

    @Test
    void whyARuleAppliesIsSaidWithTheFigureAndItsBounds() {
        ageAtStart = 18;
        assertThat(requirement("english-and-maths-under-19").because())
                .containsExactly(
                        new Because(Because.Figure.AGE_AT_START, "18", null, null, "19"),
                        new Because(Because.Figure.DAY_ASKED_ABOUT, on, "2025-02-11", null, null));
        assertThat(requirement("minimum-months-12").because())
                .containsExactly(new Because(Because.Figure.STARTED_ON, "2025-01-01", null, null, "2025-08-01"));
        assertThat(requirement("employer-satisfied").because()).isEmpty();
    }

    // Starts from 1 August 2025: 8 months and published hours

    @ParameterizedTest
    @CsvSource({
        "2025-07-31, minimum-months-12, off-the-job-percent-20",
        "2025-08-01, minimum-months-8, off-the-job-hours"
    })
    void theStartDecidesAboutMonthsAndOffTheJobTraining(String start, String months, String offTheJob) {
        startedOn = start;
        assertThat(ids().stream().filter(id -> id.startsWith("minimum-months") || id.startsWith("off-the-job")))
                .containsExactly(months, offTheJob);
        assertThat(requirement(offTheJob).state()).isEqualTo(RequirementState.AWAITING_INPUT);
    }

    @Test
    void theShareAwaitsTheContractsHours() {
        startedOn = "2025-07-31";
        Requirement share = requirement("off-the-job-percent-20");
        assertThat(share.state()).isEqualTo(RequirementState.AWAITING_INPUT);
        assertThat(share.figures()).isEqualTo(Figures.required(Figures.Measure.PERCENT, 20));
        assertThat(share.next()).isEqualTo(NextAction.of(Action.RECORD_WEEKLY_HOURS));
        weeklyHours = "37.5";
        assertThat(requirement("off-the-job-percent-20").state()).isEqualTo(RequirementState.AWAITING_INPUT);
        assertThat(requirement("off-the-job-percent-20").next()).isEqualTo(NextAction.of(Action.RECORD_HOURS));
    }

    /** 364 days are 52 weeks: 46.4 working weeks of 35 hours are 1,624 hours; 20 % of them are 324 hours 48 minutes. */
    @ParameterizedTest
    @CsvSource({"19487, 19, MISSING", "19488, 20, MET", "19489, 20, MET", "20462, 20, MET", "20463, 21, MET"})
    void theShareIsOfTheWorkingWeeksOnProgramme(long trained, int percent, RequirementState state) {
        startedOn = "2025-01-01";
        on = "2025-12-30";
        weeklyHours = "35";
        minutes = trained;
        Requirement share = requirement("off-the-job-percent-20");
        assertThat(share.state()).isEqualTo(state);
        assertThat(share.figures()).isEqualTo(Figures.trained(Figures.Measure.PERCENT, percent, 20, trained, 19_488));
    }

    @Test
    void theShareStopsGrowingWithTheEndOfLearning() {
        startedOn = "2025-01-01";
        weeklyHours = "35";
        minutes = 19_488;
        on = "2026-11-21";
        assertThat(requirement("off-the-job-percent-20").state()).isEqualTo(RequirementState.MISSING);
        learningEnded = LocalDate.parse("2025-12-31");
        assertThat(requirement("off-the-job-percent-20").state()).isEqualTo(RequirementState.MISSING);
        learningEnded = LocalDate.parse("2025-12-30");
        assertThat(requirement("off-the-job-percent-20").state()).isEqualTo(RequirementState.MET);
    }

    @Test
    void beforeTheStartNoShareIsReached() {
        startedOn = "2025-01-01";
        on = "2024-12-31";
        weeklyHours = "35";
        assertThat(requirement("off-the-job-percent-20").isMet()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, AWAITING_INPUT", "11219, 186, MISSING", "11220, 187, MET", "60000, 1000, MET"})
    void startsFromAugust2025NeedTheFloorOfHours(long trained, int hours, RequirementState state) {
        startedOn = "2025-08-01";
        minutes = trained;
        Requirement floor = requirement("off-the-job-hours");
        assertThat(floor.state()).isEqualTo(state);
        assertThat(floor.figures()).isEqualTo(Figures.trained(Figures.Measure.HOURS, hours, 187, trained, 11_220));
    }

    @Test
    void publishedHoursCountOnlyAboveTheFloor() {
        RuleTerms terms = PLAN.rules().getFirst().terms();
        assertThat(new GatewayRule.OffTheJobHours(terms, 187, null).hours()).isEqualTo(187);
        assertThat(new GatewayRule.OffTheJobHours(terms, 187, 186).hours()).isEqualTo(187);
        assertThat(new GatewayRule.OffTheJobHours(terms, 187, 402).hours()).isEqualTo(402);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-15, minimum-months-12, 2026-01-14, MISSING, 11, 2026-01-15",
        "2025-01-15, minimum-months-12, 2026-01-15, MET, 12, 2026-01-15",
        "2025-01-15, minimum-months-12, 2025-01-15, MISSING, 0, 2026-01-15",
        "2025-01-15, minimum-months-12, 2024-12-31, MISSING, 0, 2026-01-15",
        "2025-07-31, minimum-months-12, 2026-07-30, MISSING, 11, 2026-07-31",
        "2025-07-31, minimum-months-12, 2026-07-31, MET, 12, 2026-07-31",
        "2025-08-01, minimum-months-8, 2026-03-31, MISSING, 7, 2026-04-01",
        "2025-08-01, minimum-months-8, 2026-04-01, MET, 8, 2026-04-01",
        "2025-08-31, minimum-months-8, 2026-04-29, MISSING, 7, 2026-04-30",
        "2025-08-31, minimum-months-8, 2026-04-30, MET, 8, 2026-04-30",
        "2024-02-29, minimum-months-12, 2025-02-27, MISSING, 11, 2025-02-28",
        "2024-02-29, minimum-months-12, 2025-02-28, MET, 12, 2025-02-28"
    })
    void monthsOnProgrammeAreCalendarMonthsAndTheDayItselfCounts(
            String start, String rule, String day, RequirementState state, int months, String metOn) {
        startedOn = start;
        on = day;
        Requirement requirement = requirement(rule);
        assertThat(requirement.state()).isEqualTo(state);
        assertThat(requirement.figures())
                .isEqualTo(Figures.months(months, rule.endsWith("12") ? 12 : 8, LocalDate.parse(metOn)));
        if (state == RequirementState.MET) {
            assertThat(requirement.next()).isNull();
        } else {
            assertThat(requirement.next()).isEqualTo(NextAction.waitUntil(LocalDate.parse(metOn)));
            assertThat(Action.WAIT.actor()).isEqualTo(Actor.TIME);
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-02-15, 1, MISSING", "2026-01-14, 11, MISSING", "2026-01-15, 12, MET", "2026-05-15, 16, MET"})
    void monthsAfterTheEndOfLearningDontCount(LocalDate ended, int months, RequirementState state) {
        startedOn = "2025-01-15";
        learningEnded = ended;
        Requirement requirement = requirement("minimum-months-12");
        boolean met = state == RequirementState.MET;
        assertThat(requirement.state()).isEqualTo(state);
        assertThat(requirement.figures())
                .isEqualTo(Figures.months(months, 12, met ? LocalDate.parse("2026-01-15") : null));
        assertThat(requirement.next()).isEqualTo(met ? null : NextAction.of(Action.RECORD_LEARNING_END));
    }

    // the portfolio

    @Test
    void theKsbsOfTheDiscussionAreMappedWhenEachOfTheirCriteriaHasEvidence() {
        map(UUID.randomUUID(), criteriaOfTheDiscussion().toArray(String[]::new));
        Requirement all = requirement("ksbs-mapped");
        assertThat(all.state()).isEqualTo(RequirementState.MET);
        assertThat(all.figures()).isEqualTo(Figures.counted(Figures.Measure.KSBS, 32, 32, List.of()));
        assertThat(all.rule().terms().basis()).isEqualTo(Basis.INFERRED);

        facts.remove("8431-700-AC1.1");
        Requirement oneShort = requirement("ksbs-mapped");
        assertThat(oneShort.state()).isEqualTo(RequirementState.MISSING);
        assertThat(oneShort.figures()).isEqualTo(Figures.counted(Figures.Measure.KSBS, 31, 32, List.of("K10")));
        assertThat(oneShort.next()).isEqualTo(NextAction.of(Action.MAP_EVIDENCE));
    }

    @Test
    void aCriterionOfTheProposalAloneNeedsNoEvidenceForTheDiscussion() {
        map(UUID.randomUUID(), criteriaOfTheDiscussion().toArray(String[]::new));
        assertThat(facts).doesNotContainKeys("8431-704-AC2.2", "8431-700-AC1.5");
        assertThat(requirement("ksbs-mapped").isMet()).isTrue();
    }

    @Test
    void aSubmittedCriterionWhoseEvidenceWasUnmappedIsNotMapped() {
        map(UUID.randomUUID(), criteriaOfTheDiscussion().toArray(String[]::new));
        facts.put("8431-700-AC1.1", new CriterionFacts(Set.of(), 1, null, 0, null));
        assertThat(requirement("ksbs-mapped").isMet()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, MISSING", "17, MISSING", "18, MET", "19, MET"})
    void eighteenPiecesAreTypicalAndNoMoreThanAdvice(int pieces, RequirementState state) {
        Set<UUID> chosen = new HashSet<>();
        for (int i = 0; i < pieces; i++) {
            chosen.add(UUID.randomUUID());
        }
        selection = new Selection(LocalDate.parse(on), chosen);
        map(UUID.randomUUID(), "8431-700-AC1.1");
        Requirement requirement = requirement("portfolio-pieces");
        assertThat(requirement.state()).isEqualTo(state);
        assertThat(requirement.figures()).isEqualTo(Figures.counted(Figures.Measure.PIECES, pieces, 18, List.of()));
        assertThat(requirement.isBlocking()).isFalse();
        assertThat(readiness().missing()).doesNotContain(requirement);
    }

    @Test
    void aSelectionIsAwaitedAndThenMustCoverEveryKsbByItself() {
        UUID all = UUID.randomUUID();
        UUID rest = UUID.randomUUID();
        map(all, criteriaOfTheDiscussion().toArray(String[]::new));
        map(rest, "8431-700-AC1.1");
        Requirement none = requirement("portfolio-selection");
        assertThat(none.state()).isEqualTo(RequirementState.AWAITING_INPUT);
        assertThat(none.figures())
                .matches(figures -> figures != null && figures.outstanding().size() == 32);

        selection = new Selection(LocalDate.parse(on), Set.of(all));
        assertThat(requirement("portfolio-selection").state()).isEqualTo(RequirementState.MET);
        assertThat(requirement("portfolio-selection").figures())
                .isEqualTo(Figures.counted(Figures.Measure.KSBS, 32, 32, List.of()));

        facts.put("8431-700-AC1.1", new CriterionFacts(Set.of(rest), 0, null, 0, null));
        Requirement oneShort = requirement("portfolio-selection");
        assertThat(oneShort.state()).isEqualTo(RequirementState.MISSING);
        assertThat(oneShort.figures()).isEqualTo(Figures.counted(Figures.Measure.KSBS, 31, 32, List.of("K10")));
        assertThat(oneShort.next()).isEqualTo(NextAction.of(Action.SELECT_PORTFOLIO));
        assertThat(requirement("ksbs-mapped").isMet()).isTrue();

        selection = new Selection(LocalDate.parse(on), Set.of(all, rest));
        assertThat(requirement("portfolio-selection").isMet()).isTrue();
    }

    // English and maths, the talk, the proposal, the review, the employer's word

    private static EnglishAndMaths.@Nullable Held held(String basis) {
        return basis.equals("-") ? null : new EnglishAndMaths.Held(basis, LocalDate.parse("2024-01-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "LEVEL_2, LEVEL_2, MET, ''",
        "ENTRY_LEVEL_3_WITH_EHC_PLAN, ENTRY_LEVEL_3_WITH_EHC_PLAN, MET, ''",
        "BSL, LEVEL_2, MET, ''",
        "LEVEL_2, BSL, MISSING, MATHS",
        "LEVEL_1, LEVEL_2, MISSING, ENGLISH",
        "LEVEL_2, -, MISSING, MATHS",
        "-, LEVEL_2, MISSING, ENGLISH"
    })
    void englishAndMathsAreMetInThreeWays(String english, String maths, RequirementState state, String open) {
        ageAtStart = 18;
        englishAndMaths = new EnglishAndMaths(held(english), held(maths));
        Requirement requirement = requirement("english-and-maths-under-19");
        assertThat(requirement.state()).isEqualTo(state);
        assertThat(requirement.figures())
                .isEqualTo(Figures.required(Figures.Measure.LEVEL, 2, open.isEmpty() ? List.of() : List.of(open)));
    }

    @Test
    void theTalkCountsWithTheEmployersNewSignature() {
        String talk = "english-and-maths-discussion-19-plus";
        assertThat(requirement(talk).next()).isEqualTo(NextAction.of(Action.DOCUMENT_DISCUSSION));
        discussion = new Discussion(LocalDate.parse("2025-03-01"), null);
        assertThat(requirement(talk).state()).isEqualTo(RequirementState.AWAITING_INPUT);
        assertThat(requirement(talk).next()).isEqualTo(NextAction.of(Action.SIGN_DISCUSSION));
        discussion = new Discussion(LocalDate.parse("2025-03-01"), LocalDate.parse("2025-03-02"));
        assertThat(requirement(talk).isMet()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "500, true, true, MET, ",
        "501, true, true, MISSING, SHORTEN_SUMMARY",
        "0, true, true, MET, ",
        "500, false, true, AWAITING_INPUT, AGREE_PROPOSAL_AS_EMPLOYER",
        "500, true, false, AWAITING_INPUT, AGREE_PROPOSAL_AS_PROVIDER",
        "500, false, false, AWAITING_INPUT, AGREE_PROPOSAL_AS_EMPLOYER",
        "501, false, false, MISSING, SHORTEN_SUMMARY"
    })
    void theProposalIsShortAndAgreed(
            int words, boolean employer, boolean provider, RequirementState state, @Nullable Action next) {
        LocalDate day = LocalDate.parse("2026-01-01");
        proposal = new Proposal(words, day, employer ? day : null, provider ? day : null);
        Requirement requirement = requirement("proposal-summary");
        assertThat(requirement.state()).isEqualTo(state);
        assertThat(requirement.next()).isEqualTo(next == null ? null : NextAction.of(next));
        assertThat(requirement.figures())
                .matches(figures -> figures != null && Integer.valueOf(words).equals(figures.actual()));
    }

    @Test
    void allThreePartiesReview() {
        assertThat(requirement("portfolio-reviewed").next()).isEqualTo(NextAction.of(Action.HOLD_REVIEW));
        LocalDate day = LocalDate.parse("2026-01-01");
        reviewed.put("PROVIDER", day);
        assertThat(requirement("portfolio-reviewed").next()).isEqualTo(NextAction.of(Action.SIGN_REVIEW_AS_APPRENTICE));
        reviewed.put("APPRENTICE", day);
        Requirement two = requirement("portfolio-reviewed");
        assertThat(two.state()).isEqualTo(RequirementState.AWAITING_INPUT);
        assertThat(two.figures()).isEqualTo(Figures.counted(Figures.Measure.SIGNATURES, 2, 3, List.of("EMPLOYER")));
        assertThat(two.next()).isEqualTo(NextAction.of(Action.SIGN_REVIEW_AS_EMPLOYER));
        reviewed.put("EMPLOYER", day);
        assertThat(requirement("portfolio-reviewed").isMet()).isTrue();
    }

    @Test
    void onlyTheEmployersWordSatisfiesTheEmployer() {
        assertThat(requirement("employer-satisfied").state()).isEqualTo(RequirementState.AWAITING_INPUT);
        employerDeclared = LocalDate.parse("2026-01-01");
        assertThat(requirement("employer-satisfied").state()).isEqualTo(RequirementState.MET);
    }

    // the qualification

    @Test
    void theDiplomaBlocksOnlyWhereTheCentreSaysSo() {
        assertThat(requirement("qualification-achieved").strictness()).isEqualTo(Strictness.ADVISORY);
        diploma = DiplomaAtGateway.BLOCKING;
        assertThat(requirement("qualification-achieved").strictness()).isEqualTo(Strictness.BLOCKING);
        assertThat(readiness().missing()).contains(requirement("qualification-achieved"));
        assertThat(requirement("employer-satisfied").strictness()).isEqualTo(Strictness.BLOCKING);
        assertThat(requirement("portfolio-pieces").strictness()).isEqualTo(Strictness.ADVISORY);
    }

    @Test
    void theDiplomaIsAchievedWhenEveryUnitIsConfirmed() {
        confirmAll(everyCriterion());
        assertThat(requirement("qualification-achieved").state()).isEqualTo(RequirementState.MET);
        assertThat(requirement("qualification-achieved").next()).isNull();

        facts.put(
                "8431-706-AC1.1",
                new CriterionFacts(Set.of(), 1, new CriterionFacts.Decision(1, Outcome.PASS), 1, null));
        Requirement provisional = requirement("qualification-achieved");
        assertThat(provisional.state()).isEqualTo(RequirementState.MISSING);
        assertThat(provisional.figures()).isEqualTo(Figures.counted(Figures.Measure.UNITS, 6, 7, List.of("8431-706")));
        assertThat(provisional.next()).isEqualTo(NextAction.of(Action.CONFIRM));
    }

    @Test
    void theLeastAdvancedCriterionSaysWhoBringsTheDiplomaForward() {
        confirmAll(everyCriterion());
        String last = "8431-706-AC2.2";
        facts.remove(last);
        assertNext(Action.MAP_EVIDENCE, Actor.LEARNER);
        facts.put(last, new CriterionFacts(Set.of(UUID.randomUUID()), 0, null, 0, null));
        assertNext(Action.SUBMIT, Actor.LEARNER);
        facts.put(last, new CriterionFacts(Set.of(), 1, null, 0, null));
        assertNext(Action.DECIDE, Actor.ASSESSOR);
        facts.put(last, new CriterionFacts(Set.of(), 1, new CriterionFacts.Decision(1, Outcome.REFERRAL), 1, null));
        assertNext(Action.RESUBMIT, Actor.LEARNER);
        facts.put(last, new CriterionFacts(Set.of(), 1, new CriterionFacts.Decision(1, Outcome.PASS), 1, null));
        assertNext(Action.CONFIRM, Actor.IQA);
    }

    private void assertNext(Action action, Actor actor) {
        NextAction next = requirement("qualification-achieved").next();
        assertThat(next).isEqualTo(NextAction.of(action));
        assertThat(action.actor()).isEqualTo(actor);
    }

    // the whole

    @Test
    void nobodyIsReadyWhileInputsAreAwaited() {
        confirmAll(everyCriterion());
        Readiness readiness = readiness();
        assertThat(readiness.state()).isEqualTo(ReadinessState.NOT_READY);
        assertThat(readiness.missing().stream().map(open -> open.rule().terms().id()))
                .containsExactly(
                        "employer-satisfied",
                        "english-and-maths-discussion-19-plus",
                        "proposal-summary",
                        "portfolio-selection",
                        "portfolio-reviewed",
                        "off-the-job-percent-20");
        assertThat(readiness.missing()).allMatch(open -> open.state() == RequirementState.AWAITING_INPUT);
        assertThat(readiness.met(true)).isEqualTo(new Share(2, 8));
        assertThat(readiness.met(false)).isEqualTo(new Share(1, 2));
    }

    @Test
    void inputsAreAwaitedFromWhoGivesThem() {
        assertThat(requirement("employer-satisfied").next()).isEqualTo(NextAction.of(Action.DECLARE_SATISFIED));
        assertThat(Action.DECLARE_SATISFIED.actor()).isEqualTo(Actor.EMPLOYER);
        assertThat(requirement("proposal-summary").figures()).isEqualTo(Figures.atMost(Figures.Measure.WORDS, 500));
        assertThat(Action.SELECT_PORTFOLIO.actor()).isEqualTo(Actor.LEARNER);
        assertThat(Action.HOLD_REVIEW.actor()).isEqualTo(Actor.CENTRE);
        ageAtStart = 18;
        assertThat(requirement("english-and-maths-under-19").figures())
                .isEqualTo(Figures.required(Figures.Measure.LEVEL, 2, List.of("ENGLISH", "MATHS")));
    }

    @Test
    void theStepWhoseTurnItIsComesFirstAndTimeLast() {
        on = "2025-03-01";
        assertThat(readiness().nextAction()).isEqualTo(NextAction.of(Action.MAP_EVIDENCE));
        map(UUID.randomUUID(), criteriaOfTheDiscussion().toArray(String[]::new));
        assertThat(readiness().nextAction()).isEqualTo(NextAction.of(Action.SELECT_PORTFOLIO));
        diploma = DiplomaAtGateway.BLOCKING;
        assertThat(readiness().nextAction()).isEqualTo(NextAction.of(Action.MAP_EVIDENCE));
    }

    @Test
    void whenOnlyTimeIsMissingTimeActsAndOnItsDayTheApprenticeIsReady() {
        plan = only(GatewayRule.MinimumMonthsOnProgramme.class, GatewayRule.PortfolioPieces.class);
        on = "2025-12-31";
        assertThat(readiness().state()).isEqualTo(ReadinessState.NOT_READY);
        assertThat(readiness().nextAction()).isEqualTo(NextAction.waitUntil(LocalDate.parse("2026-01-01")));
        on = "2026-01-01";
        assertThat(readiness().state()).isEqualTo(ReadinessState.READY);
        assertThat(readiness().missing()).isEmpty();
        assertThat(readiness().met(false)).isEqualTo(new Share(0, 1));
        assertThat(readiness().nextAction()).isEqualTo(NextAction.of(Action.RECORD_LEARNING_END));
        learningEnded = LocalDate.parse(on);
        assertThat(readiness().nextAction()).isEqualTo(NextAction.of(Action.DECLARE_GATEWAY));
        gatewayDeclared = LocalDate.parse(on);
        assertThat(readiness().nextAction()).isEqualTo(NextAction.of(Action.CONFIRM_GATEWAY));
        gatewayConfirmed = LocalDate.parse(on);
        assertThat(readiness().nextAction()).isNull();
        assertThat(readiness().gateway()).isEqualTo(new GatewayDates(learningEnded, gatewayDeclared, gatewayConfirmed));
    }

    private void everythingButTime() {
        UUID all = UUID.randomUUID();
        LocalDate day = LocalDate.parse("2025-03-01");
        map(all, criteriaOfTheDiscussion().toArray(String[]::new));
        selection = new Selection(day, Set.of(all));
        englishAndMaths = new EnglishAndMaths(held("LEVEL_2"), held("LEVEL_2"));
        discussion = new Discussion(day, day);
        proposal = new Proposal(500, day, day, day);
        List.of("APPRENTICE", "EMPLOYER", "PROVIDER").forEach(party -> reviewed.put(party, day));
        employerDeclared = day;
        weeklyHours = "35";
        minutes = 100_000;
    }

    @Test
    void everyBlockingRuleAndNothingLessMakesReady() {
        everythingButTime();
        assertThat(readiness().state()).isEqualTo(ReadinessState.READY);
        assertThat(readiness().met(true)).isEqualTo(new Share(8, 8));
        Map<String, Runnable> lacking = Map.of(
                "employer-satisfied", () -> employerDeclared = null,
                "english-and-maths-discussion-19-plus", () -> discussion = null,
                "proposal-summary", () -> proposal = null,
                "portfolio-selection", () -> selection = null,
                "portfolio-reviewed", reviewed::clear,
                "off-the-job-percent-20", () -> minutes = 0,
                "ksbs-mapped", facts::clear,
                "minimum-months-12", () -> on = "2025-12-31");
        lacking.forEach((id, lack) -> {
            everythingButTime();
            on = "2026-11-21";
            lack.run();
            assertThat(readiness().state()).as(id).isEqualTo(ReadinessState.NOT_READY);
            assertThat(readiness().missing().stream()
                            .map(open -> open.rule().terms().id()))
                    .as(id)
                    .contains(id);
        });
    }

    @Test
    void theDiplomaKeepsFromReadyOnlyWhereTheCentreSaysSo() {
        everythingButTime();
        diploma = DiplomaAtGateway.BLOCKING;
        assertThat(readiness().state()).isEqualTo(ReadinessState.NOT_READY);
        confirmAll(everyCriterion());
        selection = new Selection(
                LocalDate.parse("2025-03-01"),
                facts.values().stream()
                        .flatMap(known -> known.mappedEvidence().stream())
                        .collect(java.util.stream.Collectors.toSet()));
        assertThat(readiness().state()).isEqualTo(ReadinessState.READY);
        suspended.add("8431-706");
        assertThat(readiness().state()).isEqualTo(ReadinessState.NOT_READY);
        assertThat(requirement("qualification-achieved").figures())
                .isEqualTo(Figures.counted(Figures.Measure.UNITS, 6, 7, List.of("8431-706")));
        assertThat(readiness().nextAction()).isEqualTo(NextAction.of(Action.RESOLVE_SUSPENSION));
        assertThat(Action.RESOLVE_SUSPENSION.actor()).isEqualTo(Actor.CENTRE);
    }

    // three learners, three lists of rules

    @ParameterizedTest
    @CsvSource({
        "2023-09-01, 18, 2025-02-10, english-and-maths minimum-months-12 off-the-job-percent-20",
        "2023-09-01, 18, 2025-02-11, english-and-maths-under-19 minimum-months-12 off-the-job-percent-20",
        "2023-09-01, 18, 2026-11-21, english-and-maths-under-19 minimum-months-12 off-the-job-percent-20",
        "2023-09-01, 45, 2025-02-10, english-and-maths minimum-months-12 off-the-job-percent-20",
        "2023-09-01, 45, 2025-02-11, english-and-maths-discussion-19-plus minimum-months-12 off-the-job-percent-20",
        "2023-09-01, 45, 2026-11-21, english-and-maths-discussion-19-plus minimum-months-12 off-the-job-percent-20",
        "2025-09-01, 30, 2026-11-21, english-and-maths-discussion-19-plus minimum-months-8 off-the-job-hours",
        "2025-09-01, 18, 2026-11-21, english-and-maths-under-19 minimum-months-8 off-the-job-hours",
        "2025-09-01, 19, 2026-11-21, english-and-maths-discussion-19-plus minimum-months-8 off-the-job-hours",
        "2025-07-31, 30, 2026-11-21, english-and-maths-discussion-19-plus minimum-months-12 off-the-job-percent-20",
        "2025-08-01, 30, 2026-11-21, english-and-maths-discussion-19-plus minimum-months-8 off-the-job-hours"
    })
    void eachLearnerHasTheRulesOfTheOwnStartAgeAndDay(String start, int age, String day, String own) {
        startedOn = start;
        ageAtStart = age;
        on = day;
        List<String> expected = new ArrayList<>(List.of(own.split(" ")));
        expected.addAll(List.of(
                "employer-satisfied",
                "proposal-summary",
                "portfolio-selection",
                "portfolio-pieces",
                "ksbs-mapped",
                "portfolio-reviewed",
                "qualification-achieved"));
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @SafeVarargs
    private static AssessmentPlan only(Class<? extends GatewayRule>... kinds) {
        List<GatewayRule> some = new ArrayList<>(PLAN.rules());
        some.removeIf(rule -> Arrays.stream(kinds).noneMatch(kind -> kind.isInstance(rule)));
        return new AssessmentPlan("ST0480", "AP03", some);
    }

    @Test
    void withoutAnApprenticeshipThereIsTheQualificationOnly() {
        LearnerFacts known = new LearnerFacts(facts, Set.of(), Set.of());
        Readiness readiness =
                Readiness.withoutApprenticeship(Coverage.of(HANDBOOK, known.standings(true), known.suspendedUnits()));
        assertThat(readiness.state()).isEqualTo(ReadinessState.NOT_AN_APPRENTICE);
        assertThat(readiness.requirements()).isEmpty();
        assertThat(readiness.nextAction()).isEqualTo(NextAction.of(Action.MAP_EVIDENCE));
    }
}
