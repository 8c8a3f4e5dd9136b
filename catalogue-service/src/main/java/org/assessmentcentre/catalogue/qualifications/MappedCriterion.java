package org.assessmentcentre.catalogue.qualifications;

import java.util.List;
import org.assessmentcentre.catalogue.document.Mapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Appendix B read from a criterion. */
public record MappedCriterion(
        @Schema(examples = "8431-700-AC1.2") String criterion,
        @Schema(examples = "[\"K10\"]") List<String> ksbs,
        @Schema(examples = "[\"PGD1\"]") List<String> descriptors) {

    static MappedCriterion of(Mapping mapping, String criterion) {
        return new MappedCriterion(criterion, mapping.ksbsOf(criterion), mapping.descriptorsOf(criterion));
    }
}
