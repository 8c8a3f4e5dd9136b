/**
 * What this service keeps of the catalogue: for each unit of a handbook version its learning outcomes, criteria and
 * requirements. A unit is kept as one document, because it is always read whole: to check the ticks of a decision and to
 * lay out a results sheet. A submission may arrive before its handbook; assessments therefore hold references only and
 * look the wording up when they are read or decided.
 */
@NullMarked
package org.assessmentcentre.assessment.catalogue;

import org.jspecify.annotations.NullMarked;
