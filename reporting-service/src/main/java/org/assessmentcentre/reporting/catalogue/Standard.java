package org.assessmentcentre.reporting.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A version of an occupational standard: its KSBs, and by which method each grouping of them is assessed at the end. */
public record Standard(
        String standard,
        String version,
        List<Grouping> groupings,
        List<Ksb> ksbs,
        boolean distinctionDescriptorsCovered) {

    public record Grouping(String slug, EpaMethod epaMethod) {
        public Grouping {
            Objects.requireNonNull(slug, "grouping.slug");
            Objects.requireNonNull(epaMethod, "grouping.epaMethod");
        }
    }

    public record Ksb(String code, String grouping) {
        public Ksb {
            Objects.requireNonNull(code, "ksb.code");
            Objects.requireNonNull(grouping, "ksb.grouping");
        }
    }

    public Standard {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(version, "version");
        groupings = List.copyOf(groupings);
        ksbs = List.copyOf(ksbs);
        Set<String> slugs = groupings.stream().map(Grouping::slug).collect(Collectors.toSet());
        ksbs.forEach(ksb -> {
            if (!slugs.contains(ksb.grouping())) {
                throw new IllegalArgumentException(ksb.code() + " is in an unknown grouping: " + ksb.grouping());
            }
        });
    }

    /** The codes of the KSBs that a method assesses, in the standard's order. */
    public List<String> ksbsOf(EpaMethod method) {
        Set<String> slugs = groupings.stream()
                .filter(grouping -> grouping.epaMethod() == method)
                .map(Grouping::slug)
                .collect(Collectors.toSet());
        return ksbs.stream()
                .filter(ksb -> slugs.contains(ksb.grouping()))
                .map(Ksb::code)
                .toList();
    }
}
