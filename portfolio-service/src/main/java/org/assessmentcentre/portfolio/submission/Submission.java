package org.assessmentcentre.portfolio.submission;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.assessmentcentre.portfolio.learner.Learner;
import org.assessmentcentre.portfolio.matrix.UnitMatrix;
import org.jspecify.annotations.Nullable;

/** A unit handed over for assessment, with exactly the mappings it was handed over with. */
@Entity
class Submission {

    enum Method {
        PORTFOLIO,
        ASSIGNMENT
    }

    enum Status {
        OPEN,
        CLOSED
    }

    /** A mapping that was handed over. */
    @Embeddable
    record Item(UUID mappingId, UUID evidenceId, String criterion) {}

    @Id
    private UUID id;

    private UUID learnerId;
    private String centre;
    private String qualification;
    private String handbookVersion;
    private String unit;
    private int attempt;

    @Enumerated(EnumType.STRING)
    private Method method;

    @Enumerated(EnumType.STRING)
    private Status status;

    private UUID declarationId;

    @Convert(converter = AssignmentColumn.class)
    private @Nullable Assignment assignment;

    private Instant submittedAt;

    @ElementCollection
    @CollectionTable(name = "submission_item", joinColumns = @JoinColumn(name = "submission_id"))
    private Set<Item> items = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    Submission(
            UUID id,
            Learner learner,
            UnitMatrix matrix,
            int attempt,
            UUID declarationId,
            @Nullable Assignment assignment,
            Instant submittedAt) {
        this.id = id;
        this.learnerId = learner.id();
        this.centre = learner.centre();
        this.qualification = learner.qualification();
        this.handbookVersion = learner.handbookVersion();
        this.unit = matrix.unit().ref();
        this.attempt = attempt;
        this.method = assignment == null ? Method.PORTFOLIO : Method.ASSIGNMENT;
        this.assignment = assignment;
        this.status = Status.OPEN;
        this.declarationId = declarationId;
        this.submittedAt = submittedAt;
        this.items = matrix.entries().stream()
                .map(entry -> new Item(
                        entry.mapping().id(),
                        entry.evidence().id(),
                        entry.mapping().criterion()))
                .collect(Collectors.toSet());
    }

    /** The criteria that were handed over, in the handbook's order. */
    List<String> criteriaOf(Handbook.Unit of) {
        Set<String> named = items.stream().map(Item::criterion).collect(Collectors.toSet());
        return of.criteria().stream()
                .map(Handbook.Criterion::ref)
                .filter(named::contains)
                .toList();
    }

    /** What was handed over for a criterion. */
    List<Item> itemsOf(String criterion) {
        return items.stream()
                .filter(item -> item.criterion().equals(criterion))
                .sorted((a, b) -> a.mappingId().compareTo(b.mappingId()))
                .toList();
    }

    UUID id() {
        return id;
    }

    UUID learnerId() {
        return learnerId;
    }

    String centre() {
        return centre;
    }

    String qualification() {
        return qualification;
    }

    String handbookVersion() {
        return handbookVersion;
    }

    String unit() {
        return unit;
    }

    int attempt() {
        return attempt;
    }

    Method method() {
        return method;
    }

    Status status() {
        return status;
    }

    UUID declarationId() {
        return declarationId;
    }

    /** Its parts, when it is an assignment. */
    Optional<Assignment> assignment() {
        return Optional.ofNullable(assignment);
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Set<Item> items() {
        return Set.copyOf(items);
    }
}
