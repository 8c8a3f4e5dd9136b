package org.assessmentcentre.catalogue.document;

import java.util.List;
import java.util.stream.Stream;
import org.assessmentcentre.kit.json.AbsentIsEmpty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a framework with those under it. */
public record FrameworkItem(
        @Schema(description = "Stable over versions while it means the same.", examples = "NHS-LF-D1-E2")
        String ref,

        Type type,

        @Schema(examples = "Managing Yourself") @Nullable String title,

        @Schema(description = "In our words.", examples = "Organises their own work around what others need")
        String statement,

        @Schema(description = "The level it describes; absent where it holds at each.", examples = "NHS-LF-S2")
        @Nullable
        String level,

        @AbsentIsEmpty
        @Schema(
                description = "Slugs of the uses it is meant for; for each when there is none.",
                examples = "[\"appraisal\"]")
        List<String> uses,

        @AbsentIsEmpty @Schema(description = "The parts under it, in the framework's order.", examples = "[]")
        List<FrameworkItem> items,

        @Schema(
                description = "Whom it is for, where that isn't everybody; in our words.",
                examples = "Everybody in health and care")
        @Nullable
        String appliesTo) {

    public FrameworkItem {
        uses = Lists.orEmpty(uses);
        items = Lists.orEmpty(items);
    }

    /** This part and all under it, in the framework's order. */
    public Stream<FrameworkItem> withAllUnder() {
        return Stream.concat(Stream.of(this), items.stream().flatMap(FrameworkItem::withAllUnder));
    }

    /** What the official words on whom it is for are known by. */
    public String appliesToRef() {
        return ref + "-WHO";
    }

    /** What a part is. */
    @Schema(name = "FrameworkItemType")
    public enum Type {
        DOMAIN,
        ELEMENT,
        DESCRIPTOR,
        /** What an element looks like at one level. */
        INDICATOR,
        /** What is seen of somebody who doesn't show a domain yet. */
        NOT_YET_DEMONSTRATING,
        EXAMPLE,
        THEME,
        BARRIER,
        SOLUTION,
        KEY_QUESTION,
        /** What the answer to a key question shows. */
        REVEALS,
        /** One of the three things a level asks for. */
        ASK,
        DEVELOPMENT_NEED,
        PROGRAMME,
        ACTION,
        PROFESSIONAL_GROUP,
        /** How a theme is put to use. */
        PRACTICE,
        /** What those who were asked had seen of a theme. */
        INSIGHT
    }
}
