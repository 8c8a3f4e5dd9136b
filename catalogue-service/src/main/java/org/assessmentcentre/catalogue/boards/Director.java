package org.assessmentcentre.catalogue.boards;

import java.util.List;
import org.assessmentcentre.catalogue.document.BoardRule;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a board.
 *
 * @param clinicalBackground whether there is one, registered today or not
 */
record Director(
        String post,
        Seat seat,
        BoardRule.@Nullable Office office,
        List<BoardRule.Profession> registrations,
        boolean independent,
        boolean clinicalBackground) {

    boolean sitsIn(BoardRule.Seats seats) {
        return switch (seats) {
            case DIRECTORS -> seat != Seat.CHAIR;
            case EXECUTIVES -> seat == Seat.EXECUTIVE;
            case NON_EXECUTIVES -> seat == Seat.NON_EXECUTIVE;
        };
    }
}
