package org.assessmentcentre.catalogue.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.AssessmentPlan;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;

/** What a document must be beside its format for every reader to take it: databases, addresses, spreadsheets. */
final class Keepable {

    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9.]{1,40}");
    private static final int LAST_YEAR = 9999;

    private Keepable() {}

    /** Where a text is that can't be kept or a null where a member would be left out; empty when there is none. */
    static Optional<String> fault(JsonNode document) {
        return faults(document, "$").findFirst();
    }

    /** What of the read document has no place in an address or a calendar. */
    static Optional<String> fault(CatalogueDocument document) {
        if (!VERSION.matcher(document.version()).matches()) {
            return Optional.of("Give it a version of letters, digits and dots, 40 at most.");
        }
        Stream<LocalDate> days =
                switch (document) {
                    case Qualification qualification ->
                        Stream.of(qualification.deliveryFrom(), qualification.effectiveFrom());
                    case Framework framework -> Stream.of(framework.effectiveFrom());
                    case Crosswalk crosswalk -> Stream.of(crosswalk.effectiveFrom());
                    case Standard standard -> Stream.empty();
                    case AssessmentPlan plan -> Stream.empty();
                };
        return days.anyMatch(day -> day.getYear() < 1 || day.getYear() > LAST_YEAR)
                ? Optional.of("Give each first day a year of four digits.")
                : Optional.empty();
    }

    private static Stream<String> faults(JsonNode node, String at) {
        if (node.isNull()) {
            return Stream.of("Leave out " + at + " instead of making it null.");
        }
        if (node.isTextual() && !isPlain(node.asText())) {
            return Stream.of("Take the control character out of " + at + ".");
        }
        if (node.isArray()) {
            return IntStream.range(0, node.size()).boxed().flatMap(i -> faults(node.get(i), at + "[" + i + "]"));
        }
        return node.properties().stream()
                .flatMap(field -> isPlain(field.getKey())
                        ? faults(field.getValue(), at + "." + field.getKey())
                        : Stream.of("Take the control character out of a name in " + at + "."));
    }

    private static boolean isPlain(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE);
    }
}
