/**
 * The question of the apprenticeship managers: who is ready for gateway, and what is missing for the others? The rules are
 * the assessment plan's own data, effective-dated; which of them bear on an apprentice follows from the start, the age at
 * the start and the day asked about. A rule is met, missing or awaits an input that is recorded elsewhere; a blocking
 * rule that is not met keeps the apprentice from READY, one that awaits input just as much. Gateway
 * inputs count when they are dated on or before the day asked about; evidence and results bear no such date and are
 * those of now.
 */
@NullMarked
package org.assessmentcentre.reporting.readiness;

import org.jspecify.annotations.NullMarked;
