package org.assessmentcentre.catalogue.exchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assessmentcentre.catalogue.exchange.entity.CaseVersion;

/** Whether something says nothing but what ours says; what it leaves out, it doesn't contradict. */
final class Likeness {

    /** Says when an installation published a thing, not what it is. */
    private static final String CHANGED = "lastChangeDateTime";

    /** With what the places of ours begin. */
    private static final String KEPT = "case:/";

    private Likeness() {}

    /** The members that ours has not, or otherwise. */
    static List<String> differing(JsonNode said, JsonNode ours) {
        return said.properties().stream()
                .filter(member -> !member.getKey().equals(CHANGED))
                .filter(member -> !alike(member.getValue(), ours.path(member.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean alike(JsonNode said, JsonNode ours) {
        if (said.isNull()) {
            return ours.isNull() || ours.isMissingNode();
        }
        if (said.isObject()) {
            return ours.isObject()
                    && said.properties().stream()
                            .allMatch(member -> alike(member.getValue(), ours.path(member.getKey())));
        }
        if (said.isArray()) {
            boolean alike = ours.isArray() && said.size() == ours.size();
            for (int i = 0; alike && i < said.size(); i++) {
                alike = alike(said.get(i), ours.get(i));
            }
            return alike;
        }
        return said.equals(ours) || (said.isTextual() && ours.isTextual() && samePlace(said.asText(), ours.asText()));
    }

    /** Ours is kept without a host, and answered by each version of CASE at a place of its own. */
    private static boolean samePlace(String said, String ours) {
        return ours.startsWith(KEPT)
                && said.startsWith("http")
                && Arrays.stream(CaseVersion.values())
                        .anyMatch(version ->
                                said.endsWith("/" + version.segment() + "/" + ours.substring(KEPT.length())));
    }
}
