/**
 * Suggested links between the parts of a framework and the criteria and KSBs of a qualification. A crosswalk is a document
 * like the others: editors change a draft of it with {@code If-Match}, publication makes a version that stands. What is
 * asked both ways, by part and by criterion or KSB, is answered from the versions in force (ADR 28).
 */
@NullMarked
package org.assessmentcentre.catalogue.crosswalk;

import org.jspecify.annotations.NullMarked;
