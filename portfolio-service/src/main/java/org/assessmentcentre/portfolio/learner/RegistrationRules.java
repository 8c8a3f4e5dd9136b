package org.assessmentcentre.portfolio.learner;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.kit.text.OneLine;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.jspecify.annotations.Nullable;

/** The rules of registration (handbook section 2) that a request and its handbook version decide between them. */
final class RegistrationRules {

    private static final int LONGEST_NUMBER = 40;

    private RegistrationRules() {}

    /**
     * Finds everything wrong with a registration.
     *
     * @param handbook the version asked for, null when it is not known here
     * @param knownVersions the versions of that qualification that are known here
     * @param today the legal date
     */
    static Violations check(
            RegisterLearnerRequest request, @Nullable Handbook handbook, List<String> knownVersions, LocalDate today) {
        Violations found = new Violations();
        PersonRules.check(found, request.givenName(), request.familyName(), request.email(), request.account());
        PersonRules.checkUln(found, request.uln());
        OneLine.required(found, request.registrationNumber(), "registrationNumber", LONGEST_NUMBER);
        boolean bornOnDay = Days.check(found, request.dateOfBirth(), "dateOfBirth");
        boolean registeredOnDay = Days.check(found, request.registeredOn(), "registeredOn");
        if (registeredOnDay && request.registeredOn() != null) {
            found.require(
                    !request.registeredOn().isAfter(today),
                    "registeredOn",
                    "must not be in the future; today is " + today);
        }
        checkVersion(found, request, handbook, knownVersions);
        if (handbook != null) {
            checkRoute(found, request.route(), handbook);
        } else {
            found.require(request.route() != null, "route", "must not be blank");
        }
        if (handbook != null && bornOnDay && registeredOnDay) {
            checkAge(found, request.dateOfBirth(), request.registeredOn(), handbook);
        }
        ApprenticeshipRules.check(found, request.apprenticeship(), request.dateOfBirth());
        return found;
    }

    private static void checkVersion(
            Violations found, RegisterLearnerRequest request, @Nullable Handbook handbook, List<String> knownVersions) {
        boolean named = request.qualification() != null && request.handbookVersion() != null;
        found.require(request.qualification() != null, "qualification", "must not be blank");
        found.require(request.handbookVersion() != null, "handbookVersion", "must not be blank");
        if (named && handbook == null) {
            found.require(
                    false,
                    "handbookVersion",
                    knownVersions.isEmpty()
                            ? "nothing of this qualification has arrived from the catalogue yet; try again once it is"
                                    + " published"
                            : "is not known here; known: " + String.join(", ", knownVersions));
        }
    }

    private static void checkRoute(Violations found, @Nullable String route, Handbook handbook) {
        found.require(
                route != null && handbook.hasRoute(route),
                "route",
                "must be a route of " + handbook.qualification() + ": "
                        + handbook.routes().stream().map(Handbook.Route::code).collect(Collectors.joining(", ")));
    }

    private static void checkAge(
            Violations found, @Nullable LocalDate dateOfBirth, @Nullable LocalDate registeredOn, Handbook handbook) {
        if (dateOfBirth != null && registeredOn != null) {
            found.require(
                    Ages.on(registeredOn, dateOfBirth) >= handbook.minimumAge(),
                    "dateOfBirth",
                    "the learner must be " + handbook.minimumAge() + " or over on " + registeredOn);
        }
    }
}
