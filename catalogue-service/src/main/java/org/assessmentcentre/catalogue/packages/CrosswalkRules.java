package org.assessmentcentre.catalogue.packages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.CrosswalkLink;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkItem.Type;
import org.assessmentcentre.catalogue.document.Ksb;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;

/** A crosswalk holds together when both ends of every link exist and are coarse enough, each pair is there once, and every link says why. */
final class CrosswalkRules {

    /** What a link may go to: finer parts would claim a precision that nobody's judgement has. */
    private static final Set<Type> ELEMENTS = new TreeSet<>(Set.of(Type.DOMAIN, Type.ELEMENT));

    /** The same of a framework that has no elements. */
    private static final Set<Type> THEMES = new TreeSet<>(Set.of(Type.DOMAIN, Type.THEME));

    private CrosswalkRules() {}

    static List<Finding> check(
            Crosswalk crosswalk, Framework framework, Qualification qualification, Standard standard) {
        Findings findings = new Findings();
        Map<String, Type> parts = framework
                .allItems()
                .collect(Collectors.toMap(FrameworkItem::ref, FrameworkItem::type, (one, twin) -> one));
        Set<Type> linked = parts.containsValue(Type.ELEMENT) ? ELEMENTS : THEMES;
        Set<String> targets = Stream.concat(
                        qualification.criteria().map(Criterion::ref),
                        standard.ksbs().stream().map(Ksb::code))
                .collect(Collectors.toSet());
        findings.stated("title", "title", crosswalk.title());
        findings.require(
                qualification.standard().equals(crosswalk.standard()),
                "standard",
                crosswalk.standard().name(" ") + " is not the qualification's, "
                        + qualification.standard().name(" "));
        findings.unique(
                "links",
                "link",
                crosswalk.links().stream()
                        .map(link -> link.element() + " to " + link.target())
                        .toList());
        for (CrosswalkLink link : crosswalk.links()) {
            String at = link.element() + " to " + link.target();
            findings.stated(at, "reason", link.reason());
            Type type = parts.get(link.element());
            findings.require(type != null, at, link.element() + " is no part of the framework");
            findings.require(
                    type == null || linked.contains(type),
                    at,
                    link.element() + " is of the type " + type + "; links go to "
                            + linked.stream().map(Type::name).collect(Collectors.joining(" and ")));
            findings.require(
                    targets.contains(link.target()), at, link.target() + " is no criterion and no KSB of the two");
        }
        return findings.all();
    }
}
