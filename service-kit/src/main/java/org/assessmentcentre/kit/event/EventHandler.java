package org.assessmentcentre.kit.event;

import java.util.Set;

/**
 * Applies events of some types to a service's own tables. Runs in the transaction that also notes the event in the
 * inbox, so it is called once for an event; the event's predecessors in other topics may still be missing. A tombstone
 * is an event of its type without a body.
 */
public interface EventHandler {

    /** The wire types it wants. */
    Set<String> types();

    void on(ReceivedEvent event);
}
