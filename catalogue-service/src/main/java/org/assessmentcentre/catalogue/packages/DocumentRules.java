package org.assessmentcentre.catalogue.packages;

import java.util.List;
import org.assessmentcentre.catalogue.document.AssessmentPlan;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;

/** Whether a document holds together, by itself and with the documents it refers to. */
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

    public static List<Finding> check(Framework framework) {
        return FrameworkRules.check(framework);
    }

    public static List<Finding> check(
            Crosswalk crosswalk, Framework framework, Qualification qualification, Standard standard) {
        return CrosswalkRules.check(crosswalk, framework, qualification, standard);
    }
}
