/** End-to-end tests on the whole system; what a test class starts before all its tests is not null in them. */
@NullUnmarked
package org.assessmentcentre.journey;

import org.jspecify.annotations.NullUnmarked;
