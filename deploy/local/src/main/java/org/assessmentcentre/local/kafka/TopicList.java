package org.assessmentcentre.local.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The topics that exist, with everything that is decided about them: {@code deploy/topics.json}. */
public record TopicList(List<Topic> topics) {
    private static final JsonMapper JSON = new JsonMapper();

    /** One topic; {@code config} holds the list's defaults and the topic's own settings over them. */
    public record Topic(String name, int partitions, short replicationFactor, Map<String, String> config) {
        public Topic {
            if (partitions < 1) {
                throw new IllegalArgumentException("topic " + name + " has " + partitions + " partitions");
            }
            config = Map.copyOf(config);
        }
    }

    public TopicList {
        topics = List.copyOf(topics);
    }

    /**
     * @param environment {@code local} or {@code production}: which replication factor applies
     */
    public static TopicList read(Path file, String environment) throws IOException {
        JsonNode root = JSON.readTree(file.toFile());
        int partitions = root.required("partitions").intValue();
        short replicationFactor =
                root.required("replicationFactor").required(environment).shortValue();
        var topics = new ArrayList<Topic>();
        for (JsonNode topic : root.required("topics")) {
            var config = new HashMap<String, String>();
            root.required("defaults")
                    .properties()
                    .forEach(e -> config.put(e.getKey(), e.getValue().asText()));
            topic.required("config")
                    .properties()
                    .forEach(e -> config.put(e.getKey(), e.getValue().asText()));
            topics.add(new Topic(
                    topic.required("name").asText(),
                    topic.path("partitions").asInt(partitions),
                    replicationFactor,
                    config));
        }
        return new TopicList(topics);
    }
}
