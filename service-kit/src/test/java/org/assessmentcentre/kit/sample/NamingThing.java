package org.assessmentcentre.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.access.AccessDecisions;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class NamingThing {

    private final EntityManager entities;
    private final Outbox outbox;
    private final Cursors cursors;
    private final Caller caller;
    private final AccessDecisions decisions;

    NamingThing(EntityManager entities, Outbox outbox, Cursors cursors, Caller caller, AccessDecisions decisions) {
        this.entities = entities;
        this.outbox = outbox;
        this.cursors = cursors;
        this.caller = caller;
        this.decisions = decisions;
    }

    @Transactional
    ThingResponse create(ThingRequest request) {
        decide(request);
        Thing thing = new Thing(Ids.next(), request.name());
        entities.persist(thing);
        outbox.announce(new ThingNamed(thing.id(), thing.name()));
        if (request.name().equals("fails")) {
            throw new IllegalStateException("a bug with a secret in it");
        }
        if (request.name().equals("overflows")) {
            throw new StackOverflowError("a bug with a secret in it");
        }
        return response(thing);
    }

    /** Two decisions, since a repetition has to make the last one too. */
    private void decide(ThingRequest request) {
        if (request.name().equals("undecided")) {
            return;
        }
        decisions.allowed();
        if (caller.claimsCentre("999999")) {
            throw Refusal.notFound("The centre");
        }
        decisions.allowed();
    }

    @Transactional
    ThingResponse rename(UUID id, ThingRequest request, IfMatch seen) {
        Thing thing = entities.find(Thing.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (thing == null) {
            throw Refusal.notFound("The thing");
        }
        seen.mustMatch(thing.version());
        thing.rename(request.name());
        outbox.announce(new ThingNamed(thing.id(), thing.name()));
        return response(thing);
    }

    @Transactional
    ThingResponse find(UUID id) {
        Thing thing = entities.find(Thing.class, id);
        if (thing == null) {
            throw Refusal.notFound("The thing");
        }
        return response(thing);
    }

    @Transactional
    Page<ThingResponse> list(String prefix, PageRequest page) {
        return cursors.page("things/" + prefix, page, (after, most) -> after(prefix, after, most), thing -> thing.id()
                        .toString())
                .map(NamingThing::response);
    }

    private List<Thing> after(String prefix, @Nullable String after, int most) {
        return entities.createQuery("from Thing where name like :prefix and id > :after order by id", Thing.class)
                .setParameter("prefix", prefix + "%")
                .setParameter("after", after == null ? new UUID(0, 0) : UUID.fromString(after))
                .setMaxResults(most)
                .getResultList();
    }

    private static ThingResponse response(Thing thing) {
        return new ThingResponse(thing.id(), thing.name(), thing.version());
    }
}
