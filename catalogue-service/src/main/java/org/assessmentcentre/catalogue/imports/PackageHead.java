package org.assessmentcentre.catalogue.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.packages.PackageFormat;
import org.assessmentcentre.catalogue.packages.PackageReader;

/**
 * What a package says it is.
 *
 * @param code {@value UNKNOWN} where it does not say
 */
record PackageHead(DocumentKind kind, String code, String version, List<Section> sections) {

    private static final String UNKNOWN = "unknown";
    private static final String PLAIN = "[A-Za-z0-9.-]{1,40}";
    private static final PackageHead NOTHING =
            new PackageHead(DocumentKind.QUALIFICATION, UNKNOWN, UNKNOWN, List.of(Section.COVER));

    static PackageHead of(InputStream text) {
        try {
            JsonNode tree = PackageReader.tree(text);
            return PackageFormat.kind(tree)
                    .map(kind -> new PackageHead(
                            kind,
                            plain(tree, code(kind)),
                            plain(tree, kind == DocumentKind.ASSESSMENT_PLAN ? "plan" : "version"),
                            PackageSections.of(kind)))
                    .orElse(NOTHING);
        } catch (IOException e) {
            return NOTHING;
        }
    }

    private static String code(DocumentKind kind) {
        return switch (kind) {
            case QUALIFICATION -> "qualification";
            case STANDARD, ASSESSMENT_PLAN -> "standard";
            case FRAMEWORK -> "framework";
            case CROSSWALK -> "crosswalk";
        };
    }

    private static String plain(JsonNode tree, String member) {
        String value = tree.path(member).asText();
        return value.matches(PLAIN) ? value : UNKNOWN;
    }
}
