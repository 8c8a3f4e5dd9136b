/**
 * What is published. A version is written once and then only read: the table refuses changes, so a version that was read
 * once may be kept in memory for as long as the service runs. The features that serve documents read here; only
 * publication writes.
 */
@NullMarked
package org.assessmentcentre.catalogue.published;

import org.jspecify.annotations.NullMarked;
