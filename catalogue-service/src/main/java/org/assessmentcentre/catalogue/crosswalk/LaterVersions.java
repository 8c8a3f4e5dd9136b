package org.assessmentcentre.catalogue.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.Ksb;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.catalogue.published.PublishedVersion;

/** The versions of what a crosswalk joins that came after those it names. */
@ApplicationScoped
class LaterVersions {

    private static final Comparator<PublishedVersion> IN_TIME = Comparator.comparing(
                    PublishedVersion::effectiveFrom, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(PublishedVersion::publishedAt);

    private final PublishedDocuments published;

    LaterVersions(PublishedDocuments published) {
        this.published = published;
    }

    /** What they have dropped. */
    DroppedEnds dropped(Crosswalk crosswalk) {
        String qualification = crosswalk.qualification().code();
        return new DroppedEnds(
                crosswalk,
                Stream.of(
                                after(
                                        DocumentKind.FRAMEWORK,
                                        crosswalk.framework().code(),
                                        crosswalk.framework().version(),
                                        this::elements),
                                after(
                                        DocumentKind.QUALIFICATION,
                                        qualification,
                                        crosswalk.qualification().version(),
                                        this::criteria),
                                after(
                                        DocumentKind.STANDARD,
                                        crosswalk.standard().code(),
                                        crosswalk.standard().version(),
                                        this::ksbs))
                        .flatMap(Function.identity())
                        .toList());
    }

    private Stream<LaterVersion> after(
            DocumentKind kind, String code, String named, Function<PublishedVersion, Stream<String>> ends) {
        List<PublishedVersion> versions = published.versions(kind).stream()
                .filter(version -> version.code().equals(code))
                .sorted(IN_TIME)
                .toList();
        return versions.stream()
                .dropWhile(version -> !version.version().equals(named))
                .skip(1)
                .map(version -> new LaterVersion(version, setOf(ends.apply(version))));
    }

    private Stream<String> elements(PublishedVersion version) {
        return published
                .framework(version.code(), version.version())
                .document()
                .allItems()
                .map(FrameworkItem::ref);
    }

    private Stream<String> criteria(PublishedVersion version) {
        return published
                .qualification(version.code(), version.version())
                .document()
                .criteria()
                .map(Criterion::ref);
    }

    private Stream<String> ksbs(PublishedVersion version) {
        return published.standard(version.code(), version.version()).document().ksbs().stream()
                .map(Ksb::code);
    }

    private static Set<String> setOf(Stream<String> refs) {
        return refs.collect(Collectors.toUnmodifiableSet());
    }
}
