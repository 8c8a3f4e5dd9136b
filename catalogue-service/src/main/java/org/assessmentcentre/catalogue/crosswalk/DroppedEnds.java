package org.assessmentcentre.catalogue.crosswalk;

import java.util.List;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.CrosswalkLink;
import org.assessmentcentre.catalogue.document.DocumentKind;

/**
 * Which ends of a crosswalk's links are gone. A crosswalk goes on naming the versions that it was made for, so this is
 * told when it is read and never written into it.
 */
record DroppedEnds(Crosswalk crosswalk, List<LaterVersion> later) {

    /** Of all links, each end once a version. */
    List<DroppedEnd> all() {
        return crosswalk.links().stream()
                .flatMap(link -> of(link).stream())
                .distinct()
                .toList();
    }

    List<DroppedEnd> of(CrosswalkLink link) {
        // a criterion begins with the code of its qualification; what doesn't is a KSB
        DocumentKind kind = link.target().startsWith(crosswalk.qualification().code() + "-")
                ? DocumentKind.QUALIFICATION
                : DocumentKind.STANDARD;
        return Stream.concat(gone(DocumentKind.FRAMEWORK, link.element()), gone(kind, link.target()))
                .toList();
    }

    private Stream<DroppedEnd> gone(DocumentKind kind, String end) {
        return later.stream()
                .filter(one -> one.version().kind() == kind && !one.ends().contains(end))
                .map(one -> DroppedEnd.of(end, one.version()));
    }
}
