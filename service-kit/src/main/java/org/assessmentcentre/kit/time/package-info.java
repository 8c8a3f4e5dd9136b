/** Time is injected, never read from the system in a rule; a test sets it. */
@NullMarked
package org.assessmentcentre.kit.time;

import org.jspecify.annotations.NullMarked;
