package org.assessmentcentre.portfolio.assessment;

import org.assessmentcentre.kit.access.Roles;

/** What a staff record may name, with the token's role that has to go with it. */
public enum StaffRole {
    ASSESSOR(Roles.ASSESSOR),
    IQA(Roles.IQA),
    EQA(Roles.EQA),
    CENTRE_ADMIN(Roles.CENTRE_ADMIN);

    private final String tokenRole;

    StaffRole(String tokenRole) {
        this.tokenRole = tokenRole;
    }

    public String tokenRole() {
        return tokenRole;
    }
}
