package org.assessmentcentre.reporting.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assessmentcentre.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A centre and a learner of it that no other test knows, told as the events the other services announce. Bodies have
 * the shape of the producers' golden files. Each method announces one event and returns it; {@link #events()} has all
 * so far.
 */
public final class Story {

    public static final String PORTFOLIO = "portfolio.events";
    public static final String ASSESSMENT = "assessment.events";
    public static final String DIRECTORY = "portfolio.directory";
    public static final String PEOPLE = "portfolio.people";
    public static final String CATALOGUE = "catalogue.events";

    private static final Map<String, String> OBJECTS = Map.of(
            "ENGLISH_AND_MATHS", "englishAndMaths",
            "ENGLISH_AND_MATHS_DISCUSSION", "discussion",
            "PROPOSAL", "proposal",
            "PORTFOLIO_SELECTION", "selection",
            "REVIEW", "review",
            "EMPLOYER_DECLARATION", "employerDeclaration",
            "LEARNING_END", "learningEnd");

    public final String centre = "C" + Ids.next().toString().substring(24);
    public final UUID learner = Ids.next();
    public final String account = Ids.next().toString();
    public final UUID employer = Ids.next();
    public final String employerReference = "employer-" + centre;
    public final String manager = Ids.next().toString();
    public final String provider = "provider-" + centre;
    public final Map<String, UUID> assessments = new HashMap<>();

    private final List<Event> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private Instant clock = Instant.parse("2026-01-01T09:00:00Z");
    private @Nullable LocalDate startedOn = LocalDate.parse("2025-01-01");
    private int ageAtStart = 30;
    private @Nullable String weeklyHours;
    private String qualification = "8431";
    private String handbookVersion = "2.0";
    private String standard = "ST0480";

    /** All events so far, in the order they were announced. */
    public List<Event> events() {
        return List.copyOf(events);
    }

    /** What happens next is announced so much later. */
    public Story later(Duration time) {
        clock = clock.plus(time);
        return this;
    }

    public Story apprenticeSince(String start, int age) {
        startedOn = LocalDate.parse(start);
        ageAtStart = age;
        return this;
    }

    /** The hours of the contract, told with the next registration or change. */
    public Story weekly(String hours) {
        weeklyHours = hours;
        return this;
    }

    public Story noApprentice() {
        startedOn = null;
        return this;
    }

    /** Enrols under codes of the story's own, so that even the catalogue's events are its own. */
    public Story ownCatalogue() {
        qualification = "Q" + centre;
        standard = "ST" + centre;
        return this;
    }

    public Story onHandbook(String version) {
        handbookVersion = version;
        return this;
    }

    public String qualification() {
        return qualification;
    }

    public String standard() {
        return standard;
    }

    // catalogue

    public List<Event> catalogueArrives() {
        return List.of(
                publish("qualification", qualification + ":2.0", Documents.qualification(qualification, standard)),
                publish("standard", standard + ":1.2", Documents.standard(standard)),
                publish("assessment-plan", standard + ":AP03", Documents.plan(standard, qualification)));
    }

    public Event publish(String kind, String key, String document) {
        return announce(CATALOGUE, "catalogue." + kind + "-published.v1", key, document);
    }

    // portfolio

    public Event centre() {
        return centre(false, "ADVISORY");
    }

    public Event centre(boolean provisionalVisible, String diplomaAtGateway) {
        return centre(provisionalVisible, diplomaAtGateway, provider);
    }

    public Event centre(boolean provisionalVisible, String diplomaAtGateway, String... providerClients) {
        return announce(DIRECTORY, "portfolio.centre-changed.v1", centre, """
                {"centre":"%s","name":"Centre %s","status":"APPROVED",
                 "settings":{"provisionalResultsVisibleToLearners":%s,"diplomaAtGateway":"%s"},
                 "providerClients":[%s]}""".formatted(
                        centre, centre, provisionalVisible, diplomaAtGateway, quoted(providerClients)));
    }

    public Event employer(String... managers) {
        return announce(DIRECTORY, "portfolio.employer-changed.v1", employer.toString(), """
                {"employerId":"%s","centre":"%s","reference":"%s","name":"Employer","managers":[%s]}""".formatted(
                        employer,
                        centre,
                        employerReference,
                        Arrays.stream(managers)
                                .map(manager -> "{\"account\":\"" + manager + "\"}")
                                .collect(Collectors.joining(","))));
    }

