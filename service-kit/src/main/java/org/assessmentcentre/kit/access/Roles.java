package org.assessmentcentre.kit.access;

/** The realm's roles, as annotations name them. */
public final class Roles {

    public static final String LEARNER = "learner";
    public static final String ASSESSOR = "assessor";
    public static final String IQA = "iqa";
    public static final String EQA = "eqa";
    public static final String CENTRE_ADMIN = "centre-admin";
    public static final String EMPLOYER = "employer";
    public static final String CATALOGUE_EDITOR = "catalogue-editor";
    public static final String PROVIDER_SYSTEM = "provider-system";

    /** Runs the platform: approves centres, appoints a centre's first administrator, replays dead letters. */
    public static final String OPERATOR = "operator";

    private Roles() {}
}
