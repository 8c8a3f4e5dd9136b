package org.assessmentcentre.catalogue.exchange.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What imports of packages may take up. */
@ConfigMapping(prefix = "assessment-centre.case-imports")
interface CaseImportSettings {

    /** How many imports of one centre may run or wait for a review, each with its package in the database. */
    @WithDefault("5")
    int open();

    /** How long an instance that says nothing is believed alive. */
    @WithDefault("PT1M")
    Duration lease();

    /** How often an instance says that it is alive and takes up what others have left; a fraction of the lease. */
    @WithDefault("15s")
    String lookEvery();
}
