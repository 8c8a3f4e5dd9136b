package org.assessmentcentre.catalogue.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.assessmentcentre.catalogue.document.AssessmentPlan;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.packages.PackageFormat;

/** Where in a document something is; of a qualification as its handbook has it. */
final class PackageSections {

    private PackageSections() {}

    static List<Section> of(JsonNode tree) {
        return PackageFormat.kind(tree).map(PackageSections::of).orElse(List.of(Section.COVER));
    }

    static List<Section> of(DocumentKind kind) {
        return switch (kind) {
            case QUALIFICATION -> Section.ofHandbook();
            case STANDARD -> List.of(Section.STANDARD);
            case ASSESSMENT_PLAN -> List.of(Section.GATEWAY, Section.END_POINT_ASSESSMENT);
            case FRAMEWORK -> Section.ofFramework();
            case CROSSWALK -> List.of(Section.CROSSWALK);
        };
    }

    /** Of a path, {@code $.units[0].title}, in a document of these sections. */
    static Section ofPath(String path, List<Section> sections) {
        if (!sections.contains(Section.SECTION_8)) {
            if (path.startsWith("$.items")) {
                return Section.PARTS;
            }
            return path.startsWith("$.endPointAssessment") ? Section.END_POINT_ASSESSMENT : sections.getFirst();
        }
        String member = path.replaceFirst("^\\$\\.?", "").replaceFirst("[.\\[].*", "");
        return switch (member) {
            case "units" -> Section.SECTION_8;
            case "subjects" -> Section.APPENDIX_A;
            case "mapping" -> Section.APPENDIX_B;
            case "centreRequirements" -> Section.CENTRE_REQUIREMENTS;
            case "resources" -> Section.DELIVERY;
            default -> Section.COVER;
        };
    }

    /** Of a part, {@code 8431-700-AC1.1}, or a member of the whole. */
    static Section at(CatalogueDocument document, String at) {
        return switch (document) {
            case Standard standard -> Section.STANDARD;
            case Framework framework -> framework.item(at).isPresent() ? Section.PARTS : Section.LEVELS;
            case Crosswalk crosswalk -> Section.CROSSWALK;
            case AssessmentPlan plan ->
                plan.rules().stream().anyMatch(rule -> rule.terms().id().equals(at))
                                || plan.endPointAssessment().stream()
                                        .noneMatch(rule -> rule.terms().id().equals(at))
                        ? Section.GATEWAY
                        : Section.END_POINT_ASSESSMENT;
            case Qualification qualification -> at(qualification, at);
        };
    }

    private static Section at(Qualification qualification, String at) {
        if (at.startsWith(qualification.code() + "-") || at.equals("units")) {
            return Section.SECTION_8;
        }
        if (at.equals("subjects")
                || qualification.subjects().stream()
                        .anyMatch(subject -> subject.slug().equals(at))) {
            return Section.APPENDIX_A;
        }
        if (qualification.mapping().ksbs().containsKey(at)
                || qualification.mapping().descriptors().containsKey(at)
                || at.matches("[KSB]\\d.*|PGD\\d+")) {
            return Section.APPENDIX_B;
        }
        return at.startsWith("centreRequirements") ? Section.CENTRE_REQUIREMENTS : Section.COVER;
    }

    /** How many of its things a section has. */
    static int count(CatalogueDocument document, Section section) {
        return switch (document) {
            case Standard standard ->
                standard.ksbs().size() + standard.descriptors().size();
            case Framework framework -> SectionCounts.expected(framework, section);
            case Crosswalk crosswalk -> crosswalk.links().size();
            case AssessmentPlan plan ->
                section == Section.GATEWAY
                        ? plan.rules().size()
                        : plan.endPointAssessment().size();
            case Qualification qualification -> SectionCounts.expected(qualification, section);
        };
    }
}
