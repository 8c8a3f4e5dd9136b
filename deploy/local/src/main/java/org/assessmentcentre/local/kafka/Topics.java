package org.assessmentcentre.local.kafka;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ConfigEntry.ConfigSource;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;

/** Brings a cluster's topics in line with the list; calling it again changes nothing. */
final class Topics {
    private final Admin admin;

    Topics(Admin admin) {
        this.admin = admin;
    }

    void provide(TopicList list) throws InterruptedException, ExecutionException {
        Set<String> present = admin.listTopics().names().get();
        List<TopicList.Topic> known = list.topics().stream()
                .filter(topic -> present.contains(topic.name()))
                .toList();
        admin.createTopics(list.topics().stream()
                        .filter(topic -> !present.contains(topic.name()))
                        .map(topic -> new NewTopic(topic.name(), topic.partitions(), topic.replicationFactor())
                                .configs(topic.config()))
                        .toList())
                .all()
                .get();
        refuseOtherPartitionCounts(known);
        reconcileSettings(known);
    }

    /** A key's events keep their order only within one partition, so the count is never changed behind one's back. */
    private void refuseOtherPartitionCounts(List<TopicList.Topic> topics)
            throws InterruptedException, ExecutionException {
        Map<String, TopicDescription> described = admin.describeTopics(
                        topics.stream().map(TopicList.Topic::name).toList())
                .allTopicNames()
                .get();
        for (TopicList.Topic topic : topics) {
            int partitions = Objects.requireNonNull(described.get(topic.name()))
                    .partitions()
                    .size();
            if (partitions != topic.partitions()) {
                throw new IllegalStateException(
                        "topic %s has %d partitions, the list says %d: move its events to a new topic"
                                .formatted(topic.name(), partitions, topic.partitions()));
            }
        }
    }

    private void reconcileSettings(List<TopicList.Topic> topics) throws InterruptedException, ExecutionException {
        var changes = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
        var current = admin.describeConfigs(
                        topics.stream().map(Topics::resource).toList())
                .all()
                .get();
        for (TopicList.Topic topic : topics) {
            var operations = new ArrayList<AlterConfigOp>();
            var set = new HashMap<String, String>();
            Objects.requireNonNull(current.get(resource(topic))).entries().stream()
                    .filter(entry -> entry.source() == ConfigSource.DYNAMIC_TOPIC_CONFIG)
                    .forEach(entry -> set.put(entry.name(), entry.value()));
            topic.config().forEach((key, value) -> {
                if (!value.equals(set.get(key))) {
                    operations.add(new AlterConfigOp(new ConfigEntry(key, value), OpType.SET));
                }
            });
            set.keySet().stream()
                    .filter(key -> !topic.config().containsKey(key))
                    .forEach(key -> operations.add(new AlterConfigOp(new ConfigEntry(key, null), OpType.DELETE)));
            if (!operations.isEmpty()) {
                changes.put(resource(topic), operations);
            }
        }
        if (!changes.isEmpty()) {
            admin.incrementalAlterConfigs(changes).all().get();
        }
    }

    private static ConfigResource resource(TopicList.Topic topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }
}
