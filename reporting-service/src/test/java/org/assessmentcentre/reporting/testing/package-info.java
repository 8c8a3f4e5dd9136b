/** What this service's tests share: one start for all classes, documents of the catalogue, and learners' stories as events. */
@NullMarked
package org.assessmentcentre.reporting.testing;

import org.jspecify.annotations.NullMarked;
