package org.assessmentcentre.catalogue.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assessmentcentre.kit.json.AbsentIsEmpty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A qualification as one version of its handbook describes it. Hours are whole hours. */
public record Qualification(
        DocumentKind kind,
        @Schema(examples = "8431") String qualification,

        @Schema(description = "The handbook version.", examples = "2.0")
        String version,

        @Schema(examples = "City & Guilds Level 7 Diploma for Senior Leaders")
        String title,

        @Schema(examples = "7") int level,
        @Schema(examples = "603/7778/1") String ofqualNumber,
        @Schema(examples = "City & Guilds/ILM") String awardingBody,

        @Schema(description = "First day on which it may be delivered.", examples = "2021-09-01")
        LocalDate deliveryFrom,

        @Schema(description = "First day of this handbook version.", examples = "2022-02-01")
        LocalDate effectiveFrom,

        @Schema(examples = "18") int minimumAge,
        @Schema(examples = "3") int registrationValidityYears,

        @Schema(description = "Guided learning hours, the sum of the units'.", examples = "547")
        int glh,

        @Schema(description = "Total qualification time in hours.", examples = "1001")
        int tqt,

        @Schema(description = "Recommended.", examples = "2")
        int inductionHours,

        @Schema(description = "Recommended.", examples = "8")
        int tutorialHoursAtLeast,

        List<Route> routes,
        StandardReference standard,
        List<Unit> units,
        Mapping mapping,

        @AbsentIsEmpty @Schema(description = "Appendix A.") List<Subject> subjects,

        @AbsentIsEmpty @Schema(description = "The handbook's change log.")
        List<HandbookChange> changes,

        @Nullable CentreRequirements centreRequirements,

        @AbsentIsEmpty
        @Schema(
                description = "Suggested learning resources for every subject.",
                examples = "[\"Reports of companies and sectors\"]")
        List<String> resources,

        @Schema(
                description = "Why this is no handbook's version but one of our making; absent of a real one.",
                examples = "Made by us from version 2.0 and its change log; no text of version 1.0 was at hand")
        @Nullable
        String synthetic,

        @Schema(description = "Of the document's own words, BCP 47; English when absent.", examples = "en") @Nullable
        String language)
        implements CatalogueDocument {

    public Qualification {
        subjects = Lists.orEmpty(subjects);
        changes = Lists.orEmpty(changes);
        resources = Lists.orEmpty(resources);
    }

    @Override
    public String code() {
        return qualification;
    }

    public Optional<Unit> unit(String number) {
        return units.stream().filter(unit -> unit.number().equals(number)).findFirst();
    }

    public Stream<Criterion> criteria() {
        return units.stream().flatMap(Unit::criteria);
    }
}
