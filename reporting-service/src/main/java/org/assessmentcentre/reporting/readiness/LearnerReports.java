package org.assessmentcentre.reporting.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.assessmentcentre.reporting.access.Sight;
import org.assessmentcentre.reporting.catalogue.AssessmentPlan;
import org.assessmentcentre.reporting.catalogue.Catalogue;
import org.assessmentcentre.reporting.catalogue.CatalogueView;
import org.assessmentcentre.reporting.catalogue.Handbook;
import org.assessmentcentre.reporting.catalogue.Standard;
import org.assessmentcentre.reporting.coverage.Coverage;
import org.assessmentcentre.reporting.coverage.FactsOfLearners;
import org.assessmentcentre.reporting.coverage.LearnerFacts;
import org.assessmentcentre.reporting.freshness.Staleness;
import org.assessmentcentre.reporting.portfolio.Apprenticeship;
import org.assessmentcentre.reporting.portfolio.Learner;
import org.assessmentcentre.reporting.portfolio.gateway.GatewayFacts;
import org.assessmentcentre.reporting.portfolio.gateway.GatewayInputs;

/** Works out the reports of any number of learners with the same few queries. Call inside a transaction. */
@ApplicationScoped
public class LearnerReports {

    private final Catalogue catalogue;
    private final FactsOfLearners facts;
    private final GatewayInputs gateway;
    private final Staleness staleness;

    LearnerReports(Catalogue catalogue, FactsOfLearners facts, GatewayInputs gateway, Staleness staleness) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.gateway = gateway;
        this.staleness = staleness;
    }

    /** The reports of these learners, in their order, for a reader who sees each as told, about a day. */
    public List<LearnerReport> of(List<Learner> learners, Function<Learner, Sight> sights, LocalDate on) {
        CatalogueView documents = catalogue.current();
        List<UUID> ids = learners.stream().map(Learner::id).toList();
        Map<UUID, LearnerFacts> known = facts.of(ids);
        Map<UUID, GatewayFacts> inputs = ids.isEmpty() ? Map.of() : gateway.until(on, ids);
        Set<UUID> stale = staleness.among(learners);
        return learners.stream()
                .map(learner -> report(
                        learner,
                        known.getOrDefault(learner.id(), LearnerFacts.NOTHING),
                        inputs.getOrDefault(learner.id(), GatewayFacts.NOTHING),
                        sights.apply(learner).showsProvisional(learner.centre().provisionalResultsVisible()),
                        documents,
                        on,
                        stale.contains(learner.id())))
                .toList();
    }

    private static LearnerReport report(
            Learner learner,
            LearnerFacts facts,
            GatewayFacts gateway,
            boolean showProvisional,
            CatalogueView documents,
            LocalDate on,
            boolean stale) {
        Optional<Handbook> handbook = documents.handbook(learner.qualification(), learner.handbookVersion());
        if (handbook.isEmpty()) {
            return new LearnerReport(learner, null, Readiness.UNKNOWN, showProvisional, stale);
        }
        Coverage coverage = Coverage.of(handbook.get(), facts.standings(showProvisional), facts.suspendedUnits());
        return new LearnerReport(
                learner,
                coverage,
                readiness(learner, facts, gateway, handbook.get(), coverage, documents, on),
                showProvisional,
                stale);
    }

    private static Readiness readiness(
            Learner learner,
            LearnerFacts facts,
            GatewayFacts gateway,
            Handbook handbook,
            Coverage coverage,
            CatalogueView documents,
            LocalDate on) {
        Apprenticeship apprentice = learner.apprenticeship();
        if (apprentice == null) {
            return Readiness.withoutApprenticeship(coverage);
        }
        Optional<Standard> standard = documents.standard(apprentice.standard(), apprentice.standardVersion());
        Optional<AssessmentPlan> plan = documents.plan(apprentice.standard(), apprentice.plan());
        if (standard.isEmpty() || plan.isEmpty()) {
            return Readiness.UNKNOWN;
        }
        return Readiness.judge(
                plan.get(),
                new GatewayCase(
                        on,
                        apprentice,
                        handbook,
                        standard.get(),
                        facts,
                        coverage,
                        learner.centre().diplomaAtGateway(),
                        gateway));
    }
}
