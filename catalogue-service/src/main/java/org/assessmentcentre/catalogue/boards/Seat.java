package org.assessmentcentre.catalogue.boards;

/** Where somebody sits; who attends without a vote, co-opted or not, has no seat of a director. */
enum Seat {
    CHAIR,
    EXECUTIVE,
    NON_EXECUTIVE,
    IN_ATTENDANCE
}
