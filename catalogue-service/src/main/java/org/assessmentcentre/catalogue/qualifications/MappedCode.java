package org.assessmentcentre.catalogue.qualifications;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of Appendix B: a KSB or descriptor and the criteria that bear it. */
public record MappedCode(
        @Schema(examples = "K10") String code,

        @Schema(examples = "[\"8431-700-AC1.1\", \"8431-700-AC1.2\"]")
        List<String> criteria) {

    /** The rows of a table for these codes. */
    static List<MappedCode> of(Map<String, List<String>> table, List<String> codes) {
        return codes.stream()
                .map(code -> new MappedCode(code, table.getOrDefault(code, List.of())))
                .toList();
    }
}
