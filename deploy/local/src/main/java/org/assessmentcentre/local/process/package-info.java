/**
 * Child processes that cannot get lost.
 *
 * <p>Each start is written to a run file (process id, start time, stack), so that a launcher that was killed leaves
 * enough behind for the next one to find and stop what is still running. A process id alone proves nothing, for ids are
 * used again: the start time and the data directory on the command line must match too.
 */
@NullMarked
package org.assessmentcentre.local.process;

import org.jspecify.annotations.NullMarked;
