package org.assessmentcentre.catalogue.exchange.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What a member of CASE 1.0 has for a value. */
enum PlainType {
    TEXT,
    TEXTS,
    LINK,
    LINKS,
    NODE,
    INTEGER,
    NUMBER,
    DATE,
    TIME,
    IDENTIFIER,
    PLACE,
    PARTS;

    private static final String TITLE = "title";
    private static final String IDENTIFYING = "identifier";
    private static final String URI = "uri";

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+", Pattern.DOTALL);
    private static final int DAY = "2026-11-21".length();
    private static final Pattern MOMENT = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})");

    /** Members of one name have one type, wherever they are. */
    static PlainType of(String member) {
        return switch (member) {
            case IDENTIFYING, "rubricId", "rubricCriterionId" -> IDENTIFIER;
            case URI, "officialSourceURL" -> PLACE;
            case "lastChangeDateTime" -> TIME;
            case "statusStartDate", "statusEndDate" -> DATE;
            case "subject", "conceptKeywords", "educationLevel" -> TEXTS;
            case "subjectURI" -> LINKS;
            case "originNodeURI", "destinationNodeURI" -> NODE;
            case "CFPackageURI",
                    "CFDocumentURI",
                    "licenseURI",
                    "CFItemTypeURI",
                    "conceptKeywordsURI",
                    "CFAssociationGroupingURI",
                    "CFItemURI" -> LINK;
            case "sequenceNumber", "position" -> INTEGER;
            case "weight", "score" -> NUMBER;
            case "CFRubricCriteria", "CFRubricCriterionLevels" -> PARTS;
            default -> TEXT;
        };
    }

    /** The value as 1.0 writes it; missing when it can't be written. */
    JsonNode plain(JsonNode value) {
        return switch (this) {
            case TEXT -> when(value.isTextual(), value);
            case TEXTS -> list(value, TEXT);
            case LINK -> link(value, IDENTIFIER);
            case LINKS -> list(value, LINK);
            case NODE -> link(value, TEXT);
            case INTEGER -> when(value.canConvertToExactIntegral(), value);
            case NUMBER -> when(value.isNumber(), value);
            case DATE -> when(value.isTextual() && isDay(value.asText()), value);
            case TIME -> time(value);
            case IDENTIFIER -> lowered(value);
            case PLACE ->
                when(value.isTextual() && ABSOLUTE.matcher(value.asText()).matches(), value);
            case PARTS -> when(value.isArray(), value);
        };
    }

    /** A title that is missing is the identifier, a place likewise. */
    static void name(ObjectNode entity) {
        String identifier = entity.path(IDENTIFYING).asText();
        if (entity.path(TITLE).asText().isEmpty()) {
            entity.put(TITLE, identifier);
        }
        place(entity);
    }

    /** A place that is missing is the identifier as a URN. */
    static void place(ObjectNode entity) {
        String identifier = entity.path(IDENTIFYING).asText();
        if (!entity.has(URI) && CaseId.read(identifier).isPresent()) {
            entity.put(URI, "urn:uuid:" + identifier);
        }
    }

    private static JsonNode link(JsonNode value, PlainType identifying) {
        if (!(value instanceof ObjectNode link)) {
            return MissingNode.getInstance();
        }
        link.retain(TITLE, IDENTIFYING, URI);
        set(link, TITLE, TEXT);
        set(link, IDENTIFYING, identifying);
        set(link, URI, PLACE);
        if (identifying == TEXT && CaseId.read(link.path(IDENTIFYING).asText()).isPresent()) {
            set(link, IDENTIFYING, IDENTIFIER);
        }
        name(link);
        return when(!link.path(IDENTIFYING).asText().isEmpty() && link.has(URI), link);
    }

    /** Puts a member as 1.0 writes it into its place, or takes it away. */
    static void set(ObjectNode entity, String member, PlainType type) {
        JsonNode plain = type.plain(entity.path(member));
        if (plain.isMissingNode()) {
            entity.remove(member);
        } else {
            entity.set(member, plain);
        }
    }

    private static JsonNode list(JsonNode value, PlainType type) {
        if (!(value instanceof ArrayNode list)) {
            return MissingNode.getInstance();
        }
        List<JsonNode> plain = list.valueStream()
                .map(type::plain)
                .filter(one -> !one.isMissingNode())
                .toList();
        return list.removeAll().addAll(plain);
    }

    /** As it came if it can. */
    private static JsonNode time(JsonNode value) {
        return CaseTimes.read(value.asText())
                .<JsonNode>map(
                        time -> MOMENT.matcher(value.asText()).matches() ? value : TextNode.valueOf(time.toString()))
                .orElseGet(MissingNode::getInstance);
    }

    private static JsonNode lowered(JsonNode value) {
        return CaseId.read(value.textValue())
                .<JsonNode>map(id -> TextNode.valueOf(id.toString()))
                .orElseGet(MissingNode::getInstance);
    }

    private static boolean isDay(String text) {
        try {
            return text.length() == DAY && LocalDate.parse(text).getYear() >= 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static JsonNode when(boolean valid, JsonNode value) {
        return valid ? value : MissingNode.getInstance();
    }
}
