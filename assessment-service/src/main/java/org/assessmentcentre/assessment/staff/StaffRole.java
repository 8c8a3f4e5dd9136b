package org.assessmentcentre.assessment.staff;

import org.assessmentcentre.kit.access.Roles;

/** What a member of staff may do at the centre. A person may hold several roles (handbook section 2). */
public enum StaffRole {
    ASSESSOR(Roles.ASSESSOR),
    IQA(Roles.IQA),
    EQA(Roles.EQA),
    CENTRE_ADMIN(Roles.CENTRE_ADMIN);

    private final String tokenRole;

    StaffRole(String tokenRole) {
        this.tokenRole = tokenRole;
    }

    /** The realm's role that must be in the token as well. */
    String tokenRole() {
        return tokenRole;
    }
}
