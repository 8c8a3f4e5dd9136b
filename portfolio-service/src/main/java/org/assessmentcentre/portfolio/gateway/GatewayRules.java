package org.assessmentcentre.portfolio.gateway;

import java.time.LocalDate;
import org.assessmentcentre.kit.problem.Violations;
import org.jspecify.annotations.Nullable;

/** What has to stand before gateway is declared and confirmed, and in which order of days. */
final class GatewayRules {

    private GatewayRules() {}

    static Violations ending(@Nullable LocalDate endedOn, GatewayState state, LocalDate startedOn, LocalDate today) {
        Violations found = new Violations();
        GatewayDays.onProgramme(found, endedOn, "endedOn", startedOn, today);
        Declared declared = state.declaration();
        if (endedOn != null && declared != null) {
            found.require(
                    !endedOn.isAfter(declared.declaredOn()),
                    "endedOn",
                    "must not be after gateway was declared, on " + declared.declaredOn()
                            + "; if learning went on, the employer withdraws the declarations first");
        }
        return found;
    }

    static Objections declaring(
            @Nullable LocalDate declaredOn, GatewayState state, LocalDate startedOn, LocalDate today) {
        Violations found = new Violations();
        GatewayDays.onProgramme(found, declaredOn, "declaredOn", startedOn, today);
        EmployerDeclaration employer = state.employerDeclaration();
        if (declaredOn != null && employer != null) {
            found.require(
                    !declaredOn.isBefore(employer.declaredOn()),
                    "declaredOn",
                    "must not be before the employer's declaration, on " + employer.declaredOn());
        }
        LearningEnd end = state.learningEnd();
        if (declaredOn != null && end != null) {
            found.require(
                    !declaredOn.isBefore(end.endedOn()),
                    "declaredOn",
                    "must not be before the learning ended, on " + end.endedOn());
        }
        return needEmployer(new Objections(found), state);
    }

    static Objections confirming(
            @Nullable LocalDate confirmedOn, GatewayState state, LocalDate startedOn, LocalDate today) {
        Violations found = new Violations();
        GatewayDays.onProgramme(found, confirmedOn, "confirmedOn", startedOn, today);
        LearningEnd end = state.learningEnd();
        Declared declared = state.declaration();
        if (confirmedOn != null && end != null) {
            found.require(
                    !confirmedOn.isBefore(end.endedOn()),
                    "confirmedOn",
                    "must not be before the learning ended, on " + end.endedOn());
        }
        if (confirmedOn != null && declared != null) {
            found.require(
                    !confirmedOn.isBefore(declared.declaredOn()),
                    "confirmedOn",
                    "must not be before gateway was declared, on " + declared.declaredOn());
        }
        Objections objections = needEmployer(new Objections(found), state);
        for (StandingDay standing : StandingDay.of(state)) {
            objections.needs(
                    !standing.on().isBefore(startedOn),
                    standing.step(),
                    "The day of " + standing.what() + ", " + standing.on()
                            + ", lies before the apprenticeship began, on " + startedOn + "; it is recorded anew.");
        }
        return objections
                .needs(end != null, "learningEnd", "The centre records when the learning ended.")
                .needs(declared != null, "declaration", "The employer declares gateway.");
    }

    private static Objections needEmployer(Objections found, GatewayState state) {
        return found.needs(
                state.employerDeclaration() != null,
                "employerDeclaration",
                "The employer declares the apprentice at or above the standard.");
    }
}
