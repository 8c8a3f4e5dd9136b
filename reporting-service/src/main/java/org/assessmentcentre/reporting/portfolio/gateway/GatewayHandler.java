package org.assessmentcentre.reporting.portfolio.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;
import org.assessmentcentre.kit.event.UndecodableEvent;
import org.assessmentcentre.kit.json.EventJson;
import org.assessmentcentre.reporting.events.Subject;
import org.assessmentcentre.reporting.portfolio.gateway.GatewayInputBody.Kept;
import org.jspecify.annotations.Nullable;

/** Keeps the newest word on each gateway input of a learner, whichever event it came in. */
@ApplicationScoped
class GatewayHandler implements EventHandler {

    private static final String RECORDED = "portfolio.gateway-input-recorded.v1";
    private static final String REVIEW_SIGNED = "portfolio.review-signed.v1";
    private static final String DECLARED = "portfolio.gateway-declared.v1";
    private static final String CONFIRMED = "portfolio.gateway-confirmed.v1";

    private final EntityManager entities;

    GatewayHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> types() {
        return Set.of(RECORDED, REVIEW_SIGNED, DECLARED, CONFIRMED);
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case RECORDED -> {
                GatewayInputBody body = event.as(GatewayInputBody.class);
                keep(event, body.learnerId(), body.kept());
            }
            case REVIEW_SIGNED -> {
                ReviewSignedBody body = event.as(ReviewSignedBody.class);
                keep(event, body.learnerId(), List.of(Kept.dated(body.input(), body.reviewedOn())));
            }
            case DECLARED -> {
                GatewayDeclaredBody body = event.as(GatewayDeclaredBody.class);
                keep(event, body.learnerId(), List.of(Kept.dated(GatewayInput.GATEWAY_DECLARED, body.declaredOn())));
            }
            case CONFIRMED -> {
                GatewayConfirmedBody body = event.as(GatewayConfirmedBody.class);
                keep(event, body.learnerId(), List.of(Kept.dated(GatewayInput.GATEWAY_CONFIRMED, body.confirmedOn())));
            }
            default -> throw new UndecodableEvent("No gateway event: " + event.type(), null);
        }
    }

    private void keep(ReceivedEvent event, UUID inBody, List<Kept> inputs) {
        UUID learner = Subject.learner(event, inBody);
        for (Kept kept : inputs) {
            entities.createNativeQuery("""
                            insert into gateway_input as g (learner_id, input, body, sequence)
                            values (:learner, :input, cast(cast(:body as text) as jsonb), :sequence)
                            on conflict (learner_id, input) do update
                            set body = excluded.body, sequence = excluded.sequence
                            where excluded.sequence > g.sequence""")
                    .setParameter("learner", learner)
                    .setParameter("input", kept.input().name())
                    .setParameter("body", json(kept.value()))
                    .setParameter("sequence", event.sequence())
                    .executeUpdate();
        }
    }

    private static @Nullable String json(@Nullable Object value) {
        return value == null ? null : EventJson.write(value);
    }
}
