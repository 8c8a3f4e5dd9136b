package org.assessmentcentre.portfolio.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assessmentcentre.kit.problem.Violation;
import org.assessmentcentre.portfolio.Handbooks8431;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Handbook HANDBOOK = Handbooks8431.VERSION_2;

    @Test
    void aSoundRegistrationHasNothingAgainstIt() {
        assertThat(check(new Draft())).isEmpty();
    }

    @Test
    void whoTurnsEighteenOnTheDayMayRegister() {
        Draft draft = new Draft();
        draft.registeredOn = TODAY;
        draft.dateOfBirth = TODAY.minusYears(18);
        assertThat(check(draft)).isEmpty();
    }

    @Test
    void whoTurnsEighteenTheDayAfterMayNot() {
        Draft draft = new Draft();
        draft.registeredOn = TODAY;
        draft.dateOfBirth = TODAY.minusYears(18).plusDays(1);
        assertThat(check(draft)).extracting(Violation::field).containsExactly("dateOfBirth");
    }

    @Test
    void ageCountsOnTheDayOfRegistrationAndNotToday() {
        Draft draft = new Draft();
        draft.registeredOn = TODAY.minusDays(1);
        draft.dateOfBirth = TODAY.minusYears(18);
        assertThat(check(draft)).extracting(Violation::field).containsExactly("dateOfBirth");
    }

    @Test
    void aRegistrationIsNotInTheFuture() {
        Draft draft = new Draft();
        draft.registeredOn = TODAY;
        assertThat(check(draft)).isEmpty();
        draft.registeredOn = TODAY.plusDays(1);
        assertThat(check(draft)).extracting(Violation::field).containsExactly("registeredOn");
    }

    @Test
    void theRouteIsOneOfTheQualification() {
        Draft draft = new Draft();
        draft.route = "8431-32";
        assertThat(check(draft)).singleElement().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo("route");
            assertThat(violation.message()).contains("8431-31", "8431-33", "8431-63");
        });
    }

    @Test
    void anUnknownVersionIsNamedWithThoseThatAreKnown() {
        Draft draft = new Draft();
        draft.handbookVersion = "9.9";
        List<Violation> found = RegistrationRules.check(draft.request(), null, List.of("2.0"), TODAY)
                .all();
        assertThat(found).singleElement().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo("handbookVersion");
            assertThat(violation.message()).contains("2.0");
        });
        assertThat(RegistrationRules.check(draft.request(), null, List.of(), TODAY)
                        .all())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.field()).isEqualTo("handbookVersion");
                    assertThat(violation.message()).contains("catalogue");
                });
    }

    @Test
    void anApprenticeshipEndsAfterItStarted() {
        Draft draft = new Draft();
        draft.apprenticeship = dates(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 1));
        assertThat(check(draft)).extracting(Violation::field).containsExactly("apprenticeship.plannedEndOn");
        draft.apprenticeship = dates(null, null);
        assertThat(check(draft))
                .extracting(Violation::field)
                .containsExactly("apprenticeship.startedOn", "apprenticeship.plannedEndOn");
        draft.apprenticeship = dates(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2));
        assertThat(check(draft)).isEmpty();
    }

    @Test
    void everythingMissingIsNamedAtOnce() {
        RegisterLearnerRequest empty = new RegisterLearnerRequest(
                null, null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(RegistrationRules.check(empty, null, List.of(), TODAY).all())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder(
                        "givenName",
                        "familyName",
                        "dateOfBirth",
                        "uln",
                        "registrationNumber",
                        "registeredOn",
                        "route",
                        "qualification",
                        "handbookVersion");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u0007Alex", "Al\nex", "Al\u202Eex", " Alex", "Alex\u2028"})
    void namesAreLinesOfText(String name) {
        Draft draft = new Draft();
        draft.givenName = name;
        assertThat(check(draft)).extracting(Violation::field).contains("givenName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë", "O’Connor-Łuczak", "李", "نور", "José María"})
    void namesOfEveryScriptAreWelcome(String name) {
        Draft draft = new Draft();
        draft.givenName = name;
        assertThat(check(draft)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "alex", "alex@", "@example.org", "alex@example", "alex@@example.org", "a b@example.org"})
    void addressesHaveTheUsualForm(String email) {
        Draft draft = new Draft();
        draft.email = email;
        assertThat(check(draft)).extracting(Violation::field).containsExactly("email");
    }

    @Test
    void longTextsAreRefused() {
        Draft draft = new Draft();
        draft.givenName = "a".repeat(100);
        draft.registrationNumber = "1".repeat(40);
        assertThat(check(draft)).isEmpty();
        draft.givenName = "a".repeat(101);
        draft.registrationNumber = "1".repeat(41);
        draft.email = "a@" + "b".repeat(250) + ".org";
        assertThat(check(draft))
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("givenName", "registrationNumber", "email");
    }

    @Test
    void outlandishDaysAreRefused() {
        Draft draft = new Draft();
        draft.dateOfBirth = LocalDate.of(1899, 12, 31);
        draft.registeredOn = LocalDate.of(-4800, 1, 1);
        draft.apprenticeship = dates(LocalDate.of(2026, 9, 1), LocalDate.of(12026, 9, 1));
        assertThat(check(draft))
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("dateOfBirth", "registeredOn", "apprenticeship.plannedEndOn");
    }

    @Test
    void weeklyHoursAreFromOneToSixty() {
        for (String hours : List.of("1", "1.00", "37.5", "37.25", "60")) {
            assertThat(check(working(hours))).as(hours).isEmpty();
        }
        for (String hours : List.of("0.99", "60.01", "37.255", "-5", "1E+9999")) {
            assertThat(check(working(hours)))
                    .as(hours)
                    .extracting(Violation::field)
                    .containsExactly("apprenticeship.weeklyHours");
        }
    }

    private static Draft working(String hours) {
        Draft draft = new Draft();
        draft.apprenticeship = new ApprenticeshipRequest(
                LocalDate.of(2026, 9, 1), LocalDate.of(2028, 3, 1), new BigDecimal(hours), null, null, null, null);
        return draft;
    }

    private static ApprenticeshipRequest dates(@Nullable LocalDate startedOn, @Nullable LocalDate plannedEndOn) {
        return new ApprenticeshipRequest(startedOn, plannedEndOn, null, null, null, null, null);
    }

    private static List<Violation> check(Draft draft) {
        return RegistrationRules.check(draft.request(), HANDBOOK, List.of("2.0"), TODAY)
                .all();
    }

    /** A sound registration, to be spoilt in one place. */
    private static final class Draft {
        private @Nullable String givenName = "Alex";
        private @Nullable String email = "alex@example.org";
        private @Nullable LocalDate dateOfBirth = LocalDate.of(1984, 5, 17);
        private @Nullable String registrationNumber = "ABC1234";
        private @Nullable LocalDate registeredOn = LocalDate.of(2026, 9, 1);
        private @Nullable String route = "8431-31";
        private @Nullable String handbookVersion = "2.0";
        private @Nullable ApprenticeshipRequest apprenticeship;

        RegisterLearnerRequest request() {
            return new RegisterLearnerRequest(
                    givenName,
                    "Rowan",
                    dateOfBirth,
                    email,
                    "1000000043",
                    registrationNumber,
                    registeredOn,
                    route,
                    "8431",
                    handbookVersion,
                    null,
                    null,
                    apprenticeship);
        }
    }
}
