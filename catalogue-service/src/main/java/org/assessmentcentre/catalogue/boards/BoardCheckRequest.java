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
            violations.require(
                    director.office() == null || director.seat() == Seat.EXECUTIVE,
                    at + "office",
                    "only an executive director holds it");
            violations.require(
                    director.seat() != Seat.NON_EXECUTIVE || director.independent() != null,
                    at + "independent",
                    "must be given of a non-executive director");
            violations.require(
                    director.seat() != Seat.EXECUTIVE || !Boolean.TRUE.equals(director.independent()),
                    at + "independent",
                    "an executive director is not independent");
        }
        violations.refuseIfAny(KitProblem.INVALID_REQUEST, "The board contradicts itself.");
        return new Board(
                body, directors.stream().map(DirectorRequest::toDirector).toList());
    }
}
