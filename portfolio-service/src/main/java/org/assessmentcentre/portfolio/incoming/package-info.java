/**
 * The only place that knows of Kafka: two channels whose batches go to the kit's intake. What an event means is decided
 * by the handlers in the packages named after the services that announce them.
 */
@NullMarked
package org.assessmentcentre.portfolio.incoming;

import org.jspecify.annotations.NullMarked;
