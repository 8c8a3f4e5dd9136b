package org.assessmentcentre.catalogue.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Appendix B: which criteria bear which KSB and which pass grading descriptor. The two are separate tables of the
 * handbook and neither is derived from the other. Codes stand in the standard's order, whatever order they were kept in.
 */
public record Mapping(
        @Schema(description = "Criteria by KSB code.", examples = "{\"K10\": [\"8431-700-AC1.1\", \"8431-700-AC1.2\"]}")
        Map<String, List<String>> ksbs,

        @Schema(
                description = "Criteria by descriptor code.",
                examples = "{\"PGD1\": [\"8431-700-AC1.2\", \"8431-700-AC1.5\"]}")
        Map<String, List<String>> descriptors) {

    /** K before S before B, descriptors by number: K1, K2, K10, S4.1, S4.2, B1. */
    public static final Comparator<String> CODE_ORDER = Comparator.comparingInt(Mapping::rank)
            .thenComparingDouble(Mapping::number)
            .thenComparing(Comparator.naturalOrder());

    public Mapping {
        ksbs = ordered(ksbs);
        descriptors = ordered(descriptors);
    }

    /** The codes of the KSBs a criterion bears. */
    public List<String> ksbsOf(String criterion) {
        return codesOf(ksbs, criterion);
    }

    /** The codes of the descriptors a criterion bears. */
    public List<String> descriptorsOf(String criterion) {
        return codesOf(descriptors, criterion);
    }

    private static List<String> codesOf(Map<String, List<String>> table, String criterion) {
        return table.entrySet().stream()
                .filter(row -> row.getValue().contains(criterion))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, List<String>> ordered(Map<String, List<String>> table) {
        Map<String, List<String>> ordered = new TreeMap<>(CODE_ORDER);
        ordered.putAll(table);
        return ordered;
    }

    private static int rank(String code) {
        return code.isEmpty() ? -1 : "KSB".indexOf(code.charAt(0));
    }

    private static double number(String code) {
        String digits = code.replaceFirst("^[A-Z]+", "");
        return digits.matches("[0-9]{1,4}(\\.[0-9]{1,4})?") ? Double.parseDouble(digits) : 0;
    }
}
