/** The local stack against its real parts. */
@NullMarked
package org.assessmentcentre.local;

import org.jspecify.annotations.NullMarked;
