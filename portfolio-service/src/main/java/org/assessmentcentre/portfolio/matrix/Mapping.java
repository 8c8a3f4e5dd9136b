package org.assessmentcentre.portfolio.matrix;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;

/** Says that a piece of evidence meets a criterion, and where in it. Never changed: removed and made anew. */
@Entity
public class Mapping {

    @Id
    private UUID id;

    private UUID learnerId;
    private UUID evidenceId;
    private String unit;
    private String criterion;
    private boolean submitted;
    private Instant mappedAt;

    @ElementCollection
    @CollectionTable(name = "mapping_location", joinColumns = @JoinColumn(name = "mapping_id"))
    @OrderColumn(name = "position")
    private List<Location> locations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Mapping() {}

    Mapping(
            UUID id,
            UUID learnerId,
            UUID evidenceId,
            String unit,
            String criterion,
            List<Location> locations,
            Instant mappedAt) {
        this.id = id;
        this.learnerId = learnerId;
        this.evidenceId = evidenceId;
        this.unit = unit;
        this.criterion = criterion;
        this.locations = new ArrayList<>(locations);
        this.mappedAt = mappedAt;
    }

    /** Refuses with 409 once it is part of a submission. */
    void mustBeRemovable() {
        if (submitted) {
            throw new Refusal(
                    PortfolioProblem.MAPPING_SUBMITTED,
                    "A submitted mapping stays as it was handed over. Map other evidence in addition.");
        }
    }

    /** Makes it part of a submission; from now on it stays. */
    public void submit() {
        submitted = true;
    }

    /** Whether its locations fit what the evidence is: timestamps in a recording, pages and paragraphs in the rest. */
    public boolean isLocatedAs(boolean recording) {
        return locations.stream().allMatch(location -> location.isTimestamp() == recording);
    }

    public UUID id() {
        return id;
    }

    UUID learnerId() {
        return learnerId;
    }

    public UUID evidenceId() {
        return evidenceId;
    }

    String unit() {
        return unit;
    }

    public String criterion() {
        return criterion;
    }

    boolean submitted() {
        return submitted;
    }

    /** Where in the evidence, as clients read it. */
    public List<EvidenceLocation> places() {
        return locations.stream().map(EvidenceLocation::from).toList();
    }

    Instant mappedAt() {
        return mappedAt;
    }
}
