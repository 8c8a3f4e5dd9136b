/**
 * Who may see which learner, and as whom. A sight needs a record here and the token's word for it: the learner's own
 * account; an active member of staff of the centre (assessors only with an allocation); a provider system whose client
 * the centre names, which sees what the centre's administrators see; a manager of the apprentice's present employer. Everybody else is told there is nothing. The sight decides whether provisional results are shown:
 * staff and the employer's managers do, and each state says whether it is provisional; the learner sees them as submitted
 * until they are confirmed, unless the centre shows them. Somebody who is both staff and the learner is the learner.
 */
@NullMarked
package org.assessmentcentre.reporting.access;

import org.jspecify.annotations.NullMarked;
