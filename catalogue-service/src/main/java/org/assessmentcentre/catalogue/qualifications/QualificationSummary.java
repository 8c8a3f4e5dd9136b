package org.assessmentcentre.catalogue.qualifications;

import java.util.List;
import org.assessmentcentre.catalogue.published.PublishedVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A qualification that has published versions. */
public record QualificationSummary(
        @Schema(examples = "8431") String code,

        @Schema(
                description = "As the version published last has it.",
                examples = "City & Guilds Level 7 Diploma for Senior Leaders")
        String title,

        @Schema(description = "The handbook versions, in the order of publication.", examples = "[\"2.0\"]")
        List<String> versions) {

    /** Of the versions of one qualification, in the order of publication. */
    static QualificationSummary of(List<PublishedVersion> versions) {
        PublishedVersion last = versions.getLast();
        return new QualificationSummary(
                last.code(),
                last.title(),
                versions.stream().map(PublishedVersion::version).toList());
    }
}
