/**
 * The packages that the service carries: documents prepared by us and reviewed like code, read strictly when the service
 * starts, so that a file of the wrong shape is found before anybody asks for it. Whether a document holds together (sums,
 * references, the mapping in both directions) is decided by plain rules that collect everything they find; the figures of
 * a particular handbook are in its package and in tests, never in the rules.
 */
@NullMarked
package org.assessmentcentre.catalogue.packages;

import org.jspecify.annotations.NullMarked;
