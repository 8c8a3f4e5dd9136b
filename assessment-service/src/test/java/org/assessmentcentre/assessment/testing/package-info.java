/** What this service's tests stand on: one start for all classes, a portfolio in miniature, and scenes that read as prose. */
@NullMarked
package org.assessmentcentre.assessment.testing;

import org.jspecify.annotations.NullMarked;
