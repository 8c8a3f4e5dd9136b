package org.assessmentcentre.catalogue.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assessmentcentre.catalogue.document.CentreRequirements;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.document.HandbookChange;
import org.assessmentcentre.catalogue.document.KsbGrouping;
import org.assessmentcentre.catalogue.document.Mapping;
import org.assessmentcentre.catalogue.document.PassGradingDescriptor;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Route;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.document.StandardReference;
import org.assessmentcentre.catalogue.document.Subject;
import org.assessmentcentre.catalogue.handbook.Figures;
import org.assessmentcentre.catalogue.handbook.PrintedCentre;
import org.assessmentcentre.catalogue.handbook.PrintedCover;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.PrintedMapping;
import org.assessmentcentre.catalogue.handbook.PrintedRow;
import org.assessmentcentre.catalogue.handbook.PrintedSubjects;
import org.assessmentcentre.catalogue.handbook.PrintedTotal;
import org.assessmentcentre.catalogue.handbook.PrintedUnit;
import org.jspecify.annotations.Nullable;

/**
 * The structure that a copy shows, as a draft: numbers, codes, hours, counts, names and the mapping are facts and carry
 * over. What has to be said in our own words is there and blank, as often as the copy says something, so that the rules of
 * a draft list it and no sentence of the copy gets into what everybody reads.
 */
final class DraftedStructure {

    static final String MISSING = "";

    private final PrintedHandbook handbook;
    private final String code;
    private final Optional<Standard> standard;

    private DraftedStructure(PrintedHandbook handbook, String code, Optional<Standard> standard) {
        this.handbook = handbook;
        this.code = code;
        this.standard = standard;
    }

    static Qualification of(PrintedHandbook handbook, ImportOrder order, List<Standard> published) {
        Optional<Standard> standard = published.stream()
                .filter(one -> handbook.mapping().parts().stream()
                        .allMatch(part -> grouping(one, part.grouping()).isPresent()))
                .filter(one -> !handbook.mapping().parts().isEmpty())
                .reduce((earlier, later) -> later);
        return new DraftedStructure(handbook, order.code(), standard).whole(order.version());
    }

    private Qualification whole(String version) {
        PrintedCover cover = handbook.cover();
        PrintedCentre centre = handbook.centre();
        Optional<PrintedTotal> total = cover.totals().stream().findFirst();
        LocalDate delivery = PrintedDates.firstIn(cover.facts().getOrDefault("approvals", ""));
        return new Qualification(
                DocumentKind.QUALIFICATION,
                code,
                version,
                total.map(PrintedTotal::title).orElse(MISSING),
                handbook.units().stream()
                        .map(PrintedUnit::level)
                        .mapToInt(DraftedStructure::number)
                        .max()
                        .orElse(0),
                total.map(PrintedTotal::ofqualNumber).orElse(MISSING),
                MISSING,
                delivery,
                cover.changes().stream()
                        .map(change -> PrintedDates.firstIn(change.version()))
                        .filter(delivery::isBefore)
                        .reduce(delivery, (one, other) -> one.isAfter(other) ? one : other),
                number(centre.age() + " " + cover.facts().getOrDefault("age group approved", "")),
                number(centre.registration()),
                total.map(PrintedTotal::glh).map(DraftedStructure::number).orElse(0),
                total.map(PrintedTotal::tqt).map(DraftedStructure::number).orElse(0),
                number(centre.inductionHours()),
                number(centre.tutorialHours()),
                routes(cover.facts().getOrDefault("ilm number", "")),
                standard.map(one -> new StandardReference(one.code(), one.version()))
                        .orElse(new StandardReference(MISSING, MISSING)),
                handbook.units().stream()
                        .map(new DraftedUnits(handbook, code, this::slug)::unit)
                        .toList(),
                mapping(),
                subjects(),
                cover.changes().stream().map(this::change).toList(),
                new CentreRequirements(
                        blanks(centre.approval()),
                        blanks(centre.staffing()),
                        blanks(centre.entry()),
                        blanks(centre.initialAssessment()),
                        blanks(centre.induction())),
                List.of(),
                null,
                null);
    }

