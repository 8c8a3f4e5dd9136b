package org.assessmentcentre.assessment.staff;

/** Whether a member of staff still works for the centre; who left keeps the record and may do nothing. */
public enum StaffStatus {
    ACTIVE,
    LEFT
}
