package org.assessmentcentre.catalogue.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.kit.problem.Violation;
import org.assessmentcentre.kit.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Tells a code or version in a list's filter that nothing published has: it is a slip, and an empty answer would hide it. */
@ApplicationScoped
public class KnownVersions {

    private final PublishedDocuments published;

    KnownVersions(PublishedDocuments published) {
        this.published = published;
    }

    /** Notes what is unknown of the parameters that are named like the kind and {@code version}. */
    public void check(Violations found, DocumentKind kind, @Nullable String code, @Nullable String version) {
        if (code == null && version == null) {
            return;
        }
        String name = kind.name().toLowerCase(Locale.ROOT);
        List<PublishedVersion> all = published.versions(kind);
        List<PublishedVersion> ofCode = all.stream()
                .filter(each -> code == null || each.code().equals(code))
                .toList();
        if (ofCode.isEmpty()) {
            found.add(new Violation(
                    name,
                    "query",
                    "must be a " + name + " that is published: "
                            + all.stream()
                                    .map(PublishedVersion::code)
                                    .distinct()
                                    .collect(Collectors.joining(", "))));
        } else if (version != null
                && ofCode.stream().noneMatch(each -> each.version().equals(version))) {
            found.add(new Violation(
                    "version",
                    "query",
                    "must be a version that is published: "
                            + ofCode.stream()
                                    .map(each -> each.code() + " " + each.version())
                                    .collect(Collectors.joining(", "))));
        }
    }
}
