package org.assessmentcentre.catalogue.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assessmentcentre.kit.json.AbsentIsEmpty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a leadership framework: what is expected of leaders, by level. */
public record Framework(
        DocumentKind kind,
        @Schema(examples = "NHS-LF") String framework,
        @Schema(examples = "2011") String version,
        @Schema(examples = "NHS Leadership Framework") String title,
        @Schema(examples = "National Leadership Council") String publisher,

        @Schema(description = "First day on which this version is the current one.", examples = "2011-06-01")
        LocalDate effectiveFrom,

        @Schema(description = "Language of the statements, BCP 47.", examples = "en")
        String language,

        @Schema(description = "From the lowest to the highest; empty where it has none.")
        List<FrameworkLevel> levels,

        @Schema(description = "What it is used for; empty where it doesn't say.")
        List<FrameworkUse> uses,

        List<FrameworkItem> items,

        @AbsentIsEmpty @Schema(description = "Who sits on a board; empty of most frameworks.")
        List<BoardRule> boardRules)
        implements CatalogueDocument {

    public Framework {
        boardRules = Lists.orEmpty(boardRules);
    }

    @Override
    public String code() {
        return framework;
    }

    /** Every part at any depth, in the framework's order. */
    public Stream<FrameworkItem> allItems() {
        return items.stream().flatMap(FrameworkItem::withAllUnder);
    }

    /** All that an official text may have words for: levels, parts, uses, whom parts are for, and board rules. */
    public Stream<String> wordedRefs() {
        return Stream.of(
                        levels.stream().map(FrameworkLevel::ref),
                        allItems().map(FrameworkItem::ref),
                        uses.stream().map(this::ref),
                        allItems().filter(item -> item.appliesTo() != null).map(FrameworkItem::appliesToRef),
                        boardRules.stream().map(this::ref))
                .flatMap(Function.identity());
    }

    /** What the official words of a use are known by. */
    public String ref(FrameworkUse use) {
        return framework + "-U-" + use.slug();
    }

    /** What the official words of a board rule are known by. */
    public String ref(BoardRule rule) {
        return framework + "-R-" + rule.terms().id();
    }

    public Optional<FrameworkItem> item(String ref) {
        return allItems().filter(item -> item.ref().equals(ref)).findFirst();
    }
}
