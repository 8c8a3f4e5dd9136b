package org.assessmentcentre.catalogue.handbook;

/** What does not add up. */
public enum FindingKind {
    /** A part can't be read, is broken off, or is not there. */
    UNREADABLE,
    /** Hours or counts that should be the same differ. */
    SUM_DIFFERS,
    /** A unit has another title elsewhere. */
    TITLE_DIFFERS,
    /** A unit's aim is another one elsewhere. */
    AIM_DIFFERS,
    /** A unit has another assessment method elsewhere. */
    METHOD_DIFFERS,
    /** A learning outcome is worded differently elsewhere. */
    OUTCOME_WORDING_DIFFERS,
    /** A criterion is worded differently elsewhere. */
    CRITERION_WORDING_DIFFERS,
    /** Appendix E requires something else than Section 8. */
    SUFFICIENCY_DIFFERS,
    /** A task asks for more than its criteria. */
    TASK_ASKS_MORE,
    /** A task asks for less than its criteria. */
    TASK_ASKS_LESS,
    /** A task stands at no criterion. */
    TASK_WITHOUT_CRITERIA,
    /** A criterion is cited that does not exist. */
    CRITERION_UNKNOWN,
    /** A criterion or outcome that should be there is not. */
    CRITERION_MISSING,
    /** A subject cites a criterion that says nothing of it. */
    SUBJECT_UNTREATED,
    /** Section 8 and Appendix B give other KSBs. */
    KSB_DIFFERS,
    /** A descriptor's criteria or codes are not those of its KSBs. */
    DESCRIPTOR_DIFFERS,
    /** A KSB is at no criterion. */
    KSB_WITHOUT_CRITERION,
    /** A descriptor is at no criterion. */
    DESCRIPTOR_WITHOUT_CRITERION,
    /** A criterion bears no KSB. */
    CRITERION_WITHOUT_KSB,
    /** A number is left out or is there twice. */
    NUMBERING_GAP,
    /** A count can be understood in more than one way. */
    AMBIGUOUS_COUNT,
    /** A part stood at another place and was put at its own. */
    MOVED,
    /** The summary table says it differently. */
    SUMMARY_DIFFERS,
    /** The text contradicts itself. */
    CONTRADICTION,
    /** A part of the framework that should be there is not. */
    PART_MISSING,
    /** The text is not what the published structure says. */
    PACKAGE_DIFFERS,
    /** A package is not of the format. */
    PACKAGE_FORMAT,
    /** A package does not hold together. */
    PACKAGE_RULE,
    /** A package leaves out what it may have. */
    PACKAGE_INCOMPLETE
}
