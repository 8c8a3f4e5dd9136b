package org.assessmentcentre.portfolio.learner;

import org.assessmentcentre.kit.problem.Violations;

/** Which of a learner's identities somebody else has already. */
record Clashes(boolean uln, boolean registrationNumber, boolean account) {

    void addTo(Violations found) {
        found.require(!uln, "uln", "another learner of this centre has this number");
        found.require(!registrationNumber, "registrationNumber", "another learner of this centre has this number");
        found.require(!account, "account", "is linked to another learner of this centre");
    }
}
