package org.assessmentcentre.catalogue.boards;

import java.util.List;
import java.util.function.Predicate;
import org.assessmentcentre.catalogue.document.BoardRule;

/** A board, and what kind of body it is of. */
record Board(BoardRule.Body body, List<Director> directors) {

    List<Director> in(BoardRule.Seats seats) {
        return directors.stream().filter(director -> director.sitsIn(seats)).toList();
    }

    /** How many of those seats are held by somebody of whom it is true. */
    int count(BoardRule.Seats seats, Predicate<Director> who) {
        return (int) in(seats).stream().filter(who).count();
    }

    int count(BoardRule.Seats seats) {
        return in(seats).size();
    }
}
