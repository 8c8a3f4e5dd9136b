package org.assessmentcentre.kit.sample;

import java.util.UUID;
import org.assessmentcentre.kit.event.DomainEvent;

record ThingNamed(UUID thingId, String name) implements DomainEvent {

    @Override
    public String type() {
        return "sample.thing-named.v1";
    }

    @Override
    public String topic() {
        return "sample.events";
    }

    @Override
    public String subject() {
        return thingId.toString();
    }

    @Override
    public String centre() {
        return "000001";
    }
}
