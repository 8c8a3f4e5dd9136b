package org.assessmentcentre.catalogue.crosswalk;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.CrosswalkLink;
import org.assessmentcentre.kit.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which links are asked for; a link is listed when it fits everything that is given. */
public class LinkQuery {

    static final String ELEMENTS = "must be a part's reference, such as NHS-LF-D2-E4";
    static final String TARGETS = "must be a criterion, KSB or unit, such as 8431-700-AC1.1, K10 or 8431-700";

    private static final String REF = "[A-Za-z0-9.-]*";

    @QueryParam("element")
    @Parameter(description = "Only from this part of a framework or one under it.", example = "NHS-LF-D2")
    @Size(max = 60)
    @Pattern(regexp = REF, message = ELEMENTS)
    public @Nullable String element;

    @QueryParam("target")
    @Parameter(
            description =
                    "Only to this criterion or KSB, or to the criteria of this unit; the qualification's code may be"
                            + " left out.",
            example = "8431-700-AC1.1")
    @Size(max = 60)
    @Pattern(regexp = REF, message = TARGETS)
    public @Nullable String target;

    @QueryParam("strength")
    @Parameter(description = "Only of this strength.", example = "STRONG")
    public CrosswalkLink.@Nullable Strength strength;

    @QueryParam("crosswalk")
    @Parameter(description = "Only of this crosswalk.", example = "NHS-LF-8431")
    @Size(max = 60)
    @Pattern(regexp = REF, message = "must be a crosswalk's code, such as NHS-LF-8431")
    public @Nullable String crosswalk;

    @QueryParam("version")
    @Parameter(description = "Of this version of the crosswalks; of those in force when absent.", example = "1.0")
    @Size(max = 40)
    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
    public @Nullable String version;

    @QueryParam("sort")
    @Parameter(description = "By which end first; by the framework's parts when absent.", example = "TARGET")
    public @Nullable Sort sort;

    /** By which end the links are sorted first. */
    @Schema(name = "CrosswalkLinkSort")
    public enum Sort {
        ELEMENT,
        TARGET
    }

    Sort sortOrDefault() {
        return sort == null ? Sort.ELEMENT : sort;
    }

    boolean fits(Crosswalk of, CrosswalkLink link) {
        return isOrIsUnder(element, link.element())
                && (isOrIsUnder(target, link.target())
                        || isOrIsUnder(of.qualification().code() + "-" + target, link.target()))
                && (strength == null || strength == link.strength())
                && (crosswalk == null || crosswalk.equals(of.code()));
    }

    /** Names the list that a cursor belongs to. */
    String list() {
        return String.join(
                "\n",
                "crosswalk-links",
                String.valueOf(element),
                String.valueOf(target),
                String.valueOf(strength),
                String.valueOf(crosswalk),
                String.valueOf(version),
                String.valueOf(sort));
    }

    private static boolean isOrIsUnder(@Nullable String asked, String ref) {
        return asked == null || ref.equals(asked) || ref.startsWith(asked + "-");
    }
}
