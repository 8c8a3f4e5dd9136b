package org.assessmentcentre.catalogue.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.kit.json.EventJson;

/** A qualification that could be: of any number of units, with words drawn at random. The same seed makes the same one. */
public final class RandomQualification {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> WORDS = List.of(
            "apple",
            "bridge",
            "candle",
            "desert",
            "engine",
            "forest",
            "garden",
            "harbour",
            "island",
            "jacket",
            "kettle",
            "lantern",
            "meadow",
            "needle",
            "orchard",
            "pepper",
            "quarry",
            "river",
            "saddle",
            "timber",
            "umbrella",
            "valley",
            "window",
            "yellow",
            "R&D",
            "day-to-day",
            "Porter’s");
    private static final List<String> VERBS = List.of("Explain", "Evaluate", "Justify", "Analyse", "Describe");

    private final Random random;
    private final String code;
    private final ObjectNode document = MAPPER.createObjectNode();
    private final ObjectNode ksbs = MAPPER.createObjectNode();
    private final ObjectNode descriptors = MAPPER.createObjectNode();
    private final ArrayNode groupings = MAPPER.createArrayNode();
    private final ArrayNode described = MAPPER.createArrayNode();
    private final ArrayNode known = MAPPER.createArrayNode();
    private final List<String> criteria = new ArrayList<>();
    private int knowledge;

    private RandomQualification(long seed) {
        this.random = new Random(seed);
        this.code = Integer.toString(1000 + random.nextInt(8999));
    }

    /** With the standard that it maps to. */
    public record Pair(Qualification qualification, Standard standard) {}

    public static Pair of(long seed) {
        RandomQualification made = new RandomQualification(seed);
        made.whole();
        ObjectNode standard = Sources.tree("ST0480-1.2");
        standard.set("groupings", made.groupings);
        standard.set("ksbs", made.known);
        standard.set("descriptors", made.described);
        return new Pair(read(made.document, Qualification.class), read(standard, Standard.class));
    }

