/**
 * Employers belong to one centre, under the reference the centre uses. Managers are linked by account; their names and
 * addresses are personal data and stay in this database, the event has the accounts only. An employer is locked while a
 * manager is added, so that each event carries all of them.
 */
@NullMarked
package org.assessmentcentre.portfolio.employer;

import org.jspecify.annotations.NullMarked;
