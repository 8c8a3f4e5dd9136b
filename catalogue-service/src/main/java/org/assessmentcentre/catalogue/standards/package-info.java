/**
 * Reads of published standards: groupings, KSBs, pass grading descriptors. Apart from the qualifications, because a
 * standard lives its own life and several qualifications may map to one version of it.
 */
@NullMarked
package org.assessmentcentre.catalogue.standards;

import org.jspecify.annotations.NullMarked;
