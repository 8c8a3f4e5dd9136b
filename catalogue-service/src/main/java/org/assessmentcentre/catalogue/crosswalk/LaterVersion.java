package org.assessmentcentre.catalogue.crosswalk;

import java.util.Set;
import org.assessmentcentre.catalogue.published.PublishedVersion;

/**
 * A version that came after the one that a crosswalk names.
 *
 * @param ends what links to it could have for an end
 */
record LaterVersion(PublishedVersion version, Set<String> ends) {}
