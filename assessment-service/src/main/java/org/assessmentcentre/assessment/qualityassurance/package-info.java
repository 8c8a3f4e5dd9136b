/**
 * The internal quality check of a signed results sheet. Who took part in the learner's unit, in any role and any attempt,
 * may not check it (handbook section 2); the use case refuses it with a reason, and the database refuses it whoever
 * writes, because a check is bound to the checker's participation and that is not given to somebody who has one already.
 * To agree releases the results and confirms the unit's outcome, all in one transaction. To overturn puts the checker's
 * decisions in the place of the assessor's; the results stay held, because whoever decided took part and another quality
 * assurer has to look at that.
 */
@NullMarked
package org.assessmentcentre.assessment.qualityassurance;

import org.jspecify.annotations.NullMarked;
