package org.assessmentcentre.catalogue.exchange.storage;

import java.util.Set;
import org.assessmentcentre.catalogue.exchange.entity.CaseMembers;
import org.assessmentcentre.catalogue.exchange.entity.CaseVersion;

/** What stands for a document's member in SQL: a column with an index for the usual ones, else the kept text. */
public final class DocumentColumns {

    private static final Set<String> LISTS_AND_LINKS =
            Set.of("subject", "subjectURI", "licenseURI", "CFPackageURI", "extensions");

    private DocumentColumns() {}

    /** Whether documents can be ordered and filtered by it: one value each. */
    public static boolean comparable(CaseVersion version, String member) {
        return CaseMembers.ofDocument(version).contains(member) && !LISTS_AND_LINKS.contains(member);
    }

    static String of(String member) {
        return switch (member) {
            case "identifier" -> "d.identifier";
            case "title", "creator" -> "d." + member;
            case "lastChangeDateTime" -> "d.changed";
            default -> {
                if (!comparable(CaseVersion.V1P1, member)) {
                    throw new IllegalArgumentException("No member to compare by: " + member);
                }
                yield "(d.body ->> '" + member + "')";
            }
        };
    }

    /** As text. */
    static String textOf(String member) {
        return member.equals("identifier") ? "d.identifier::text" : of(member);
    }
}
