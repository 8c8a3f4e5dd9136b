package org.assessmentcentre.catalogue.crosswalk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.CrosswalkLink;
import org.assessmentcentre.catalogue.document.DocumentReference;
import org.assessmentcentre.catalogue.document.StandardReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A suggested link with the documents that its ends belong to. */
public record LinkResponse(
        @JsonUnwrapped CrosswalkLink link,
        @Schema(examples = "NHS-LF-8431") String crosswalk,

        @Schema(description = "Of the crosswalk.", examples = "1.0")
        String version,

        DocumentReference framework,
        DocumentReference qualification,
        StandardReference standard,

        @Schema(description = "Ends of it that a later version of their document doesn't have any more.")
        List<DroppedEnd> droppedEnds,

        @JsonIgnore String sortKey) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 6;

    static LinkResponse of(Crosswalk crosswalk, CrosswalkLink link, List<DroppedEnd> dropped, LinkQuery.Sort sort) {
        return new LinkResponse(
                link,
                crosswalk.code(),
                crosswalk.version(),
                crosswalk.framework(),
                crosswalk.qualification(),
                crosswalk.standard(),
                dropped,
                sortKey(crosswalk, link, sort));
    }

    /** As people count: K2 before K10. */
    private static String sortKey(Crosswalk crosswalk, CrosswalkLink link, LinkQuery.Sort sort) {
        String ends = sort == LinkQuery.Sort.TARGET
                ? link.target() + " " + link.element()
                : link.element() + " " + link.target();
        String counted = NUMBER.matcher(ends)
                .replaceAll(
                        number -> "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
        return String.join(" ", counted, ends, crosswalk.code(), crosswalk.version());
    }
}