    public Event person(String given, String family) {
        return announce(PEOPLE, "portfolio.person-changed.v1", learner.toString(), """
                {"learnerId":"%s","centre":"%s","givenName":"%s","familyName":"%s","email":"someone@example.org"}""".formatted(
                        learner, centre, given, family));
    }

    public Event personErased() {
        return announce(PEOPLE, "portfolio.person-changed.v1", learner.toString(), null);
    }

    public Event registered() {
        return announce(PORTFOLIO, "portfolio.learner-registered.v1", learner.toString(), learnerBody(true));
    }

    public Event changed(boolean stillEmployed) {
        return announce(PORTFOLIO, "portfolio.learner-changed.v1", learner.toString(), learnerBody(stillEmployed));
    }

    private String learnerBody(boolean employed) {
        return """
                {"learnerId":"%s","centre":"%s","account":"%s","registrationNumber":"R%s",
                 "registeredOn":"2025-01-01","registrationExpiresOn":"2028-01-01","route":"8431-31",
                 "qualification":"%s","handbookVersion":"%s"%s%s}""".formatted(
                        learner,
                        centre,
                        account,
                        centre,
                        qualification,
                        handbookVersion,
                        employed ? ",\"employerId\":\"" + employer + "\"" : "",
                        startedOn == null
                                ? ""
                                : """
                                ,"apprenticeship":{"standard":"%s","standardVersion":"1.2","plan":"AP03",
                                 "startedOn":"%s","plannedEndOn":"%s","ageAtStart":%d%s}""".formatted(
                                                standard,
                                                startedOn,
                                                startedOn.plusYears(2),
                                                ageAtStart,
                                                weeklyHours == null ? "" : ",\"weeklyHours\":" + weeklyHours));
    }

    public Event mapped(UUID evidence, Map<String, UUID> mappings) {
        return announce(PORTFOLIO, "portfolio.evidence-mapped.v1", learner.toString(), """
                {"learnerId":"%s","centre":"%s","qualification":"%s","handbookVersion":"%s","evidenceId":"%s",
                 "evidenceKind":"DOCUMENT","mappings":[%s]}""".formatted(
                        learner, centre, qualification, handbookVersion, evidence, list(mappings)));
    }

    /** Maps a new piece of evidence to criteria. */
    public Event mapped(String... criteria) {
        return mapped(
                UUID.randomUUID(), Arrays.stream(criteria).collect(Collectors.toMap(c -> c, c -> UUID.randomUUID())));
    }

    public Event unmapped(UUID evidence, Map<String, UUID> mappings) {
        return announce(PORTFOLIO, "portfolio.evidence-unmapped.v1", learner.toString(), """
                {"learnerId":"%s","centre":"%s","qualification":"%s","handbookVersion":"%s","evidenceId":"%s",
                 "mappings":[%s]}""".formatted(
                        learner, centre, qualification, handbookVersion, evidence, list(mappings)));
    }

    private static String list(Map<String, UUID> mappings) {
        return mappings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(mapping ->
                        "{\"mappingId\":\"%s\",\"criterion\":\"%s\"}".formatted(mapping.getValue(), mapping.getKey()))
                .collect(Collectors.joining(","));
    }

    public Event submitted(String unit, int attempt, String... criteria) {
        return announce(PORTFOLIO, "portfolio.submission-made.v1", learner.toString(), """
                {"submissionId":"%s","learnerId":"%s","centre":"%s","qualification":"%s","handbookVersion":"%s",
                 "unit":"%s","attempt":%d,"method":"PORTFOLIO","submittedAt":"%s","declarationSignedAt":"%s",
                 "criteria":[%s]}""".formatted(
                        UUID.randomUUID(),
                        learner,
                        centre,
                        qualification,
                        handbookVersion,
                        unit,
                        attempt,
                        clock,
                        clock,
                        Arrays.stream(criteria)
                                .map(criterion -> "{\"criterion\":\"" + criterion + "\",\"evidence\":[]}")
                                .collect(Collectors.joining(","))));
    }

