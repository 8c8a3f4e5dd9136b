package org.assessmentcentre.portfolio.hours;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;
import org.jspecify.annotations.Nullable;

/** Off-the-job training on one day. Never changed; a wrong entry is cancelled. */
@Entity
class HoursEntry {

    @Id
    private UUID id;

    private UUID learnerId;
    private LocalDate workedOn;
    private int minutes;
    private String activity;
    private String loggedBy;
    private Instant loggedAt;

    private @Nullable Instant cancelledAt;
    private @Nullable String cancelledBy;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected HoursEntry() {}

    /** An entry as described in a request that the rules found nothing against. */
    HoursEntry(UUID id, UUID learnerId, HoursRequest request, String loggedBy, Instant loggedAt) {
        this.id = id;
        this.learnerId = learnerId;
        this.workedOn = Objects.requireNonNull(request.on());
        this.minutes = Objects.requireNonNull(request.minutes());
        this.activity = Objects.requireNonNull(request.activity());
        this.loggedBy = loggedBy;
        this.loggedAt = loggedAt;
    }

    void cancel(String why, String by, Instant at) {
        if (isCancelled()) {
            throw new Refusal(PortfolioProblem.HOURS_CANCELLED, "Nothing of this entry counts any more.");
        }
        reason = why;
        cancelledBy = by;
        cancelledAt = at;
    }

    boolean isCancelled() {
        return cancelledBy != null;
    }

    UUID id() {
        return id;
    }

    UUID learnerId() {
        return learnerId;
    }

    LocalDate workedOn() {
        return workedOn;
    }

    int minutes() {
        return minutes;
    }

    String activity() {
        return activity;
    }

    String loggedBy() {
        return loggedBy;
    }

    Instant loggedAt() {
        return loggedAt;
    }

    @Nullable
    Instant cancelledAt() {
        return cancelledAt;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
