package org.assessmentcentre.catalogue.wording;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.assessmentcentre.kit.http.ContentTagged;
import org.assessmentcentre.kit.http.Sha256;
import org.assessmentcentre.kit.json.EventJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The official wording of a framework. */
public record FrameworkWordingResponse(
        @Schema(
                description =
                        "The version that the words were imported for: the one asked for, or the newest earlier one"
                                + " that has words at each of its levels and parts.",
                examples = "2011")
        String version,

        @Schema(
                description = "Levels, then parts, uses, whom parts are for, and board rules, each in the framework's"
                        + " order; what the text says nothing of is absent.")
        List<PartWording> parts,

        @JsonIgnore String contentTag)
        implements ContentTagged {

    @Override
    public boolean mayBeKept() {
        return false; // a licence may end
    }

    static FrameworkWordingResponse of(String version, List<PartWording> parts) {
        return new FrameworkWordingResponse(version, parts, Sha256.hex(EventJson.write(List.of(version, parts))));
    }
}