    /** As many that are to be written as there are printed. */
    static List<String> blanks(List<?> printed) {
        return printed.stream().map(one -> MISSING).toList();
    }

    /** The first number in a text; 0, which no rule lets pass, without one. */
    static int number(String text) {
        return Figures.firstIn(text).orElse(0);
    }

    private List<Route> routes(String printed) {
        return printed.lines()
                .filter(line -> line.startsWith(code + "-"))
                .map(line -> line.split("\\s+[–-]\\s+", 2))
                .map(parts -> new Route(parts[0].strip(), parts.length > 1 ? parts[1].strip() : MISSING))
                .toList();
    }

    private HandbookChange change(PrintedCover.Change change) {
        LocalDate day = PrintedDates.firstIn(change.version());
        return new HandbookChange(
                change.version().replaceFirst("^[vV]", "").replaceFirst("\\s.*", ""),
                day.toString().substring(0, "yyyy-MM".length()),
                List.of(MISSING),
                change.citations().stream()
                        .map(cited -> ref(cited.unit(), cited.criterion()))
                        .distinct()
                        .toList());
    }

    private List<Subject> subjects() {
        Map<String, Subject> subjects = new LinkedHashMap<>();
        for (PrintedSubjects.Subject printed : handbook.subjects().subjects()) {
            String slug = slugOf(printed.title());
            List<String> criteria = printed.citations().stream()
                    .map(cited -> ref(cited.unit(), cited.criterion()))
                    .distinct()
                    .toList();
            subjects.putIfAbsent(slug, new Subject(slug, printed.category(), printed.title(), criteria));
        }
        return List.copyOf(subjects.values());
    }

    private Mapping mapping() {
        Map<String, List<String>> ksbs = new LinkedHashMap<>();
        Map<String, List<String>> descriptors = new LinkedHashMap<>();
        List<String> codes = standard.map(one -> one.descriptors().stream()
                        .map(PassGradingDescriptor::code)
                        .toList())
                .orElse(List.of());
        int described = 0;
        for (PrintedRow row : handbook.mapping().rows()) {
            String ksb = row.ksb();
            // Descriptors have no code in print; they stand in the order of Appendix B
            String of = ksb == null && described < codes.size() ? codes.get(described) : "PGD" + (described + 1);
            described += ksb == null ? 1 : 0;
            List<String> criteria = (ksb == null ? descriptors : ksbs)
                    .computeIfAbsent(ksb == null ? of : ksb, key -> new ArrayList<>());
            row.criteria().stream()
                    .map(criterion -> ref(row.unit(), criterion))
                    .filter(ref -> !criteria.contains(ref))
                    .forEach(criteria::add);
        }
        return new Mapping(ksbs, descriptors);
    }

    /** The slug of the grouping that stands beside the unit; blank when no published standard has it. */
    private String slug(PrintedUnit unit) {
        return handbook.mapping().parts().stream()
                .filter(part -> part.unit().equals(unit.number()))
                .map(PrintedMapping.Part::grouping)
                .findFirst()
                .or(() -> Optional.of(unit.grouping()))
                .flatMap(title -> standard.flatMap(one -> grouping(one, title)))
                .map(KsbGrouping::slug)
                .orElse(MISSING);
    }

    private static Optional<KsbGrouping> grouping(Standard standard, @Nullable String title) {
        Function<String, String> plain = text -> slugOf(text == null ? "" : text);
        return standard.groupings().stream()
                .filter(grouping -> plain.apply(grouping.title()).equals(plain.apply(title)))
                .findFirst();
    }

    private String ref(String unit, String part) {
        return code + "-" + unit + "-" + part;
    }

    private static String slugOf(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
