package org.assessmentcentre.portfolio.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.assessmentcentre.portfolio.learner.Learner;
import org.assessmentcentre.portfolio.learner.Learners;
import org.jspecify.annotations.Nullable;

/** The evidence matrix, of one unit or of all. */
@ApplicationScoped
class ReadingMatrix {

    private final UnitMatrices matrices;
    private final Learners learners;
    private final Access access;

    ReadingMatrix(UnitMatrices matrices, Learners learners, Access access) {
        this.matrices = matrices;
        this.learners = learners;
        this.access = access;
    }

    @Transactional
    MatrixResponse read(UUID learnerId, @Nullable String unit) {
        Learner learner = learners.with(learnerId).orElseThrow(() -> Refusal.notFound("The learner"));
        if (unit == null) {
            access.toSeePortfolio(learner.owner());
            return MatrixResponse.from(
                    learner, matrices.of(learner, matrices.handbookOf(learner).units()));
        }
        access.toSeeUnit(learner.owner(), unit);
        Handbook.Unit asked = matrices.handbookOf(learner).unit(unit).orElseThrow(() -> Refusal.notFound("The unit"));
        return MatrixResponse.from(learner, List.of(matrices.of(learner, asked)));
    }
}
