package org.assessmentcentre.catalogue.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Carries, beside the real packages, small ones of which each belongs to one test: a version is published once. */
public class TestPackages implements QuarkusTestResourceLifecycleManager {

    /** Their standard is never published. */
    public static final String QUALIFICATION_WITHOUT_STANDARD = "9001-1.0";

    public static final String PLAN_WITHOUT_STANDARD = "ST9001-AP01";
    public static final String FOR_TWINS = "ST9002-1.0";
    public static final String INVALID = "ST9003-1.0";
    public static final String FOR_IDEMPOTENCY = "ST9004-1.0";
    public static final String FOR_EVENT = "ST9005-1.0";
    public static final String FOR_LIST = "ST9006-1.0";
    public static final String STANDARD_OF_PAIR = "ST9007-1.0";
    public static final String QUALIFICATION_OF_PAIR = "9007-1.0";

    public static final String STANDARD_OF_DRAFTS = "ST9010-1.0";
    public static final String QUALIFICATION_OF_DRAFTS = "9010-1.0";
    public static final String PLAN_OF_DRAFTS = "ST9010-AP01";

    /** Of these further versions are published, which whoever counts versions must not see. */
    public static final String STANDARD_OF_VERSIONS = "ST9011-1.0";

    public static final String QUALIFICATION_OF_VERSIONS = "9011-1.0";

    private static final String REAL =
            "ST0480-1.2,ST0480-AP03,8431-2.0,8431-1.0,FCL-2025,CLFA-2019,NHS-LF-2011,NHS-LF-8431-1.1";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "assessment-centre.catalogue.packages",
                String.join(
                        ",",
                        REAL,
                        QUALIFICATION_WITHOUT_STANDARD,
                        PLAN_WITHOUT_STANDARD,
                        FOR_TWINS,
                        INVALID,
                        FOR_IDEMPOTENCY,
                        FOR_EVENT,
                        FOR_LIST,
                        STANDARD_OF_PAIR,
                        QUALIFICATION_OF_PAIR,
                        STANDARD_OF_DRAFTS,
                        QUALIFICATION_OF_DRAFTS,
                        PLAN_OF_DRAFTS,
                        STANDARD_OF_VERSIONS,
                        QUALIFICATION_OF_VERSIONS));
    }

    @Override
    public void stop() {}
}
