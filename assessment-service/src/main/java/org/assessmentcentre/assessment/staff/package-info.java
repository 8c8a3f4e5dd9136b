/**
 * Who works for a centre, in which roles. A record here, an active one, is the half of access that the token cannot
 * claim: {@link org.assessmentcentre.assessment.staff.Grants} joins the two. The operator appoints administrators only,
 * so that a centre can begin; its administrators appoint everybody else. An account is on a centre's staff once; who
 * comes back is made active again, so that the history of who took part stays with one record. Only centres that
 * portfolio's events have brought here have staff.
 */
@NullMarked
package org.assessmentcentre.assessment.staff;

import org.jspecify.annotations.NullMarked;
