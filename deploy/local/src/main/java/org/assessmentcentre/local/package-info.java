/**
 * The whole system on one machine: what {@code ./run} starts, and what the end-to-end tests start for themselves.
 *
 * <p>Every part is a process of its own, as in production, so that killing one of them proves something. A part says
 * what it needs; independent parts come up side by side. Nothing here is on a service's class path, and no service
 * knows that it runs locally: the launcher only sets the environment that an orchestrator would set.
 */
@NullMarked
package org.assessmentcentre.local;

import org.jspecify.annotations.NullMarked;
