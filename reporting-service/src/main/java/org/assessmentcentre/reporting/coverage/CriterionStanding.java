package org.assessmentcentre.reporting.coverage;

/**
 * A criterion's state as one reader sees it.
 *
 * @param provisional whether it rests on a decision whose unit outcome is not confirmed: a Referral may be provisional
 *     or confirmed, and a learner acts on the latter only
 */
public record CriterionStanding(CriterionState state, boolean provisional) {

    public static final CriterionStanding NONE = new CriterionStanding(CriterionState.NONE, false);

    /** While the unit's assessment is suspended no result counts: submitted, as it was before the decision. */
    CriterionStanding whileSuspended() {
        return new CriterionStanding(state.lowest(CriterionState.SUBMITTED), false);
    }

    /** For a reader whom provisional results are not shown: submitted, as it was before the decision. */
    public CriterionStanding withoutProvisional() {
        return provisional ? new CriterionStanding(CriterionState.SUBMITTED, false) : this;
    }
}
