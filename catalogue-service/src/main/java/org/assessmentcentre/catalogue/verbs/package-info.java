/**
 * What the command verbs demand, in our own words: a Referral may be given because a criterion's verb was not met, so
 * assessors and learners need to know how far each goes. The list belongs to no version; a verb of a document that is not
 * in it is shown without a demand.
 */
@NullMarked
package org.assessmentcentre.catalogue.verbs;

import org.jspecify.annotations.NullMarked;
