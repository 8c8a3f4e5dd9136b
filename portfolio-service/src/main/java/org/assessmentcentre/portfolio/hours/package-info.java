/**
 * Off-the-job training as it is logged, in minutes. An entry is never changed, so that the sum at any time can be told
 * from the entries; each event carries the sum, and what share of the programme it is, reporting works out.
 */
@NullMarked
package org.assessmentcentre.portfolio.hours;

import org.jspecify.annotations.NullMarked;
