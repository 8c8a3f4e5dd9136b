package org.assessmentcentre.reporting.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.http.Freshness;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.reporting.access.Access;
import org.assessmentcentre.reporting.access.Sight;
import org.assessmentcentre.reporting.coverage.Coverage;
import org.assessmentcentre.reporting.portfolio.Learner;
import org.assessmentcentre.reporting.portfolio.Learners;
import org.assessmentcentre.reporting.problem.ReportingProblem;
import org.jspecify.annotations.Nullable;

/** Shows one learner's readiness to whoever may see it. */
@ApplicationScoped
class ReadingReadiness {

    private final Learners learners;
    private final Access access;
    private final LearnerReports reports;
    private final Freshness freshness;
    private final Clock clock;

    ReadingReadiness(Learners learners, Access access, LearnerReports reports, Freshness freshness, Clock clock) {
        this.learners = learners;
        this.access = access;
        this.reports = reports;
        this.freshness = freshness;
        this.clock = clock;
    }

    @Transactional
    ReadinessResponse of(UUID id, @Nullable String askedAbout) {
        LocalDate on = DayAskedAbout.read(askedAbout, clock);
        Learner learner = learners.find(id).orElseThrow(() -> Refusal.notFound("The learner"));
        Sight sight = access.of(learner);
        LearnerReport report = reports.of(List.of(learner), same -> sight, on).getFirst();
        Coverage coverage = report.coverage();
        if (coverage == null || report.readiness().state() == ReadinessState.UNKNOWN) {
            throw ReportingProblem.catalogueNotKnown(learner.qualification(), learner.handbookVersion());
        }
        return ReadinessResponse.from(report, coverage, on, freshness.applied());
    }
}
