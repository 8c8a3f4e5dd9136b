/**
 * Who took part in a learner's unit, in any role, over all attempts: one table that allocation and quality assurance both
 * write and that independence is judged by (handbook section 2: staff may hold several roles but cannot internally
 * quality assure their own assessments). An allocation counts from the start, also when somebody else is allocated later,
 * because whoever was allocated has seen the evidence. The database refuses the participation of a checker who is in the
 * table already, so the rule holds for whoever writes, and for two writers at once.
 */
@NullMarked
package org.assessmentcentre.assessment.participation;

import org.jspecify.annotations.NullMarked;
