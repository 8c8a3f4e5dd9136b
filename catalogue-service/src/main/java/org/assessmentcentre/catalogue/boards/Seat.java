package org.assessmentcentre.catalogue.boards;

/** Where somebody sits. */
enum Seat {
    CHAIR,
    EXECUTIVE,
    NON_EXECUTIVE
}
