/**
 * What the catalogue announced, as far as registration, mapping and submission ask: units with their criteria, routes,
 * minimum age and validity, briefs of assignments, and the limits that an assessment plan sets at gateway. Kept here so that the service answers with the
 * catalogue down. A version that has not arrived is unknown, and a command that needs it says so by name.
 */
@NullMarked
package org.assessmentcentre.portfolio.catalogue;

import org.jspecify.annotations.NullMarked;
