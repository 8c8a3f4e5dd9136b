/**
 * Pass or Referral for one criterion, with the assessor's rationale (handbook section 4). The rules stand in
 * {@link org.assessmentcentre.assessment.decisions.DecisionRules}, in plain Java and in the handbook's order; what breaks
 * them is listed all at once. Decisions are never changed: to decide again before signing adds a decision that supersedes
 * the one before, and the database refuses to alter or delete one. If-Match takes the version of the criterion, not of the
 * assessment, and the same decision sent twice, by a client that never saw the first answer, is one decision. Rationale,
 * feedback and action stay in this database; no event carries them.
 */
@NullMarked
package org.assessmentcentre.assessment.decisions;

import org.jspecify.annotations.NullMarked;
