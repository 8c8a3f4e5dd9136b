package org.assessmentcentre.portfolio.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many files may come in at once, and how slowly. Each instance counts for itself. */
@ConfigMapping(prefix = "assessment-centre.uploads")
interface UploadLimits {

    /** How many files may be coming in together; each keeps one worker thread, so well below their number. */
    @WithDefault("40")
    int atOnce();

    /** How many of them may be one account's. */
    @WithDefault("4")
    int atOnceOfOneCaller();

    /** How many bytes a second must come, over each stretch of {@link #measuredOver}. */
    @WithDefault("16384")
    long bytesPerSecond();

    /** Over which time the speed is measured; a shorter pause does no harm. */
    @WithDefault("PT15S")
    Duration measuredOver();
}
