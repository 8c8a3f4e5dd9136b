package org.assessmentcentre.portfolio.learner;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.portfolio.access.Owner;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.jspecify.annotations.Nullable;

/** A registered learner. Registration facts never change; name, contact, account, employer and dates may. */
@Entity
public class Learner {

    @Id
    private UUID id;

    private String centre;
    private String givenName;
    private String familyName;

    private @Nullable String email;

    private LocalDate dateOfBirth;
    private String uln;
    private String registrationNumber;
    private LocalDate registeredOn;
    private LocalDate registrationExpiresOn;
    private String route;
    private String qualification;
    private String handbookVersion;

    private @Nullable String account;

    private @Nullable UUID employerId;

    @Embedded
    private @Nullable Apprenticeship apprenticeship;

    @Version
    private long version;

    private Instant registeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Learner() {}

    /** A learner as asked for in a request that the rules found nothing against. */
    Learner(
            UUID id,
            String centre,
            RegisterLearnerRequest request,
            Handbook handbook,
            @Nullable Apprenticeship apprenticeship,
            Instant registeredAt) {
        this.id = id;
        this.centre = centre;
        this.givenName = Objects.requireNonNull(request.givenName());
        this.familyName = Objects.requireNonNull(request.familyName());
        this.email = request.email();
        this.dateOfBirth = Objects.requireNonNull(request.dateOfBirth());
        this.uln = Objects.requireNonNull(request.uln());
        this.registrationNumber = Objects.requireNonNull(request.registrationNumber());
        this.registeredOn = Objects.requireNonNull(request.registeredOn());
        this.registrationExpiresOn = registeredOn.plusYears(handbook.registrationValidityYears());
        this.route = Objects.requireNonNull(request.route());
        this.qualification = handbook.qualification();
        this.handbookVersion = handbook.version();
        this.account = request.account();
        this.employerId = request.employerId();
        this.apprenticeship = apprenticeship;
        this.registeredAt = registeredAt;
    }

    /** Takes name and contact over; false when they are what they were. */
    boolean call(String given, String family, @Nullable String address) {
        if (givenName.equals(given) && familyName.equals(family) && Objects.equals(email, address)) {
            return false;
        }
        givenName = given;
        familyName = family;
        email = address;
        return true;
    }

    /** Whether account, employer and apprenticeship are these. */
    boolean has(@Nullable String anAccount, @Nullable UUID anEmployer, @Nullable Apprenticeship anApprenticeship) {
        return Objects.equals(account, anAccount)
                && Objects.equals(employerId, anEmployer)
                && Objects.equals(apprenticeship, anApprenticeship);
    }

    /** Takes account, employer and apprenticeship over; false when they are what they were. */
    boolean link(@Nullable String newAccount, @Nullable UUID newEmployer, @Nullable Apprenticeship newApprenticeship) {
        if (has(newAccount, newEmployer, newApprenticeship)) {
            return false;
        }
        account = newAccount;
        employerId = newEmployer;
        apprenticeship = newApprenticeship;
        return true;
    }

    /** Takes the learner's own number over; false when it is what it was. */
    boolean identify(String ownUln) {
        if (uln.equals(ownUln)) {
            return false;
        }
        uln = ownUln;
        return true;
    }

    /** Notes a signature that is not the registered name: its letters count, in either case and however spaced. */
    public void checkSignature(Violations found, @Nullable String signedName) {
        SignedName.check(found, signedName, givenName + " " + familyName);
    }

    /** Whether the registration is over: its last day lies before this one. */
    public boolean registrationExpired(LocalDate today) {
        return today.isAfter(registrationExpiresOn);
    }

    public Owner owner() {
        return new Owner(id, centre, account);
    }

    public UUID id() {
        return id;
    }

    public String centre() {
        return centre;
    }

    String givenName() {
        return givenName;
    }

    String familyName() {
        return familyName;
    }

    @Nullable
    String email() {
        return email;
    }

    public LocalDate dateOfBirth() {
        return dateOfBirth;
    }

    String uln() {
        return uln;
    }

    String registrationNumber() {
        return registrationNumber;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    public LocalDate registrationExpiresOn() {
        return registrationExpiresOn;
    }

    String route() {
        return route;
    }

    public String qualification() {
        return qualification;
    }

    public String handbookVersion() {
        return handbookVersion;
    }

    @Nullable
    String account() {
        return account;
    }

    @Nullable
    UUID employerId() {
        return employerId;
    }

    @Nullable
    public Apprenticeship apprenticeship() {
        return apprenticeship;
    }

    long version() {
        return version;
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
