/**
 * PostgreSQL as production would set it up: durable commits, logical replication, a role for each service.
 *
 * <p>The isolation between services is the server's, not a convention: {@code pg_hba.conf} lets a service's role and
 * its connector's role into their own database only, and lets nobody take a physical copy. A slot that holds back more
 * than {@code max_slot_wal_keep_size} is given up by the server rather than filling the disk; the connector then takes
 * a snapshot again, which loses nothing because an outbox row is purged only once its slot has confirmed it.
 */
@NullMarked
package org.assessmentcentre.local.postgres;

import org.jspecify.annotations.NullMarked;
