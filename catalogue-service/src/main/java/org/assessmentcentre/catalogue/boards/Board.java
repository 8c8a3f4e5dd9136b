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

    List<String> posts(BoardRule.Seats seats, Predicate<Director> who) {
        return in(seats).stream().filter(who).map(Director::post).toList();
    }

    /** The chair, who attends only, and posts that nobody holds. */
    List<String> notCounted() {
        return directors.stream()
                .filter(director -> !director.sitsIn(BoardRule.Seats.DIRECTORS))
                .map(Director::post)
                .toList();
    }

    int count(BoardRule.Seats seats) {
        return in(seats).size();
    }
}
