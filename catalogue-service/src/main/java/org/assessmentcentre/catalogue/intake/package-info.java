/**
 * What every import has, whatever it reads: a body that is a file without a name, its states, and the review of what was
 * found. What needs an acceptance and when it becomes what it is to be, each import says itself.
 */
@NullMarked
package org.assessmentcentre.catalogue.intake;

import org.jspecify.annotations.NullMarked;
