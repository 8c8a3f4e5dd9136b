package org.assessmentcentre.catalogue.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a centre has to do: the paragraphs and lists under the headings that are rules. */
final class CentreParts {

    private static final Set<String> REQUIREMENTS = Set.of(
            "approval",
            "centre staffing requirements",
            "learner entry requirements",
            "age restrictions",
            "time constraints");
    private static final Set<String> DELIVERY = Set.of(
            "initial assessment",
            "induction",
            "guidance for delivery",
            "support materials",
            "suggested learning resources (general)",
            "suggested learning resources (units)");
    private static final Pattern UNIT = Pattern.compile("[0-9A-Z]{3,6}-(\\d{3})\\s+(\\S.*)");

    private CentreParts() {}

    static PrintedCentre read(List<Line> requirements, List<Line> delivery) {
        Map<String, List<Line>> rules = Blocks.headed(requirements, REQUIREMENTS);
        Map<String, List<Line>> parts = Blocks.headed(delivery, DELIVERY);
        List<Line> staffing = rules.getOrDefault("centre staffing requirements", List.of());
        List<Line> induction = parts.getOrDefault("induction", List.of());
        List<Cell> hours = Cell.of(induction);
        return new PrintedCentre(
                Blocks.texts(rules.getOrDefault("approval", List.of())),
                staffing(staffing),
                Blocks.texts(rules.getOrDefault("learner entry requirements", List.of())),
                String.join(" ", Blocks.texts(rules.getOrDefault("age restrictions", List.of()))),
                String.join(" ", Blocks.texts(rules.getOrDefault("time constraints", List.of()))),
                Blocks.listed(parts.getOrDefault("initial assessment", List.of())),
                Blocks.listed(induction),
                hours.size() > 2 ? hours.get(2).flat() : "",
                hours.size() > 3 ? hours.get(3).flat() : "");
    }

    /** What stands further below is no more of the cell. */
    private static boolean blank(Cell cell) {
        return cell.lines().stream().limit(3).allMatch(Line::blank);
    }

    /** The list, then the paragraph on roles that may not be combined. */
    private static List<String> staffing(List<Line> lines) {
        List<String> rules = new ArrayList<>(Blocks.listed(lines));
        if (rules.stream().noneMatch(CentreParts::onRoles)) {
            Blocks.texts(lines).stream().filter(CentreParts::onRoles).forEach(rules::add);
        }
        return rules;
    }

    private static boolean onRoles(String text) {
        return text.contains("own assessments");
    }

    static List<PrintedResources> resources(List<Line> delivery, HandbookFindings findings) {
        Map<String, List<Line>> parts = Blocks.headed(delivery, DELIVERY);
        List<Cell> materials = Cell.of(parts.getOrDefault("support materials", List.of()));
        for (int i = 2; i + 1 < materials.size(); i += 2) {
            if (!materials.get(i).said().isEmpty() && blank(materials.get(i + 1))) {
                findings.warning(
                        Section.DELIVERY, materials.get(i).line(), null, "nothing stands beside the support material");
            }
        }
        List<PrintedResources> resources = new ArrayList<>();
        List<Line> general = parts.getOrDefault("suggested learning resources (general)", List.of());
        if (!Blocks.listed(general).isEmpty()) {
            resources.add(new PrintedResources(general.getFirst().number(), "", "", Blocks.listed(general)));
        }
        for (List<Line> block :
                Blocks.split(parts.getOrDefault("suggested learning resources (units)", List.of()), UNIT)) {
            Matcher unit = UNIT.matcher(block.getFirst().text());
            if (unit.matches()) {
                resources.add(new PrintedResources(
                        block.getFirst().number(),
                        unit.group(1),
                        unit.group(2).strip(),
                        Blocks.texts(block.subList(1, block.size())).stream()
                                .filter(text -> !text.endsWith(":"))
                                .toList()));
            }
        }
        return resources;
    }
}
