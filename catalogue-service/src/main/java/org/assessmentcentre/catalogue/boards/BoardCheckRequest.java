package org.assessmentcentre.catalogue.boards;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.assessmentcentre.catalogue.document.BoardRule;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Violations;

/** A board that is to be checked. */
public record BoardCheckRequest(
        @NotNull BoardRule.Body body,
        @NotNull @Size(max = 100) List<@Valid @NotNull DirectorRequest> directors) {

    /** The board. @throws org.assessmentcentre.kit.problem.Refusal 400 with everything that contradicts itself */
    Board toBoard() {
        Violations violations = new Violations();
        boolean chaired = false;
        for (int i = 0; i < directors.size(); i++) {
            DirectorRequest director = directors.get(i);
            String at = "directors[" + i + "].";
            boolean chair = director.seat() == Seat.CHAIR;
            violations.require(!chair || !chaired, at + "seat", "there is a chair already");
            chaired |= chair;
            whoeverSits(director, at, violations);
        }
        violations.refuseIfAny(KitProblem.INVALID_REQUEST, "The board contradicts itself.");
        return new Board(
                body, directors.stream().map(DirectorRequest::toDirector).toList());
    }

    private static void whoeverSits(DirectorRequest director, String at, Violations violations) {
        boolean vacant = director.standsVacant();
        Boolean independent = director.independent();
        violations.require(
                director.offices() == null || director.offices().isEmpty() || director.seat() == Seat.EXECUTIVE,
                at + "offices",
                "only an executive director holds one");
        violations.require(
                vacant || director.seat() != Seat.NON_EXECUTIVE || independent != null,
                at + "independent",
                "must be given of a non-executive director");
        violations.require(
                director.seat() != Seat.EXECUTIVE || !Boolean.TRUE.equals(independent),
                at + "independent",
                "an executive director is not independent");
        violations.require(
                !Boolean.FALSE.equals(director.clinicalBackground()) || !director.holdsRegistration(),
                at + "clinicalBackground",
                "there is one with every registration");
        violations.require(
                !vacant
                        || (independent == null
                                && director.clinicalBackground() == null
                                && !director.holdsRegistration()),
                at + "vacant",
                "nobody holds it who could be registered, independent or a clinician");
    }
}
