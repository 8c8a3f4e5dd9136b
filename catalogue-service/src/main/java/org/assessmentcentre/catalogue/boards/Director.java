package org.assessmentcentre.catalogue.boards;

import java.util.List;
import org.assessmentcentre.catalogue.document.BoardRule;

/**
 * A post on a board and what those who hold it bring.
 *
 * @param vacant whether nobody holds it: no rule counts such a post
 * @param clinicalBackground whether there is one, registered today or not
 */
record Director(
        String post,
        Seat seat,
        boolean vacant,
        List<BoardRule.Office> offices,
        List<BoardRule.Profession> registrations,
        boolean independent,
        boolean clinicalBackground) {

    boolean sitsIn(BoardRule.Seats seats) {
        return !vacant
                && switch (seats) {
                    case DIRECTORS -> seat == Seat.EXECUTIVE || seat == Seat.NON_EXECUTIVE;
                    case EXECUTIVES -> seat == Seat.EXECUTIVE;
                    case NON_EXECUTIVES -> seat == Seat.NON_EXECUTIVE;
                };
    }
}
