package org.assessmentcentre.catalogue.frameworks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a framework without those under it. */
public record FrameworkItemResponse(
        @Schema(examples = "NHS-LF-D1-E2-S4") String ref,

        FrameworkItem.Type type,

        @Schema(description = "What it stands under; absent of the topmost.", examples = "NHS-LF-D1-E2") @Nullable
        String parent,

        @Schema(examples = "Managing Yourself") @Nullable String title,

        @Schema(description = "In our words.", examples = "Organises their own work around what others need")
        String statement,

        @Schema(description = "Absent where it holds at each level.", examples = "NHS-LF-S4") @Nullable
        String level,

        @Schema(description = "Slugs of the uses it is meant for; for each when there is none.", examples = "[]")
        List<String> uses,

        @Schema(description = "Whom it is for, where that isn't everybody.", examples = "Everybody in health and care")
        @Nullable
        String appliesTo,

        @Schema(description = "How many parts stand directly under it.", examples = "0")
        int parts,

        @JsonIgnore String sortKey) {

    static FrameworkItemResponse of(FrameworkItem item, @Nullable String parent, int position) {
        return new FrameworkItemResponse(
                item.ref(),
                item.type(),
                parent,
                item.title(),
                item.statement(),
                item.level(),
                item.uses(),
                item.appliesTo(),
                item.items().size(),
                "%05d".formatted(position));
    }
}
