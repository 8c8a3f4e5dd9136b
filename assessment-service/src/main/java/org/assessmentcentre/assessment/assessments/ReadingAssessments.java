package org.assessmentcentre.assessment.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.assessment.catalogue.Handbooks;
import org.assessmentcentre.assessment.portfolio.Learner;
import org.assessmentcentre.assessment.portfolio.Learners;
import org.assessmentcentre.assessment.staff.Grants;
import org.assessmentcentre.assessment.staff.Staff;
import org.assessmentcentre.assessment.staff.StaffRole;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Shows assessments to whom they concern. */
@ApplicationScoped
public class ReadingAssessments {

    private final OpeningAssessment opening;
    private final Assessments assessments;
    private final AssessmentCriteria criteria;
    private final UnitResults results;
    private final Handbooks handbooks;
    private final Learners learners;
    private final Grants grants;
    private final Caller caller;
    private final Cursors cursors;

    ReadingAssessments(
            OpeningAssessment opening,
            Assessments assessments,
            AssessmentCriteria criteria,
            UnitResults results,
            Handbooks handbooks,
            Learners learners,
            Grants grants,
            Caller caller,
            Cursors cursors) {
        this.opening = opening;
        this.assessments = assessments;
        this.criteria = criteria;
        this.results = results;
        this.handbooks = handbooks;
        this.learners = learners;
        this.grants = grants;
        this.caller = caller;
        this.cursors = cursors;
    }

    @Transactional
    public AssessmentResponse find(UUID id) {
        OpeningAssessment.Shown shown = opening.toShow(id);
        AssessmentResponse whole = show(shown.assessment());
        return shown.toLearner() ? whole.toLearner(shown.withResults()) : whole;
    }

    /** The assessment as its readers see it; its version also counts what happened to its criteria. */
    public AssessmentResponse show(Assessment assessment) {
        return AssessmentResponse.from(
                assessment,
                criteria.of(assessment.id()),
                assessments.before(assessment),
                results.carriedInto(assessment),
                handbooks.find(assessment.qualification(), assessment.handbookVersion(), assessment.unit()));
    }

    /** The attempt before, if it has come. */
    public Optional<Assessment> before(Assessment assessment) {
        return assessments.before(assessment).stream().findFirst();
    }

    /** Administrators and quality assurers see all of the centre's assessments, an assessor the allocated ones. */
    @Transactional
    Page<AssessmentSummary> list(String centre, AssessmentFilter filter, PageRequest page) {
        Optional<Staff> assessor = grants.as(StaffRole.ASSESSOR, centre);
        boolean all = grants.allows(StaffRole.CENTRE_ADMIN, centre) || grants.allows(StaffRole.IQA, centre);
        if (!all && assessor.isEmpty()) {
            throw Refusal.notFound("The centre");
        }
        boolean onlyMine = filter.onlyMine() || !all;
        if (onlyMine && assessor.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        @Nullable UUID allocatedTo = onlyMine ? assessor.map(Staff::id).orElseThrow() : null;
        Page<Assessment> found = cursors.pageById(
                "assessments/" + centre + "/" + filter.status + "/" + allocatedTo,
                page,
                (after, most) -> assessments.ofCentre(centre, filter.statusOrNull(), allocatedTo, after, most),
                Assessment::id);
        return summaries(found, learners.ofAccount(caller.account(), caller.centres()));
    }

    /** The caller's own as a learner, at every centre of the token. */
    @Transactional
    Page<AssessmentSummary> listOwn(PageRequest page) {
        List<UUID> own = opening.ownLearners();
        if (own.isEmpty()) {
            throw Refusal.notFound("The learner");
        }
        Page<Assessment> found = cursors.pageById(
                "own-assessments/" + caller.account(),
                page,
                (after, most) -> assessments.ofLearners(own, after, most),
                Assessment::id);
        return summaries(found, own);
    }

    private Page<AssessmentSummary> summaries(Page<Assessment> found, List<UUID> own) {
        Map<UUID, Learner> known = learners.find(
                found.items().stream().map(Assessment::learnerId).distinct().toList());
        return found.map(assessment -> AssessmentSummary.from(
                new OpeningAssessment.Shown(assessment, own.contains(assessment.learnerId())),
                Optional.ofNullable(known.get(assessment.learnerId()))));
    }
}
