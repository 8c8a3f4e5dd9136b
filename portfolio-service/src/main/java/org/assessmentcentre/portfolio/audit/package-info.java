/**
 * The kit's audit trail follows events, and registering evidence, storing a file and signing a declaration announce
 * none. Those changes are noted here, in the transaction of the change, in a table that the database refuses to alter.
 */
@NullMarked
package org.assessmentcentre.portfolio.audit;

import org.jspecify.annotations.NullMarked;
