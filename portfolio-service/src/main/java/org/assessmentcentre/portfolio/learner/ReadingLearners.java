package org.assessmentcentre.portfolio.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.access.Access;
import org.jspecify.annotations.Nullable;

/** Learners read their own record; those who register learners read those of their centre. */
@ApplicationScoped
class ReadingLearners {

    private final Learners learners;
    private final Access access;
    private final Caller caller;
    private final Cursors cursors;

    ReadingLearners(Learners learners, Access access, Caller caller, Cursors cursors) {
        this.learners = learners;
        this.access = access;
        this.caller = caller;
        this.cursors = cursors;
    }

    @Transactional
    LearnerResponse read(UUID id) {
        Learner learner = learners.with(id).orElseThrow(() -> Refusal.notFound("The learner"));
        access.toSeeLearner(learner.owner());
        return LearnerResponse.from(learner);
    }

    @Transactional
    LearnerResponse readOwn() {
        Learner learner = learners.linkedTo(caller.account()).orElseThrow(() -> Refusal.notFound("The learner"));
        access.asLearner(learner.owner());
        return LearnerResponse.from(learner);
    }

    @Transactional
    Page<LearnerResponse> list(
            String centre, @Nullable String uln, @Nullable String registrationNumber, PageRequest request) {
        access.asRegistrar(centre);
        return cursors.page(
                        "learners/" + centre + "/" + uln + "/" + registrationNumber,
                        request,
                        (after, most) -> learners.after(centre, uln, registrationNumber, after, most),
                        learner -> learner.id().toString())
                .map(LearnerResponse::from);
    }
}
