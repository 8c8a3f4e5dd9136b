package org.assessmentcentre.catalogue.document;

/** A document that is published as a version and never changes afterwards. */
public sealed interface CatalogueDocument permits Qualification, Standard, AssessmentPlan, Framework, Crosswalk {

    DocumentKind kind();

    /** The code that its versions share, {@code 8431}, {@code ST0480} or {@code NHS-LF}. */
    String code();

    /** The version within the code: {@code 2.0}, {@code 1.2}; for a plan its own number, {@code AP03}. */
    String version();

    String title();

    /** Counts how often the same version was published; 1 unless it is a plan that was published again. */
    default int revisionNumber() {
        return 1;
    }

    /** How events and packages name the version, with their own separator: {@code 8431:2.0}, {@code 8431-2.0}. */
    default String name(String separator) {
        return code() + separator + version();
    }
}
