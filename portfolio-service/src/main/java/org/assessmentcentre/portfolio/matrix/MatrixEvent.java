package org.assessmentcentre.portfolio.matrix;

import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.event.DomainEvent;
import org.assessmentcentre.portfolio.evidence.Evidence;
import org.assessmentcentre.portfolio.learner.Learner;

/** What is announced of the evidence matrix. */
sealed interface MatrixEvent extends DomainEvent {

    UUID learnerId();

    /** A piece of evidence was mapped to criteria. */
    record EvidenceMapped(
            UUID learnerId,
            String centre,
            String qualification,
            String handbookVersion,
            UUID evidenceId,
            String evidenceKind,
            List<MappedCriterion> mappings)
            implements MatrixEvent {

        static EvidenceMapped of(Learner learner, Evidence evidence, List<Mapping> mappings) {
            return new EvidenceMapped(
                    learner.id(),
                    learner.centre(),
                    learner.qualification(),
                    learner.handbookVersion(),
                    evidence.id(),
                    evidence.kind().name(),
                    mappings.stream().map(MappedCriterion::of).toList());
        }
    }

    /** Mappings of a piece of evidence were removed. */
    record EvidenceUnmapped(
            UUID learnerId,
            String centre,
            String qualification,
            String handbookVersion,
            UUID evidenceId,
            List<MappedCriterion> mappings)
            implements MatrixEvent {

        static EvidenceUnmapped of(Learner learner, Mapping mapping) {
            return new EvidenceUnmapped(
                    learner.id(),
                    learner.centre(),
                    learner.qualification(),
                    learner.handbookVersion(),
                    mapping.evidenceId(),
                    List.of(MappedCriterion.of(mapping)));
        }
    }

    record MappedCriterion(UUID mappingId, String criterion) {

        static MappedCriterion of(Mapping mapping) {
            return new MappedCriterion(mapping.id(), mapping.criterion());
        }
    }

    @Override
    default String type() {
        return switch (this) {
            case EvidenceMapped ignored -> "portfolio.evidence-mapped.v1";
            case EvidenceUnmapped ignored -> "portfolio.evidence-unmapped.v1";
        };
    }

    @Override
    default String topic() {
        return "portfolio.events";
    }

    @Override
    default String subject() {
        return learnerId().toString();
    }
}
