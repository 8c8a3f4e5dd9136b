/**
 * Events out and in. Out: a use case writes its state and an outbox row in one transaction; Debezium relays the row from
 * the write-ahead log, so no service sends to Kafka. In: an event is applied once, its id going into the inbox in the
 * transaction of the work; what can't be applied is kept as a dead letter and the rest goes on. Transient failures
 * (database, network) are retried without limit, in order; only decode and rule failures become dead letters.
 */
@NullMarked
package org.assessmentcentre.kit.event;

import org.jspecify.annotations.NullMarked;
