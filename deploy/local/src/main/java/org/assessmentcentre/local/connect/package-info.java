/**
 * Kafka Connect with one Debezium connector for each outbox, from the template that production uses as well.
 *
 * <p>Connect runs in distributed mode although there is one worker: the positions of the connectors then live in Kafka
 * beside the events that they belong to, and connectors are changed through the same REST calls as in production.
 */
@NullMarked
package org.assessmentcentre.local.connect;

import org.jspecify.annotations.NullMarked;
