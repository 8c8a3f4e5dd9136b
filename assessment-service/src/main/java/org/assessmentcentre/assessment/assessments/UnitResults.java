package org.assessmentcentre.assessment.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assessmentcentre.assessment.AssessmentProblem;
import org.assessmentcentre.assessment.catalogue.HandbookUnit;
import org.assessmentcentre.assessment.catalogue.Handbooks;
import org.assessmentcentre.kit.problem.Violation;
import org.assessmentcentre.kit.problem.Violations;

/** Puts a unit's result together from this attempt and from what earlier ones bring along. */
@ApplicationScoped
public class UnitResults {

    private final Assessments assessments;
    private final AssessmentCriteria criteria;
    private final Handbooks handbooks;

    UnitResults(Assessments assessments, AssessmentCriteria criteria, Handbooks handbooks) {
        this.assessments = assessments;
        this.criteria = criteria;
        this.handbooks = handbooks;
    }

    /** What earlier attempts bring along now, by criterion. Only a confirmed attempt does, of the same handbook version. */
    public List<CarriedCriterion> carriedInto(Assessment assessment) {
        return carried(assessment, assessments.before(assessment));
    }

    /**
     * The result of the unit. What it rests on stays as it is until the transaction ends.
     *
     * @throws org.assessmentcentre.kit.problem.Refusal 409 while a criterion of the unit is neither in this attempt nor
     *     confirmed in an earlier one; 503 while the handbook version has not arrived
     */
    public UnitResult of(Assessment assessment) {
        HandbookUnit unit = handbooks.get(assessment.qualification(), assessment.handbookVersion(), assessment.unit());
        List<CriterionOutcome> own = CriterionOutcome.allOf(criteria.of(assessment.id()));
        List<CarriedOutcome> carried = CarriedOutcome.allOf(carried(assessment, assessments.lockedBefore(assessment)));
        mustCover(unit, own, carried);
        return new UnitResult(own, carried);
    }

    private List<CarriedCriterion> carried(Assessment into, List<Assessment> earlier) {
        if (earlier.isEmpty()) {
            return List.of();
        }
        Set<String> known = new HashSet<>();
        criteria.of(into.id()).forEach(own -> known.add(own.criterion()));
        List<CarriedCriterion> carried = new ArrayList<>();
        for (Assessment attempt : earlier) {
            if (attempt.bringsAlongTo(into)) {
                criteria.of(attempt.id()).stream()
                        .filter(criterion -> known.add(criterion.criterion()))
                        .forEach(criterion -> carried.add(new CarriedCriterion(criterion, attempt.attempt())));
            }
        }
        carried.sort(Comparator.comparing(found -> found.criterion().criterion()));
        return carried;
    }

    private static void mustCover(HandbookUnit unit, List<CriterionOutcome> own, List<CarriedOutcome> carried) {
        Set<String> known = new HashSet<>();
        Stream.concat(
                        own.stream().map(CriterionOutcome::criterion),
                        carried.stream().map(CarriedOutcome::criterion))
                .forEach(known::add);
        Violations missing = new Violations();
        unit.learningOutcomes().stream()
                .flatMap(outcome -> outcome.criteria().stream())
                .map(HandbookUnit.Criterion::ref)
                .filter(criterion -> !known.contains(criterion))
                .forEach(criterion -> missing.add(Violation.body(
                        criterion, "is not in this attempt, and no earlier attempt at it is confirmed")));
        missing.refuseIfAny(
                AssessmentProblem.EARLIER_ATTEMPT_OPEN,
                "The unit's outcome rests on an earlier attempt that is not confirmed: see to that one first.");
    }
}
