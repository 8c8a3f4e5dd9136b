package org.assessmentcentre.kit.event;

import org.jspecify.annotations.Nullable;

/**
 * A fact a service announces. Implementations are records whose components are the body; these methods say how it
 * travels and are not part of it.
 */
public interface DomainEvent {

    /** The wire type, for instance {@code assessment.decision-recorded.v1}; never a class name. */
    String type();

    String topic();

    /** The aggregate whose order matters: Kafka key and {@code ce_subject}; {@code ce_sequence} counts for it. */
    String subject();

    /** The centre number, or null for what belongs to no centre. */
    @Nullable
    String centre();
}
