/**
 * Registration checks everything and answers with every reason at once (handbook section 2: age, validity; the rules of
 * the ULN). Uniqueness is decided by the database's indexes and the row count of one insert, so two parallel
 * registrations can't both win; a lock on the ULN and on the account covers the change that takes one over later.
 * Personal data travels only in person-changed; every other event is pseudonymous.
 */
@NullMarked
package org.assessmentcentre.portfolio.learner;

import org.jspecify.annotations.NullMarked;
