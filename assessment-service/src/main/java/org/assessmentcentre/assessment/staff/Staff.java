package org.assessmentcentre.assessment.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A member of a centre's staff. Written first by {@link StaffMembers#appoint}, because an account must be unique. */
@Entity
public class Staff {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String centre;

    @Column(updatable = false)
    private String account;

    @Column
    private String name;

    @Column
    private String[] roles;

    @Column
    @Enumerated(EnumType.STRING)
    private StaffStatus status;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Staff() {}

    /** Whether this person works for the centre in that role now. */
    public boolean mayActAs(StaffRole role) {
        return status == StaffStatus.ACTIVE && roles().contains(role);
    }

    /** Changes what can change; false when everything is as it was. */
    boolean change(String newName, Set<StaffRole> newRoles, StaffStatus newStatus) {
        String[] names = names(newRoles);
        boolean changes = !name.equals(newName) || !Arrays.equals(roles, names) || status != newStatus;
        name = newName;
        status = newStatus;
        if (changes) {
            roles = names;
        }
        return changes;
    }

    public UUID id() {
        return id;
    }

    public String centre() {
        return centre;
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    /** In the order of the enum. */
    public List<StaffRole> roles() {
        return Arrays.stream(roles).map(StaffRole::valueOf).toList();
    }

    public StaffStatus status() {
        return status;
    }

    public long version() {
        return version;
    }

    static String[] names(Set<StaffRole> roles) {
        return roles.stream().sorted().map(StaffRole::name).toArray(String[]::new);
    }
}
