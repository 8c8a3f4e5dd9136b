/**
 * The assessment service: who works for a centre, who assesses what, what was decided about each criterion, the results
 * sheet and its quality check. Each package below is a feature; they depend on each other in one direction only, from
 * quality assurance and results sheets down to staff and the local views of other services' facts. This package holds
 * what all of them share: the list of the problems this service can answer with.
 */
@NullMarked
package org.assessmentcentre.assessment;

import org.jspecify.annotations.NullMarked;
