package org.assessmentcentre.portfolio.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;

/** Keeps who may do what, as the assessment service announces it. */
@ApplicationScoped
class AssessmentEvents implements EventHandler {

    private static final String STAFF = "assessment.staff-changed.v1";
    private static final String ALLOCATED = "assessment.assessment-allocated.v1";

    private final Grants grants;

    AssessmentEvents(Grants grants) {
        this.grants = grants;
    }

    @Override
    public Set<String> types() {
        return Set.of(STAFF, ALLOCATED);
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case STAFF -> grants.keep(event.as(StaffChanged.class), event.sequence());
            case ALLOCATED -> grants.keep(event.as(AssessmentAllocated.class), event.sequence());
            default -> throw new IllegalStateException("Not one of types(): " + event.type());
        }
    }
}
