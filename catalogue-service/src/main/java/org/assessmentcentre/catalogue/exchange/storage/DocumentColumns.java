package org.assessmentcentre.catalogue.exchange.storage;

import java.util.Set;
import org.assessmentcentre.catalogue.exchange.entity.CaseMembers;
import org.assessmentcentre.catalogue.exchange.entity.CaseVersion;

/** What stands for a document's member in SQL: a column with an index for the usual ones, else the kept text. */
public final class DocumentColumns {

    private static final Set<String> LINKS = Set.of("subjectURI", "licenseURI", "CFPackageURI", "extensions");

    /** The one moment that documents have. */
    private static final String CHANGED = "lastChangeDateTime";

    /** The one list of texts that documents have. */
    private static final String LIST = "subject";

    private DocumentColumns() {}

    /** Whether documents can be ordered by it: one value each. */
    public static boolean orders(CaseVersion version, String member) {
        return filters(version, member) && !member.equals(LIST);
    }

    /** Whether documents can be filtered by it; a list is compared as its texts, separated by commas. */
    public static boolean filters(CaseVersion version, String member) {
        return CaseMembers.ofDocument(version).contains(member) && !LINKS.contains(member);
    }

    static String of(String member) {
        return switch (member) {
            case "identifier" -> "d.identifier";
            case "title", "creator" -> "d." + member;
            case CHANGED -> "d.changed_at";
            case LIST ->
                "case json_typeof(d.body -> '" + LIST + "') when 'array' then"
                        + " array_to_string(array(select json_array_elements_text(d.body -> '" + LIST + "')), ',') end";
            default -> {
                if (!filters(CaseVersion.V1P1, member)) {
                    throw new IllegalArgumentException("No member to compare by: " + member);
                }
                yield "(d.body ->> '" + member + "')";
            }
        };
    }

    /** Whether it is a moment: compared as one, contained as text. */
    public static boolean isMoment(String member) {
        return member.equals(CHANGED);
    }

    /** As text. */
    static String textOf(String member) {
        return switch (member) {
            case "identifier" -> "d.identifier::text";
            case CHANGED -> "(d.body ->> '" + CHANGED + "')";
            default -> of(member);
        };
    }
}
