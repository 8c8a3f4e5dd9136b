package org.assessmentcentre.catalogue.exchange.projection;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkLevel;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.jspecify.annotations.Nullable;

/** A framework: levels, then its parts; the levels are a rubric too, with what each part looks like at each level. */
final class FrameworkPackage {

    private final Framework framework;
    private final PackageBuilder builder;

    FrameworkPackage(Framework framework, PackageBuilder builder) {
        this.framework = framework;
        this.builder = builder;
    }

    void fill() {
        builder.document()
                .put("publisher", framework.publisher())
                .put("statusStartDate", framework.effectiveFrom().toString());
        Extensions.extend(
                builder.document(),
                framework,
                "version",
                "title",
                "publisher",
                "language",
                "effectiveFrom",
                "levels",
                "items");
        framework.levels().forEach(level -> {
            ObjectNode item = builder.item(level.ref(), ItemType.LEVEL, level.context(), null)
                    .put("abbreviatedStatement", level.title());
            Extensions.extend(item, level, "ref", "title", "context");
        });
        framework.items().forEach(item -> item(item, levelOf(item)));
        if (!framework.levels().isEmpty()) {
            rubric();
        }
    }

    /** What stands under nothing else and is of one level is a part of it. */
    private @Nullable String levelOf(FrameworkItem item) {
        return item.level() != null && builder.has(item.level()) ? item.level() : null;
    }

    private void item(FrameworkItem item, @Nullable String under) {
        ObjectNode made = builder.item(item.ref(), ItemType.of(item.type()), item.statement(), under);
        Extensions.extend(made, item, "ref", "title", "statement", "appliesTo", "items");
        if (item.title() != null) {
            made.put("abbreviatedStatement", item.title());
        }
        if (item.appliesTo() != null) {
            made.put("notes", item.appliesTo());
        }
        String level = levelOf(item);
        if (level != null) {
            ObjectNode grouping = builder.define(
                    EntityKind.ASSOCIATION_GROUPING,
                    framework.code() + " levels",
                    "Parts and the level that they describe",
                    Map.of());
            builder.associate("hasSkillLevel", builder.node(item.ref()), builder.node(level), grouping);
        }
        item.items().forEach(part -> item(part, item.ref()));
    }

    /** A criterion for each part that looks different from level to level; one for the levels themselves. */
    private void rubric() {
        UUID rubric = builder.rubricId(EntityKind.RUBRIC, PackageBuilder.RUBRIC);
        builder.rubric(EntityKind.RUBRIC, PackageBuilder.RUBRIC, null)
                .put("title", "Levels of " + framework.title())
                .put("description", "What each part looks like at each level");
        int position = criterion(rubric, "reach", framework.title(), 1)
                .at(framework.levels().stream()
                        .map(level -> new Shown(level, level.context()))
                        .toList());
        for (FrameworkItem item : framework.allItems().toList()) {
            List<Shown> shown = framework.levels().stream()
                    .flatMap(level -> item.items().stream()
                            .filter(part -> part.type() == FrameworkItem.Type.INDICATOR
                                    && level.ref().equals(part.level()))
                            .map(part -> new Shown(level, part.statement())))
                    .toList();
            if (!shown.isEmpty()) {
                Criterion criterion =
                        criterion(rubric, item.ref(), Objects.requireNonNullElse(item.title(), item.ref()), position);
                criterion.body().set("CFItemURI", builder.linkTo(item.ref()));
                position = criterion.at(shown);
            }
        }
    }

    private record Shown(FrameworkLevel level, String statement) {}

    private Criterion criterion(UUID rubric, String key, String category, int position) {
        ObjectNode body = builder.rubric(EntityKind.RUBRIC_CRITERION, key, rubric)
                .put("category", category)
                .put("position", position)
                .put("rubricId", rubric.toString());
        return new Criterion(builder, framework, body, key, position);
    }

    private record Criterion(PackageBuilder builder, Framework framework, ObjectNode body, String key, int position) {

        /** The position of the next one. */
        int at(List<Shown> shown) {
            UUID id = builder.rubricId(EntityKind.RUBRIC_CRITERION, key);
            int level = 1;
            for (Shown one : shown) {
                builder.rubric(
                                EntityKind.RUBRIC_LEVEL,
                                key + " " + level + " " + one.level().ref(),
                                id)
                        .put("quality", one.level().title())
                        .put("description", one.statement())
                        .put("score", framework.levels().indexOf(one.level()) + 1)
                        .put("position", level++)
                        .put("rubricCriterionId", id.toString());
            }
            return position + 1;
        }
    }
}
