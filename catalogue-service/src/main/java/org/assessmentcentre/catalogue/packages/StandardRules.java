package org.assessmentcentre.catalogue.packages;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.document.Ksb;
import org.assessmentcentre.catalogue.document.KsbGrouping;
import org.assessmentcentre.catalogue.document.PassGradingDescriptor;
import org.assessmentcentre.catalogue.document.Standard;

/** A standard holds together when every KSB and descriptor has a code of its own and a grouping that exists. */
final class StandardRules {

    private static final Pattern KSB_CODE = Pattern.compile("[KSB][1-9][0-9]?(\\.[1-9])?");
    private static final Pattern SLUG = Pattern.compile("[a-z]+(-[a-z]+)*+");

    private final Standard standard;
    private final Findings findings = new Findings();
    private final Set<String> groupings;

    private StandardRules(Standard standard) {
        this.standard = standard;
        this.groupings = standard.groupings().stream().map(KsbGrouping::slug).collect(Collectors.toSet());
    }

    static List<Finding> check(Standard standard) {
        StandardRules rules = new StandardRules(standard);
        rules.whole();
        standard.groupings().forEach(rules::grouping);
        standard.ksbs().forEach(rules::ksb);
        for (int i = 0; i < standard.descriptors().size(); i++) {
            rules.descriptor(i + 1, standard.descriptors().get(i));
        }
        return rules.findings.all();
    }

    private void whole() {
        findings.stated("title", "title", standard.title());
        findings.require(!standard.ksbs().isEmpty(), "ksbs", "there are none");
        findings.unique("groupings", "grouping", codes(standard.groupings(), KsbGrouping::slug));
        findings.unique("ksbs", "KSB", codes(standard.ksbs(), Ksb::code));
        findings.require(
                !standard.distinctionDescriptorsCovered(),
                "distinctionDescriptorsCovered",
                "distinction descriptors are not part of the format");
    }

    private void grouping(KsbGrouping grouping) {
        findings.require(SLUG.matcher(grouping.slug()).matches(), grouping.slug(), "is not a slug of lower-case words");
        findings.stated(grouping.slug(), "title", grouping.title());
        findings.require(
                standard.ksbs().stream().anyMatch(ksb -> ksb.grouping().equals(grouping.slug())),
                grouping.slug(),
                "has no KSB");
    }

    private void ksb(Ksb ksb) {
        findings.require(KSB_CODE.matcher(ksb.code()).matches(), ksb.code(), "is not a KSB code such as K10 or S4.2");
        findings.require(
                ksb.code().startsWith(ksb.type().name().substring(0, 1)),
                ksb.code(),
                "does not begin with the letter of " + ksb.type());
        findings.stated(ksb.code(), "summary", ksb.summary());
        knownGrouping(ksb.code(), ksb.grouping());
    }

    private void descriptor(int position, PassGradingDescriptor descriptor) {
        String code = descriptor.code();
        findings.require(code.equals("PGD" + position), code, "is not PGD" + position + ", which its place asks for");
        findings.stated(code, "summary", descriptor.summary());
        findings.require(!descriptor.ksbs().isEmpty(), code, "prints no KSB");
        findings.unique(code, "KSB", descriptor.ksbs());
        knownGrouping(code, descriptor.grouping());
        Map<String, String> groupingOf =
                standard.ksbs().stream().collect(Collectors.toMap(Ksb::code, Ksb::grouping, (first, twin) -> first));
        for (String ksb : new HashSet<>(descriptor.ksbs())) {
            String grouping = groupingOf.get(ksb);
            findings.require(grouping != null, code, "prints " + ksb + ", which is no KSB of the standard");
            findings.require(
                    grouping == null || grouping.equals(descriptor.grouping()),
                    code,
                    "prints " + ksb + " of another grouping, " + grouping);
        }
    }

    private void knownGrouping(String at, String grouping) {
        findings.require(groupings.contains(grouping), at, "grouping " + grouping + " does not exist");
    }

    private static <T> List<String> codes(List<T> parts, Function<T, String> code) {
        return parts.stream().map(code).toList();
    }
}
