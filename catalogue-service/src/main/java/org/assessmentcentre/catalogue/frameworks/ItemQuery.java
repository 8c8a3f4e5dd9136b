package org.assessmentcentre.catalogue.frameworks;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which parts are asked for; a part is listed when it fits everything that is given. */
public class ItemQuery {

    private static final String NAME = "[A-Za-z0-9.-]*";

    @QueryParam("type")
    @Parameter(description = "Only of this type.", example = "INDICATOR")
    public FrameworkItem.@Nullable Type type;

    @QueryParam("level")
    @Parameter(description = "Only those that describe this level, by its reference.", example = "NHS-LF-S4")
    @Size(max = 60)
    @Pattern(regexp = NAME, message = "must be a level's reference, such as NHS-LF-S4")
    public @Nullable String level;

    @QueryParam("use")
    @Parameter(description = "Only those meant for this use, by its slug.", example = "appraisal")
    @Size(max = 60)
    @Pattern(regexp = NAME, message = "must be a use's slug, such as appraisal")
    public @Nullable String use;

    @QueryParam("parent")
    @Parameter(description = "Only those directly under this part.", example = "NHS-LF-D1-E2")
    @Size(max = 60)
    @Pattern(regexp = NAME, message = "must be a part's reference, such as NHS-LF-D1-E2")
    public @Nullable String parent;

    boolean fits(FrameworkItemResponse item) {
        return (type == null || type == item.type())
                && (level == null || level.equals(item.level()))
                && (use == null || item.uses().isEmpty() || item.uses().contains(use))
                && (parent == null || parent.equals(item.parent()));
    }

    /** Names the list that a cursor belongs to. */
    String list() {
        return String.join(
                "\n", String.valueOf(type), String.valueOf(level), String.valueOf(use), String.valueOf(parent));
    }
}
