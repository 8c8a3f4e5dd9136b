package org.assessmentcentre.catalogue.packages;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.BandStatement;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkItem.Type;
import org.assessmentcentre.catalogue.document.FrameworkLevel;
import org.assessmentcentre.catalogue.document.FrameworkUse;
import org.jspecify.annotations.Nullable;

/**
 * A framework holds together when every part has a reference of its own that begins with the framework's code, stands
 * where its type may stand, and names levels and uses that exist.
 */
final class FrameworkRules {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,10}(-[A-Z0-9]{1,10}){0,3}");
    private static final Pattern REF = Pattern.compile("[A-Za-z0-9.]+(-[A-Za-z0-9.]+)*+");
    private static final Pattern SLUG = Pattern.compile("[a-z]+(-[a-z]+)*+");
    private static final int LONGEST_REF = 60;

    /** What may stand under no other part. */
    private static final Set<Type> FIRST = EnumSet.of(
            Type.DOMAIN, Type.THEME, Type.DEVELOPMENT_NEED, Type.PROGRAMME, Type.ACTION, Type.PROFESSIONAL_GROUP);

    private static Set<Type> under(Type type) {
        return switch (type) {
            case DOMAIN, THEME, DEVELOPMENT_NEED -> Set.of();
            case ELEMENT, NOT_YET_DEMONSTRATING -> Set.of(Type.DOMAIN);
            case DESCRIPTOR, INDICATOR -> Set.of(Type.ELEMENT);
            case EXAMPLE -> EnumSet.of(Type.DOMAIN, Type.ELEMENT, Type.THEME);
            case BARRIER, ASK, PRACTICE, INSIGHT -> Set.of(Type.THEME);
            case SOLUTION -> EnumSet.of(Type.THEME, Type.BARRIER);
            case KEY_QUESTION -> EnumSet.of(Type.DOMAIN, Type.ELEMENT, Type.THEME);
            case REVEALS -> Set.of(Type.KEY_QUESTION);
            case PROGRAMME -> Set.of(Type.DEVELOPMENT_NEED);
            case ACTION -> EnumSet.of(Type.THEME, Type.BARRIER, Type.KEY_QUESTION);
            case PROFESSIONAL_GROUP -> Set.of(Type.PROFESSIONAL_GROUP);
        };
    }

    /** What says little without its name. */
    private static final Set<Type> TITLED = Set.of(Type.DOMAIN, Type.ELEMENT, Type.THEME);

    private final Framework framework;
    private final Findings findings = new Findings();
    private final Set<String> levels;
    private final Set<String> uses;

    private FrameworkRules(Framework framework) {
        this.framework = framework;
        this.levels = new HashSet<>(
                framework.levels().stream().map(FrameworkLevel::ref).toList());
        this.uses =
                new HashSet<>(framework.uses().stream().map(FrameworkUse::slug).toList());
    }

    static List<Finding> check(Framework framework) {
        FrameworkRules rules = new FrameworkRules(framework);
        rules.whole();
        framework.levels().forEach(rules::level);
        framework.uses().forEach(rules::use);
        framework.items().forEach(item -> rules.item(item, null));
        BoardRules.check(framework.boardRules(), rules.findings);
        return rules.findings.all();
    }

    private void whole() {
        findings.require(
                CODE.matcher(framework.framework()).matches(),
                "framework",
                framework.framework() + " is not a code of capitals, digits and hyphens");
        findings.stated("title", "title", framework.title());
        findings.stated("publisher", "publisher", framework.publisher());
        findings.language(framework.language());
        findings.require(!framework.items().isEmpty(), "items", "there are none");
        findings.unique("uses", "use", refs(framework.uses(), FrameworkUse::slug));
        findings.unique(
                "refs",
                "ref",
                Stream.of(
                                refs(framework.levels(), FrameworkLevel::ref).stream(),
                                framework.allItems().map(FrameworkItem::ref))
                        .flatMap(Function.identity())
                        .toList());
    }

    private void level(FrameworkLevel level) {
        ref(level.ref());
        findings.stated(level.ref(), "code", level.code());
        findings.stated(level.ref(), "title", level.title());
        findings.stated(level.ref(), "context", level.context());
        findings.unique(level.ref(), "band", level.bands());
        for (BandStatement statement : level.bandStatements()) {
            findings.stated(level.ref(), "at", statement.at());
            for (String band : statement.bands()) {
                findings.require(
                        level.bands().contains(band),
                        level.ref(),
                        "bands lack " + band + ", which " + statement.at() + " names");
            }
        }
        for (Type type : level.none()) {
            findings.require(!has(level, type), level.ref(), "has a " + type + ", though it says that there is none");
        }
        for (Type type : Type.values()) {
            findings.require(
                    has(level, type) || level.none().contains(type) || !mostLevelsHave(type),
                    level.ref(),
                    "has no " + type + " as most levels have, and none doesn't say so");
        }
    }

    private boolean mostLevelsHave(Type type) {
        long having =
                framework.levels().stream().filter(each -> has(each, type)).count();
        return 2 * having > framework.levels().size();
    }

    private boolean has(FrameworkLevel level, Type type) {
        return framework
                .allItems()
                .anyMatch(item -> item.type() == type && level.ref().equals(item.level()));
    }

    private void use(FrameworkUse use) {
        findings.require(SLUG.matcher(use.slug()).matches(), use.slug(), "is not a slug of lower-case words");
        findings.stated(use.slug(), "title", use.title());
        findings.stated(use.slug(), "description", use.description());
    }

    private void item(FrameworkItem item, @Nullable FrameworkItem parent) {
        ref(item.ref());
        findings.stated(item.ref(), "statement", item.statement());
        findings.require(
                !TITLED.contains(item.type())
                        || (item.title() != null && !item.title().isBlank()),
                item.ref(),
                "has no title");
        place(item, parent);
        String level = item.level();
        findings.require(level == null || levels.contains(level), item.ref(), "level " + level + " does not exist");
        findings.require(item.type() != Type.INDICATOR || level != null, item.ref(), "is an indicator of no level");
        findings.unique(
                item.ref(),
                "an indicator of",
                item.items().stream()
                        .filter(part -> part.type() == Type.INDICATOR)
                        .map(part -> String.valueOf(part.level()))
                        .toList());
        for (String use : item.uses()) {
            findings.require(uses.contains(use), item.ref(), "use " + use + " does not exist");
        }
        item.items().forEach(part -> item(part, item));
    }

    private void place(FrameworkItem item, @Nullable FrameworkItem parent) {
        Set<Type> above = under(item.type());
        findings.require(
                parent == null ? FIRST.contains(item.type()) : above.contains(parent.type()),
                item.ref(),
                item.type() + " stands under " + (parent == null ? "nothing" : parent.type()) + ", not under "
                        + (above.isEmpty() ? "nothing" : above));
    }

    private void ref(String ref) {
        findings.require(
                ref.startsWith(framework.framework() + "-")
                        && ref.length() <= LONGEST_REF
                        && REF.matcher(ref).matches(),
                ref,
                "is not a reference that begins with " + framework.framework() + "-");
    }

    private static <T> List<String> refs(List<T> parts, Function<T, String> ref) {
        return parts.stream().map(ref).toList();
    }
}
