/** Measurements, not tests: nothing here runs unless it is named. See {@code deploy/bench/README.md}. */
@NullMarked
package org.assessmentcentre.catalogue.bench;

import org.jspecify.annotations.NullMarked;