    public Event claimed(String criterion) {
        return announce(PORTFOLIO, "portfolio.prior-learning-claimed.v1", learner.toString(), """
                {"claimId":"%s","learnerId":"%s","centre":"%s","qualification":"%s","handbookVersion":"%s",
                 "unit":"%s","criterion":"%s","evidence":["%s"],"claimedAt":"%s"}""".formatted(
                        UUID.randomUUID(),
                        learner,
                        centre,
                        qualification,
                        handbookVersion,
                        unitOf(criterion),
                        criterion,
                        UUID.randomUUID(),
                        clock));
    }

    public Event trained(UUID entry, String on, int minutes, boolean cancelled) {
        return announce(PORTFOLIO, "portfolio.hours-logged.v1", learner.toString(), """
                {"entryId":"%s","learnerId":"%s","centre":"%s","on":"%s","minutes":%d,"cancelled":%s,
                 "totalMinutes":%d}""".formatted(
                        entry, learner, centre, on, minutes, cancelled, minutes));
    }

    public Event trained(String on, int minutes) {
        return trained(UUID.randomUUID(), on, minutes, false);
    }

    public Event reviewSigned(String party, String on) {
        return announce(PORTFOLIO, "portfolio.review-signed.v1", learner.toString(), """
                {"learnerId":"%s","centre":"%s","party":"%s","reviewedOn":"%s","signedAt":"%s"}""".formatted(
                        learner, centre, party, on, clock));
    }

    /** A gateway input with the members of its object; cleared when there are none. */
    public Event input(String input, String... members) {
        return announce(PORTFOLIO, "portfolio.gateway-input-recorded.v1", learner.toString(), """
                {"learnerId":"%s","centre":"%s","input":"%s","recordedAt":"%s"%s}""".formatted(
                learner,
                centre,
                input,
                clock,
                members.length == 0 ? "" : ",\"" + OBJECTS.get(input) + "\":{" + String.join(",", members) + "}"));
    }

    public Event declaredSatisfied(String on) {
        return input("EMPLOYER_DECLARATION", "\"declaredOn\":\"" + on + "\"");
    }

    public Event learningEnded(String on) {
        return input("LEARNING_END", "\"endedOn\":\"" + on + "\"");
    }

    public Event discussed(String on, String signedOn) {
        return input(
                "ENGLISH_AND_MATHS_DISCUSSION",
                "\"discussedOn\":\"" + on + "\"",
                "\"employerSignedOn\":\"" + signedOn + "\"");
    }

    public Event proposed(int words, String on) {
        return input(
                "PROPOSAL",
                "\"summaryWords\":" + words,
                "\"recordedOn\":\"" + on + "\"",
                "\"agreedByEmployerOn\":\"" + on + "\"",
                "\"agreedByProviderOn\":\"" + on + "\"");
    }

    public Event selected(String on, UUID... evidence) {
        return input(
                "PORTFOLIO_SELECTION",
                "\"recordedOn\":\"" + on + "\"",
                "\"evidence\":["
                        + quoted(Arrays.stream(evidence).map(UUID::toString).toArray(String[]::new)) + "]");
    }

    public Event gatewayDeclared(String on) {
        return announce(PORTFOLIO, "portfolio.gateway-declared.v1", learner.toString(), """
                {"learnerId":"%s","centre":"%s","declaredOn":"%s","declaredAt":"%s"}""".formatted(
                        learner, centre, on, clock));
    }

    public Event gatewayConfirmed(String on) {
        return announce(PORTFOLIO, "portfolio.gateway-confirmed.v1", learner.toString(), """
                {"learnerId":"%s","centre":"%s","confirmedOn":"%s","confirmedAt":"%s"}""".formatted(
                        learner, centre, on, clock));
    }

    // assessment

    /** A member of staff of the centre, active. */
    public Event staff(String staffAccount, String... roles) {
        return staff(UUID.randomUUID(), staffAccount, "ACTIVE", roles);
    }

    public Event staff(UUID id, String staffAccount, String status, String... roles) {
        return announce(ASSESSMENT, "assessment.staff-changed.v1", centre, """
                {"staffId":"%s","centre":"%s","account":"%s","roles":[%s],"status":"%s"}""".formatted(
                        id, centre, staffAccount, quoted(roles), status));
    }

