/**
 * Where the five topics come in. A channel for each topic, in the group "reporting" (the directory in "reporting-2"); no channel waits for
 * another, so an event may overtake the one it builds on. The handlers stand that: each writes facts of its own, guarded
 * by the sequence of the event, and what the facts mean together is worked out when somebody reads. So the same events
 * give the same read models in whatever order and however often they come, and emptying the tables and reading the topics
 * from the start rebuilds them.
 */
@NullMarked
package org.assessmentcentre.reporting.events;

import org.jspecify.annotations.NullMarked;
