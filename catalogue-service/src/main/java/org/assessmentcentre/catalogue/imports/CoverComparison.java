package org.assessmentcentre.catalogue.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.document.HandbookChange;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.handbook.Figures;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.PrintedCover;
import org.assessmentcentre.catalogue.handbook.PrintedStructure;
import org.assessmentcentre.catalogue.handbook.PrintedTotal;
import org.assessmentcentre.catalogue.handbook.Section;
import org.jspecify.annotations.Nullable;

/** The cover's facts, totals and change log, and the table of the structure, against the published structure. */
final class CoverComparison {

    private static final Pattern CHANGE = Pattern.compile("v(\\d+(?:\\.\\d+)?)\\s+(.*)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final Qualification qualification;
    private final HandbookFindings findings;

    CoverComparison(Qualification qualification, HandbookFindings findings) {
        this.qualification = qualification;
        this.findings = findings;
    }

    void compare(PrintedCover cover, PrintedStructure structure) {
        cover.totals().forEach(total -> total(Section.COVER, total));
        structure.totals().forEach(total -> total(Section.INTRODUCTION, total));
        structure.rows().forEach(this::row);
        fact(cover, "age group approved", Integer.toString(qualification.minimumAge()), age -> age.replace("+", ""));
        fact(cover, "approvals", qualification.deliveryFrom().toString(), text -> date(text.replaceFirst("^\\D*", "")));
        fact(cover, "ilm number", routes(), text -> String.join(", ", codes(text)));
        if (!qualification.changes().isEmpty() && !cover.changes().isEmpty()) {
            changes(cover.changes());
        }
    }

    private void total(Section section, PrintedTotal total) {
        same(section, total.line(), "the title differs", total.title(), qualification.title());
        same(
                section,
                total.line(),
                "the accreditation number differs",
                total.ofqualNumber(),
                qualification.ofqualNumber());
        figure(section, total.line(), "the guided learning hours differ", total.glh(), qualification.glh());
        figure(section, total.line(), "the total qualification time differs", total.tqt(), qualification.tqt());
    }

    /** Titles and figures of a unit that is not in the structure are Section 8's to find. */
    private void row(PrintedStructure.Row row) {
        qualification.unit(row.unit()).ifPresent(unit -> {
            if (Figures.of(row.hours()).orElse(-1) != unit.glh()) {
                findings.differs(
                        Section.INTRODUCTION,
                        row.line(),
                        unit.ref(),
                        "the guided learning hours differ",
                        row.hours(),
                        Integer.toString(unit.glh()));
            }
        });
    }

    private void fact(PrintedCover cover, String label, String ours, Function<String, String> read) {
        String printed = cover.facts().getOrDefault(label, "");
        if (!printed.isBlank() && !read.apply(printed.strip()).equals(ours)) {
            findings.differs(Section.COVER, null, label, "the fact differs", printed, ours);
        }
    }

    private static String date(String text) {
        try {
            return LocalDate.parse(text.strip(), DAY).toString();
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private String routes() {
        return String.join(
                ", ",
                qualification.routes().stream()
                        .map(route -> route.code())
                        .sorted()
                        .toList());
    }

    private static List<String> codes(String text) {
        return Pattern.compile("\\b[0-9A-Z]+-[0-9A-Z]+\\b")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private void changes(List<PrintedCover.Change> printed) {
        List<String> versions = printed.stream().map(CoverComparison::version).toList();
        for (HandbookChange ours : qualification.changes()) {
            int at = versions.indexOf(ours.version());
            if (at < 0) {
                changeDiffers(null, ours.version(), "is in the published change log and not in the text", "", ours);
            } else {
                change(printed.get(at), ours);
            }
        }
        for (PrintedCover.Change change : printed) {
            if (qualification.changes().stream()
                    .noneMatch(ours -> ours.version().equals(version(change)))) {
                findings.differs(
                        Section.COVER,
                        change.line(),
                        change.version(),
                        "is in the text and not in the published change log",
                        change.detail(),
                        "");
            }
        }
    }

    private void change(PrintedCover.Change printed, HandbookChange ours) {
        Matcher change = CHANGE.matcher(printed.version());
        if (change.matches() && !month(change.group(2)).equals(ours.month())) {
            changeDiffers(printed.line(), ours.version(), "the month of the change differs", printed.version(), ours);
        }
        List<String> cited = printed.citations().stream()
                .map(citation -> qualification.code() + "-" + citation.unit() + "-" + citation.criterion())
                .toList();
        if (!new HashSet<>(cited).equals(new HashSet<>(ours.criteria()))) {
            findings.differs(
                    Section.COVER,
                    printed.line(),
                    ours.version(),
                    "the change names other criteria",
                    String.join(", ", cited),
                    String.join(", ", ours.criteria()));
        }
    }

    private void changeDiffers(
            @Nullable Integer line, String version, String message, String printed, HandbookChange ours) {
        findings.differs(Section.COVER, line, version, message, printed, ours.version() + " " + ours.month());
    }

    private static String version(PrintedCover.Change change) {
        Matcher version = CHANGE.matcher(change.version());
        return version.matches() ? version.group(1) : change.version();
    }

    private static String month(String text) {
        try {
            return YearMonth.parse(text.strip(), MONTH).toString();
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private void figure(Section section, int line, String message, String printed, int ours) {
        if (!printed.isBlank() && Figures.of(printed).orElse(-1) != ours) {
            findings.differs(section, line, qualification.code(), message, printed, Integer.toString(ours));
        }
    }

    private void same(Section section, int line, String message, String printed, String ours) {
        if (!printed.isBlank() && !PrintedText.same(printed, ours)) {
            findings.differs(section, line, qualification.code(), message, printed, ours);
        }
    }
}
