package org.assessmentcentre.portfolio.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.assessmentcentre.portfolio.evidence.Evidence;
import org.assessmentcentre.portfolio.evidence.Evidences;
import org.assessmentcentre.portfolio.learner.Learner;
import org.assessmentcentre.portfolio.learner.Learners;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;
import org.jspecify.annotations.Nullable;

/** A learner says which criteria a piece of evidence meets and where, or takes that back. */
@ApplicationScoped
class MappingEvidence {

    private final Mappings mappings;
    private final Evidences evidences;
    private final Learners learners;
    private final UnitMatrices matrices;
    private final Access access;
    private final Outbox outbox;
    private final Clock clock;

    MappingEvidence(
            Mappings mappings,
            Evidences evidences,
            Learners learners,
            UnitMatrices matrices,
            Access access,
            Outbox outbox,
            Clock clock) {
        this.mappings = mappings;
        this.evidences = evidences;
        this.learners = learners;
        this.matrices = matrices;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    MappingsResponse map(UUID evidenceId, MappingsRequest request) {
        Learner learner = ownerOf(evidenceId);
        Evidence evidence = evidences.with(evidenceId).orElseThrow(MappingEvidence::unknown);
        Handbook handbook = matrices.handbookOf(learner);
        boolean document = evidence.file().isPresent() && !evidence.isRecording();
        Violations found = MappingRules.check(
                request.mappings(),
                handbook,
                evidence.isRecording(),
                document,
                mappings.criteriaOf(evidenceId),
                mappings.fullCriteria(learner.id(), MappingRules.MOST_PIECES));
        found.refuseIfAny(
                PortfolioProblem.MAPPING_REFUSED, "Nothing was mapped. Change the rows that violations lists.");
        Instant now = clock.instant();
        List<Mapping> added = Objects.requireNonNull(request.mappings()).stream()
                .map(row -> mapping(learner, evidenceId, handbook, Objects.requireNonNull(row), now))
                .toList();
        mappings.persist(added);
        outbox.announce(MatrixEvent.EvidenceMapped.of(learner, evidence, added));
        return new MappingsResponse(
                evidenceId,
                learner.id(),
                added.stream().map(MappingsResponse.Row::from).toList());
    }

    @Transactional
    void unmap(UUID evidenceId, UUID mappingId) {
        Learner learner = ownerOf(evidenceId);
        Mapping mapping = mappings.of(evidenceId, mappingId).orElseThrow(() -> Refusal.notFound("The mapping"));
        mapping.mustBeRemovable();
        mappings.delete(mapping);
        outbox.announce(MatrixEvent.EvidenceUnmapped.of(learner, mapping));
    }

    private Learner ownerOf(UUID evidenceId) {
        Learner learner =
                evidences.learnerOf(evidenceId).flatMap(learners::locked).orElseThrow(MappingEvidence::unknown);
        access.asLearner(learner.owner());
        return learner;
    }

    private static Mapping mapping(
            Learner learner, UUID evidenceId, Handbook handbook, MappingsRequest.Row row, Instant now) {
        String criterion = Objects.requireNonNull(row.criterion());
        List<Location> locations =
                Objects.requireNonNullElse(row.locations(), List.<@Nullable EvidenceLocation>of()).stream()
                        .map(location -> Objects.requireNonNull(location).toLocation())
                        .distinct()
                        .toList();
        String unit = handbook.unitOfCriterion(criterion).orElseThrow().ref();
        return new Mapping(Ids.next(), learner.id(), evidenceId, unit, criterion, locations, now);
    }

    private static Refusal unknown() {
        return Refusal.notFound("The evidence");
    }
}
