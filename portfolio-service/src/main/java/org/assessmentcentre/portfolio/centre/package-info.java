/**
 * A centre is approved by the platform's operator and then keeps its own settings. Provider systems act for a centre only
 * when the centre names their client. Settings travel in the centre's event because reporting obeys them.
 */
@NullMarked
package org.assessmentcentre.portfolio.centre;

import org.jspecify.annotations.NullMarked;
