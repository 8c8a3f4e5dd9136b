package org.assessmentcentre.reporting.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.http.Freshness;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.reporting.access.Access;
import org.assessmentcentre.reporting.catalogue.Catalogue;
import org.assessmentcentre.reporting.catalogue.Handbook;
import org.assessmentcentre.reporting.freshness.Staleness;
import org.assessmentcentre.reporting.portfolio.Learner;
import org.assessmentcentre.reporting.portfolio.Learners;
import org.assessmentcentre.reporting.problem.ReportingProblem;

/** Shows one learner's coverage to whoever may see it. */
@ApplicationScoped
class ReadingCoverage {

    private final Learners learners;
    private final Access access;
    private final Catalogue catalogue;
    private final FactsOfLearners facts;
    private final Staleness staleness;
    private final Freshness freshness;

    ReadingCoverage(
            Learners learners,
            Access access,
            Catalogue catalogue,
            FactsOfLearners facts,
            Staleness staleness,
            Freshness freshness) {
        this.learners = learners;
        this.access = access;
        this.catalogue = catalogue;
        this.facts = facts;
        this.staleness = staleness;
        this.freshness = freshness;
    }

    @Transactional
    CoverageResponse of(UUID id) {
        Learner learner = learners.find(id).orElseThrow(() -> Refusal.notFound("The learner"));
        boolean provisional =
                access.of(learner).showsProvisional(learner.centre().provisionalResultsVisible());
        Handbook handbook = catalogue
                .current()
                .handbook(learner.qualification(), learner.handbookVersion())
                .orElseThrow(
                        () -> ReportingProblem.catalogueNotKnown(learner.qualification(), learner.handbookVersion()));
        LearnerFacts known = facts.of(List.of(id)).getOrDefault(id, LearnerFacts.NOTHING);
        return CoverageResponse.from(
                learner,
                handbook,
                Coverage.of(handbook, known.standings(provisional), known.suspendedUnits()),
                known.priorLearning(),
                ProvisionalResults.shown(provisional),
                freshness.applied(),
                staleness.among(List.of(learner)).contains(id));
    }
}
