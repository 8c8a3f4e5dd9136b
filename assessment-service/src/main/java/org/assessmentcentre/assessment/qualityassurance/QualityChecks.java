package org.assessmentcentre.assessment.qualityassurance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All quality checks. */
@ApplicationScoped
public class QualityChecks implements PanacheRepositoryBase<QualityCheck, UUID> {

    /** The latest check of an assessment. */
    public Optional<QualityCheck> latest(UUID assessmentId) {
        return find("assessmentId = ?1 order by id desc", assessmentId).firstResultOptional();
    }

    /** Whether decisions were overturned since the results are held. */
    boolean overturnedSince(UUID assessmentId, Instant held) {
        return count(
                        "assessmentId = ?1 and verdict = ?2 and checkedAt >= ?3",
                        assessmentId,
                        CheckVerdict.OVERTURNED,
                        held)
                > 0;
    }

    /** Of an assessment, the earliest first. */
    List<QualityCheck> of(UUID assessmentId, UUID after, int most) {
        return find("assessmentId = ?1 and id > ?2 order by id", assessmentId, after)
                .page(0, most)
                .list();
    }

    Optional<QualityCheck> find(UUID assessmentId, UUID id) {
        return find("assessmentId = ?1 and id = ?2", assessmentId, id).firstResultOptional();
    }
}
