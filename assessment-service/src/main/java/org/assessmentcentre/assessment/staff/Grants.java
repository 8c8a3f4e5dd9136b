package org.assessmentcentre.assessment.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.assessmentcentre.kit.access.Caller;

/**
 * What the caller may do at a centre: only what both the token and our own record say. The token must carry the role and
 * the centre; the record must be active and hold the role.
 */
@ApplicationScoped
public class Grants {

    private final Caller caller;
    private final StaffMembers staff;

    Grants(Caller caller, StaffMembers staff) {
        this.caller = caller;
        this.staff = staff;
    }

    /** The caller as a member of the centre's staff in that role, if token and record agree. */
    public Optional<Staff> as(StaffRole role, String centre) {
        return caller.is(role.tokenRole()) && caller.claimsCentre(centre)
                ? staff.withAccount(centre, caller.account()).filter(member -> member.mayActAs(role))
                : Optional.empty();
    }

    public boolean allows(StaffRole role, String centre) {
        return as(role, centre).isPresent();
    }
}