    private static <T> T read(ObjectNode tree, Class<T> type) {
        try {
            return EventJson.read(tree.toString().getBytes(StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void whole() {
        document.put("kind", "qualification")
                .put("qualification", code)
                .put("version", "1.0")
                .put("title", words(4))
                .put("level", 1 + random.nextInt(8))
                .put("ofqualNumber", "600/0000/0")
                .put("awardingBody", "Nobody")
                .put("deliveryFrom", "2024-04-01")
                .put("effectiveFrom", "2024-04-01")
                .put("minimumAge", 16 + random.nextInt(5))
                .put("registrationValidityYears", 1 + random.nextInt(5))
                .put("inductionHours", 1 + random.nextInt(4))
                .put("tutorialHoursAtLeast", 1 + random.nextInt(9));
        document.putArray("routes").addObject().put("code", code + "-1").put("name", "Only");
        document.putObject("standard").put("code", "ST0480").put("version", "1.2");
        ArrayNode units = document.putArray("units");
        int hours = 0;
        int first = 100 + random.nextInt(800);
        for (int i = 0; i <= random.nextInt(4); i++) {
            int glh = 5 + random.nextInt(200);
            hours += glh;
            unit(units.addObject(), Integer.toString(first + i), glh);
        }
        document.put("glh", hours).put("tqt", hours + random.nextInt(900));
        document.putObject("mapping").<ObjectNode>set("ksbs", ksbs).set("descriptors", descriptors);
        centre();
        changes();
        ArrayNode subjects = document.putArray("subjects");
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            ObjectNode subject = subjects.addObject()
                    .put("slug", "s" + i)
                    .put("category", "Category " + i / 3)
                    .put("title", "Subject " + words(2));
            ArrayNode cited = subject.putArray("criteria");
            criteria.stream().filter(ref -> random.nextInt(3) == 0).forEach(cited::add);
            if (cited.isEmpty()) {
                cited.add(criteria.getFirst());
            }
        }
    }

    private void centre() {
        list(document.putArray("resources"), 1 + random.nextInt(3));
        ObjectNode centre = document.putObject("centreRequirements");
        for (String part : List.of("approval", "staffing", "entry", "initialAssessment", "induction")) {
            list(centre.putArray(part), 1 + random.nextInt(4));
        }
    }

    private void changes() {
        ArrayNode changes = document.putArray("changes");
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            ObjectNode change = changes.addObject().put("version", i + ".0").put("month", "202" + i + "-04");
            list(change.putArray("details"), 1 + random.nextInt(3));
            ArrayNode named = change.putArray("criteria");
            criteria.stream().filter(ref -> random.nextInt(4) == 0).forEach(named::add);
        }
    }

    private void unit(ObjectNode unit, String number, int glh) {
        String ref = code + "-" + number;
        String slug = "grouping-" + letters(number);
        groupings
                .addObject()
                .put("slug", slug)
                .put("title", "Grouping " + words(2))
                .put("epaMethod", "PROFESSIONAL_DISCUSSION")
                .put("basis", "INFERRED");
        unit.put("ref", ref)
                .put("number", number)
                .put("title", words(3))
                .put("aim", words(8))
                .put("level", 5)
                .put("glh", glh)
                .put("ksbGrouping", slug);
        ObjectNode brief = unit.putObject("assignmentBrief")
                .put("words", 500 * (1 + random.nextInt(10)))
                .put("tolerancePercent", 5 + random.nextInt(15))
                .put("aim", words(6))
                .put("presentationMinutes", 10 + random.nextInt(30))
                .put("discussionMinutes", 10 + random.nextInt(30));
        list(unit.putArray("delivery"), 1 + random.nextInt(3));
        list(unit.putArray("suggestedEvidence"), 1 + random.nextInt(4));
        list(unit.putArray("resources"), 1 + random.nextInt(3));
        ArrayNode tasks = brief.putArray("tasks");
        ArrayNode outcomes = unit.putArray("learningOutcomes");
        for (int i = 1; i <= 1 + random.nextInt(3); i++) {
            ObjectNode outcome = outcomes.addObject()
                    .put("ref", ref + "-LO" + i)
                    .put("number", "LO" + i)
                    .put("statement", "Can " + words(4));
            ArrayNode of = outcome.putArray("criteria");
            for (int j = 1; j <= 1 + random.nextInt(4); j++) {
                criterion(of.addObject(), ref, "AC" + i + "." + j, slug);
            }
            tasks(tasks, outcome);
        }
    }

    /** Tasks that take an outcome's criteria in turn, one or several each. */
    private void tasks(ArrayNode tasks, ObjectNode outcome) {
        ArrayNode taken = null;
        for (JsonNode criterion : outcome.path("criteria")) {
            if (taken == null || random.nextBoolean()) {
                taken = tasks.addObject()
                        .put("learningOutcome", outcome.path("ref").asText())
                        .put("text", "You are asked for the " + words(4) + ".")
                        .putArray("criteria");
            }
            taken.add(criterion.path("ref").asText());
        }
    }

    private void criterion(ObjectNode criterion, String unit, String number, String grouping) {
        String ref = unit + "-" + number;
        String verb = VERBS.get(random.nextInt(VERBS.size()));
        String ksb = "K" + ++knowledge;
        boolean tagged = random.nextBoolean();
        List<String> earlier =
                criteria.stream().filter(one -> one.startsWith(unit + "-")).toList();
        criteria.add(ref);
        ksbs.putArray(ksb).add(ref);
        known.addObject()
                .put("code", ksb)
                .put("type", "KNOWLEDGE")
                .put("summary", "What is known.")
                .put("grouping", grouping);
        if (tagged) {
            String descriptor = "PGD" + (described.size() + 1);
            ArrayNode bearing = descriptors.putArray(descriptor).add(ref);
            earlier.stream().filter(one -> random.nextInt(4) == 0).forEach(bearing::add);
            ArrayNode codes = described
                    .addObject()
                    .put("code", descriptor)
                    .put("grouping", grouping)
                    .put("summary", words(3))
                    .putArray("ksbs")
                    .add(ksb);
            for (int i = 1; i <= Math.min(random.nextInt(3), earlier.size()); i++) {
                codes.add("K" + (knowledge - i));
            }
        }
        criterion
                .put("ref", ref)
                .put("number", number)
                .put("verb", verb)
                .put("statement", verb + " the " + words(5))
                .put("passDescriptor", tagged);
        criterion.putArray("ksbs").add(ksb);
        criterion.putArray("depth");
        ArrayNode topics = criterion.putArray("topics");
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            topics(topics.addObject(), 0);
        }
        new RandomRequirements(random, this::words, criterion.putArray("requirements"), ref).add(earlier);
    }

    /** Three levels at most; one that others stand under ends with a colon. */
    private void topics(ObjectNode topic, int level) {
        boolean opens = level < 2 && random.nextInt(3) == 0;
        topic.put("text", words(2) + (opens ? ":" : "."));
        if (opens) {
            ArrayNode under = topic.putArray("topics");
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                topics(under.addObject(), level + 1);
            }
        }
    }

    private void list(ArrayNode list, int count) {
        for (int i = 0; i < count; i++) {
            list.add("A " + words(4) + ".");
        }
    }

    /** A slug has no figures. */
    private static String letters(String figures) {
        return figures.chars()
                .mapToObj(figure -> String.valueOf((char) (figure - '0' + 'a')))
                .collect(Collectors.joining());
    }

    private String words(int count) {
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", drawn);
    }
}
