package org.assessmentcentre.reporting.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.reporting.testing.Event;
import org.assessmentcentre.reporting.testing.Story;

/** The rows of one story in every read model: to compare them, and to empty them for a rebuild. */
@ApplicationScoped
class ReadModel {

    private static final Map<String, String> OF_A_STORY = ofAStory();

    private final EntityManager entities;

    ReadModel(EntityManager entities) {
        this.entities = entities;
    }

    private static Map<String, String> ofAStory() {
        Map<String, String> where = new LinkedHashMap<>();
        where.put("catalogue_document", "document_key like '%' || :centre || ':%'");
        where.put("centre", "centre = :centre");
        where.put("employer", "centre = :centre");
        where.put("staff", "centre = :centre");
        for (String table : List.of(
                "person",
                "learner",
                "evidence_mapping",
                "submission",
                "allocation",
                "decision",
                "unit_outcome",
                "suspension",
                "prior_learning_claim",
                "gateway_input",
                "off_the_job_entry",
                "learner_freshness")) {
            where.put(table, "learner_id = cast(:learner as uuid)");
        }
        return where;
    }

    /** Every row of the story, as text, by table. */
    Map<String, List<String>> rows(Story story) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<String, List<String>> rows = new LinkedHashMap<>();
            OF_A_STORY.forEach((table, where) -> {
                List<String> found = new ArrayList<>();
                for (Object row : entities.createNativeQuery(
                                "select cast(to_jsonb(t) as text) from " + table + " t where " + where + " order by 1")
                        .setParameter(where.contains(":centre") ? "centre" : "learner", key(where, story))
                        .getResultList()) {
                    found.add((String) row);
                }
                rows.put(table, found);
            });
            return rows;
        });
    }

    /** As if the story had never come. */
    void empty(Story story) {
        QuarkusTransaction.requiringNew().run(() -> {
            OF_A_STORY.forEach((table, where) -> entities.createNativeQuery("delete from " + table + " where " + where)
                    .setParameter(where.contains(":centre") ? "centre" : "learner", key(where, story))
                    .executeUpdate());
            entities.createNativeQuery("delete from inbox where event_id = any(:ids)")
                    .setParameter("ids", story.events().stream().map(Event::id).toArray(UUID[]::new))
                    .executeUpdate();
        });
    }

    /** As the migration leaves a centre that a version without provider clients kept. */
    void forgetProviderClients(Story story) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(
                            "update centre set provider_clients = '{}', sequence = sequence - 1 where centre = :centre")
                    .setParameter("centre", story.centre)
                    .executeUpdate();
            entities.createNativeQuery(
                            "delete from inbox where type = 'portfolio.centre-changed.v1' and event_id = any(:ids)")
                    .setParameter("ids", story.events().stream().map(Event::id).toArray(UUID[]::new))
                    .executeUpdate();
        });
    }

    boolean isApplied(UUID event) {
        return QuarkusTransaction.requiringNew()
                .call(() -> !entities.createNativeQuery("select 1 from inbox where event_id = :id")
                        .setParameter("id", event)
                        .getResultList()
                        .isEmpty());
    }

    /** Puts a readable body into a dead letter. */
    void mend(UUID letter, String body) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update dead_letter set body = convert_to(:body, 'UTF8') where id = :id")
                .setParameter("body", body)
                .setParameter("id", letter)
                .executeUpdate());
    }

    long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue());
    }

    private static String key(String where, Story story) {
        return where.contains(":centre") ? story.centre : story.learner.toString();
    }
}
