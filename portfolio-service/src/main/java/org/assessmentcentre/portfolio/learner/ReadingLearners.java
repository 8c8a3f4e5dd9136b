package org.assessmentcentre.portfolio.learner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;
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
    LearnerResponse readOwn(@Nullable String centre) {
        List<Learner> own = learners.linkedTo(caller.account()).stream()
                .filter(learner -> access.isLearner(learner.owner()))
                .filter(learner -> centre == null || centre.equals(learner.centre()))
                .toList();
        if (own.size() > 1) {
            throw new Refusal(
                            PortfolioProblem.CENTRE_NEEDED,
                            "The account is a learner at several centres. Name one of centres in ?centre=.")
                    .with("centres", own.stream().map(Learner::centre).toList());
        }
        return own.stream().findFirst().map(LearnerResponse::from).orElseThrow(() -> Refusal.notFound("The learner"));
    }

    @Transactional
    Page<LearnerResponse> list(
            String centre, @Nullable String uln, @Nullable String registrationNumber, PageRequest request) {
        access.asRegistrar(centre);
        return cursors.pageById(
                        "learners/" + centre + "/" + uln + "/" + registrationNumber,
                        request,
                        (after, most) -> learners.after(centre, uln, registrationNumber, after, most),
                        Learner::id)
                .map(LearnerResponse::from);
    }
}