    public Event allocated(String unit, int attempt, String assessorAccount) {
        return announce(ASSESSMENT, "assessment.assessment-allocated.v1", learner.toString(), """
                {%s,"submissionId":"%s","assessorId":"%s","assessorAccount":"%s","allocatedAt":"%s"}""".formatted(
                        common(unit, attempt), UUID.randomUUID(), UUID.randomUUID(), assessorAccount, clock));
    }

    public Event decided(UUID decision, String criterion, int attempt, String outcome) {
        return announce(ASSESSMENT, "assessment.decision-recorded.v1", learner.toString(), """
                {"decisionId":"%s",%s,"criterion":"%s","outcome":"%s","basis":"EVIDENCE"%s,"decidedAt":"%s",
                 "decidedBy":"%s"}""".formatted(
                        decision,
                        common(unitOf(criterion), attempt),
                        criterion,
                        outcome,
                        outcome.equals("PASS") ? "" : ",\"referralReason\":\"VERB_NOT_MET\"",
                        clock,
                        UUID.randomUUID()));
    }

    public Event decided(String criterion, int attempt, String outcome) {
        return decided(UUID.randomUUID(), criterion, attempt, outcome);
    }

    public Event superseded(UUID decision, UUID by, String criterion, int attempt) {
        return announce(ASSESSMENT, "assessment.decision-superseded.v1", learner.toString(), """
                {"decisionId":"%s","supersededBy":"%s",%s,"criterion":"%s","supersededAt":"%s"}""".formatted(
                        decision, by, common(unitOf(criterion), attempt), criterion, clock));
    }

    public Event signed(String unit, int attempt, String outcome) {
        return announce(ASSESSMENT, "assessment.results-sheet-signed.v1", learner.toString(), """
                {%s,"outcome":"%s","signedAt":"%s","signedBy":"%s","criteria":[]}""".formatted(
                        common(unit, attempt), outcome, clock, UUID.randomUUID()));
    }

    public Event confirmed(String unit, int attempt, Map<String, String> outcomes) {
        return announce(ASSESSMENT, "assessment.unit-outcome-confirmed.v1", learner.toString(), """
                {%s,"outcome":"%s","confirmedAt":"%s","criteria":[%s]}""".formatted(
                common(unit, attempt),
                outcomes.containsValue("REFERRAL") ? "REFERRAL" : "PASS",
                clock,
                outcomes.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> "{\"criterion\":\"%s\",\"outcome\":\"%s\"}".formatted(one.getKey(), one.getValue()))
                        .collect(Collectors.joining(","))));
    }

    public Event reopened(String unit, int attempt) {
        return announce(ASSESSMENT, "assessment.unit-outcome-reopened.v1", learner.toString(), """
                {%s,"reason":"APPEAL","reopenedAt":"%s"}""".formatted(
                        common(unit, attempt), clock));
    }

    public Event suspended(String unit, int attempt) {
        return announce(ASSESSMENT, "assessment.assessment-suspended.v1", learner.toString(), """
                {%s,"suspendedAt":"%s"}""".formatted(
                        common(unit, attempt), clock));
    }

    public Event resumed(String unit, int attempt) {
        return announce(ASSESSMENT, "assessment.assessment-resumed.v1", learner.toString(), """
                {%s,"resumedAt":"%s"}""".formatted(
                        common(unit, attempt), clock));
    }

    private String common(String unit, int attempt) {
        UUID assessment = assessments.computeIfAbsent(unit + "/" + attempt, one -> UUID.randomUUID());
        return """
                "assessmentId":"%s","learnerId":"%s","centre":"%s","qualification":"%s","handbookVersion":"%s",
                 "unit":"%s","attempt":%d""".formatted(assessment, learner, centre, qualification, handbookVersion, unit, attempt);
    }

    private static String unitOf(String criterion) {
        return criterion.substring(0, criterion.indexOf("-AC"));
    }

    private static String quoted(String... values) {
        return Arrays.stream(values).map(value -> "\"" + value + "\"").collect(Collectors.joining(","));
    }

    private Event announce(String topic, String type, String subject, @Nullable String body) {
        clock = clock.plusSeconds(1);
        long sequence = sequences.merge(topic + "/" + subject, 1L, Long::sum);
        Event event = new Event(UUID.randomUUID(), topic, type, subject, sequence, clock, body);
        events.add(event);
        return event;
    }
}
