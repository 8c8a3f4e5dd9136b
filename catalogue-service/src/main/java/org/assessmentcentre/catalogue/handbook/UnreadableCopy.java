package org.assessmentcentre.catalogue.handbook;

import java.io.IOException;

/** A copy that can't be read as what it is. The message says why and quotes nothing of it. */
final class UnreadableCopy extends IOException {

    private static final long serialVersionUID = 1L;

    private final String why;

    UnreadableCopy(String why) {
        super(why);
        this.why = why;
    }

    String why() {
        return why;
    }
}
