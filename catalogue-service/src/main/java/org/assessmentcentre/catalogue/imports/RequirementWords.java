package org.assessmentcentre.catalogue.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Requirement;
import org.assessmentcentre.catalogue.handbook.PrintedRequirement;
import org.assessmentcentre.catalogue.handbook.SufficiencyText;
import org.assessmentcentre.catalogue.wording.Words;

/**
 * Every requirement's own wording beside it, and every requirement that is read beside the reference it has in the
 * structure. A structure may cut a text otherwise than the grammar does: what is of the same kind, count or criterion
 * belongs together, the rest by its order.
 */
final class RequirementWords {

    private RequirementWords() {}

    /** The words with those of the requirements, and the handbook with the references of its requirements. */
    static Held beside(Qualification qualification, List<Words> words, JsonNode tree) {
        Map<String, Criterion> criteria = new HashMap<>();
        qualification.criteria().forEach(criterion -> criteria.putIfAbsent(criterion.ref(), criterion));
        List<Words> all = new ArrayList<>(words);
        for (Words of : words) {
            Criterion criterion = criteria.get(of.ref());
            if (criterion != null && of.sufficiency() != null) {
                all.addAll(words(criterion, SufficiencyText.requirements(of.sufficiency())));
            }
        }
        tree.path("units").forEach(unit -> refer(unit, qualification.code(), unit.path("number"), criteria));
        for (String printedAgain : List.of("matrix", "sheets")) {
            tree.path(printedAgain).forEach(part -> refer(part, qualification.code(), part.path("unit"), criteria));
        }
        return Held.wording(all, tree);
    }

    /** The wording of each requirement of the structure. */
    static List<Words> words(Criterion criterion, List<PrintedRequirement> printed) {
        List<Requirement> ours = criterion.requirements();
        List<String> refs = refs(criterion, printed);
        List<Words> words = new ArrayList<>();
        for (int i = 0; i < ours.size() && !printed.isEmpty(); i++) {
            String ref = Objects.requireNonNull(ours.get(i).ref());
            Set<String> texts = new LinkedHashSet<>();
            for (int j = 0; j < printed.size(); j++) {
                if (refs.get(j).equals(ref)) {
                    texts.add(text(printed.get(j)));
                }
            }
            if (texts.isEmpty()) {
                texts.add(text(printed.get(Math.min(i, printed.size() - 1))));
            }
            words.add(new Words(ref, null, String.join("\n", texts), null, null));
        }
        return words;
    }

    /** For each requirement that was read the reference of the structure's. */
    static List<String> refs(Criterion criterion, List<PrintedRequirement> printed) {
        List<Requirement> ours = criterion.requirements();
        Integer[] at = new Integer[printed.size()];
        Set<Integer> taken = new LinkedHashSet<>();
        for (int j = 0; j < at.length; j++) {
            for (int i = 0; i < ours.size() && at[j] == null; i++) {
                if (!taken.contains(i) && alike(ours.get(i), printed.get(j))) {
                    at[j] = i;
                    taken.add(i);
                }
            }
        }
        List<String> refs = new ArrayList<>();
        for (int j = 0; j < at.length && !ours.isEmpty(); j++) {
            int i = at[j] == null ? Math.min(free(taken, j), ours.size() - 1) : at[j];
            taken.add(i);
            refs.add(Objects.requireNonNull(ours.get(i).ref()));
        }
        return refs;
    }

    /** The first that has nothing yet; without one the place itself. */
    private static int free(Set<Integer> taken, int place) {
        for (int i = 0; i <= taken.size(); i++) {
            if (!taken.contains(i)) {
                return i;
            }
        }
        return place;
    }

    private static boolean alike(Requirement ours, PrintedRequirement printed) {
        return switch (ours) {
            case Requirement.Demonstrate demonstrate -> printed.kind() == PrintedRequirement.Kind.DEMONSTRATE;
            case Requirement.AtLeast atLeast ->
                printed.kind() == PrintedRequirement.Kind.AT_LEAST && printed.count() == atLeast.count();
            case Requirement.Exactly exactly ->
                printed.kind() == PrintedRequirement.Kind.EXACTLY && printed.count() == exactly.count();
            case Requirement.AllOf allOf -> printed.kind() == PrintedRequirement.Kind.ALL_OF;
            case Requirement.AnyOf anyOf -> printed.kind() == PrintedRequirement.Kind.ANY_OF;
            case Requirement.Reference reference ->
                printed.criterion() != null && reference.criterion().endsWith("-" + printed.criterion());
        };
    }

    private static String text(PrintedRequirement printed) {
        return printed.kind() == PrintedRequirement.Kind.ALL_OF
                        && printed.text().endsWith(":")
                ? printed.text() + "\n" + String.join("\n", printed.items())
                : printed.text();
    }

    /** Puts the references to the requirements of a unit, wherever it is printed. */
    private static void refer(JsonNode unit, String code, JsonNode number, Map<String, Criterion> criteria) {
        for (JsonNode outcome : unit.path("outcomes")) {
            for (JsonNode printed : outcome.path("criteria")) {
                Criterion criterion = criteria.get(code + "-" + number.asText() + "-"
                        + printed.path("number").asText());
                if (criterion != null) {
                    List<String> refs = refs(
                            criterion,
                            SufficiencyText.requirements(
                                    printed.path("sufficiency").asText()));
                    for (int i = 0; i < refs.size(); i++) {
                        ((ObjectNode) printed.path("requirements").get(i)).put("ref", refs.get(i));
                    }
                }
            }
        }
    }
}
