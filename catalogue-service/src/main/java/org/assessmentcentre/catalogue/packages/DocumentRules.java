package org.assessmentcentre.catalogue.packages;

import java.util.List;
import org.assessmentcentre.catalogue.document.AssessmentPlan;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;

/** Whether a document holds together, by itself and with the standard it refers to. */
public final class DocumentRules {

    private DocumentRules() {}

    public static List<Finding> check(Standard standard) {
        return StandardRules.check(standard);
    }

    public static List<Finding> check(Qualification qualification, Standard standard) {
        return QualificationRules.check(qualification, standard);
    }

    public static List<Finding> check(AssessmentPlan plan, Standard standard) {
        return PlanRules.check(plan, standard);
    }
}
