/**
 * Checks a board against the composition rules that a framework carries as data. Nothing of a board is kept: who asks
 * gets the answer, and what was asked is forgotten. A rule is for kinds of body, so one board is a breach for an NHS trust
 * and none for a foundation trust; what a kind of body does not limit is said as well, and what nobody can count is left
 * to people and named.
 */
@NullMarked
package org.assessmentcentre.catalogue.boards;

import org.jspecify.annotations.NullMarked;
