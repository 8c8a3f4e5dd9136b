package org.assessmentcentre.catalogue.versions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.published.Published;
import org.assessmentcentre.kit.http.ContentTagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What differs between two published versions. */
public record VersionDiffResponse(
        @Schema(examples = "8431") String qualification,
        @Schema(examples = "1.0") String from,
        @Schema(examples = "2.0") String to,

        @Schema(description = "The greatest impact of any change.")
        Impact impact,

        @Schema(
                description = "The criteria for which an open portfolio may need other evidence.",
                examples = "[\"8431-702-AC1.2\"]")
        List<String> criteriaThatNeedEvidence,

        @Schema(description = "In the order of the later document.")
        List<Change> changes,

        @JsonIgnore String contentTag)
        implements ContentTagged {

    static VersionDiffResponse of(Published<Qualification> from, Published<Qualification> to) {
        List<Change> changes = VersionComparison.of(from.document(), to.document());
        return new VersionDiffResponse(
                to.document().code(),
                from.document().version(),
                to.document().version(),
                changes.stream().map(Change::impact).reduce(Impact.NONE, Impact::or),
                changes.stream()
                        .filter(change -> change.impact() == Impact.NEW_EVIDENCE)
                        .flatMap(change -> change.criterion().stream())
                        .distinct()
                        .toList(),
                changes,
                from.sha256().substring(0, 32) + to.sha256().substring(0, 32));
    }
}
