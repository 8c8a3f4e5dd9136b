package org.assessmentcentre.portfolio.priorlearning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.learner.Learner;
import org.assessmentcentre.portfolio.learner.Learners;

/** Claims of prior learning, for those who see the portfolio, and one for its unit's assessor. */
@ApplicationScoped
class ReadingClaims {

    private final Claims claims;
    private final Learners learners;
    private final Access access;
    private final Cursors cursors;

    ReadingClaims(Claims claims, Learners learners, Access access, Cursors cursors) {
        this.claims = claims;
        this.learners = learners;
        this.access = access;
        this.cursors = cursors;
    }

    @Transactional
    ClaimResponse read(UUID id) {
        Claim claim = claims.with(id).orElseThrow(() -> Refusal.notFound("The claim"));
        Learner learner = learners.with(claim.learnerId()).orElseThrow(() -> Refusal.notFound("The claim"));
        access.toSeeClaim(learner.owner(), claim.unit());
        return ClaimResponse.from(claim);
    }

    @Transactional
    Page<ClaimResponse> list(UUID learnerId, PageRequest request) {
        Learner learner = learners.with(learnerId).orElseThrow(() -> Refusal.notFound("The learner"));
        access.toSeePortfolio(learner.owner());
        return cursors.pageById(
                        "prior-learning-claims/" + learnerId,
                        request,
                        (after, most) -> claims.after(learnerId, after, most),
                        Claim::id)
                .map(ClaimResponse::from);
    }
}
