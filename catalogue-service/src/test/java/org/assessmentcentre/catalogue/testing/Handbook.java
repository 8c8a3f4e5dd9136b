package org.assessmentcentre.catalogue.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.jspecify.annotations.Nullable;

/**
 * The handbook's text, where the sources lie beside the project; they are not ours to keep in it. Read just far enough to
 * compare facts with.
 */
public final class Handbook {

    private static final String FILE = "004_b41f7af1a8dc27ae.txt";
    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: [^]]*]");
    private static final Pattern UNIT = Pattern.compile("Unit (7\\d\\d)\\t.*");
    private static final Pattern CRITERION = Pattern.compile("(?:AC ?)(\\d\\.\\d)");
    private static final Pattern PRINTED = Pattern.compile("\\(((?:[KSB]\\d|Pass )[^()]*)\\)");
    private static final Pattern KSB = Pattern.compile("([KSB]\\d+(?:\\.\\d)?):? .*");
    private static final Pattern UNIT_ROW = Pattern.compile("(7\\d\\d) .*");

    private final List<String> lines;

    private Handbook(List<String> lines) {
        this.lines = lines;
    }

    /** The handbook, unless its folder is not there; {@code -Dassessment-centre.sources} names another than beside. */
    public static Optional<Handbook> find() {
        return file().map(Handbook::read);
    }

    private static Handbook read(Path file) {
        try {
            return new Handbook(Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(line -> BOOKMARK.matcher(line).replaceAll("").strip())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file itself, unless its folder is not there. */
    public static Optional<Path> file() {
        return Optional.of(folder().resolve(FILE)).filter(Files::exists);
    }

    public static Path folder() {
        String named = System.getProperty("assessment-centre.sources");
        return named == null ? GoldenEvents.root().resolveSibling("shared").resolve("seeds") : Path.of(named);
    }

    /** A criterion as Section 8 prints it. */
    public record PrintedCriterion(String ref, String text, List<String> ksbs, boolean passDescriptor) {}

    /** Guided learning hours by unit number, as each unit's own page has them. */
    public Map<String, Integer> hours() {
        Map<String, Integer> hours = new LinkedHashMap<>();
        String unit = null;
        for (int i = section8(); i < appendix("A"); i++) {
            unit = unitAt(i, unit);
            if (unit != null && lines.get(i).startsWith("Guided Learning Hours (GLH):")) {
                hours.put(unit, Integer.parseInt(nextText(i)));
            }
        }
        return hours;
    }

    /** Every criterion of Section 8, in its order. */
    public List<PrintedCriterion> criteria() {
        List<PrintedCriterion> found = new ArrayList<>();
        String unit = null;
        for (int i = section8(); i < appendix("A"); i++) {
            unit = unitAt(i, unit);
            Matcher criterion = CRITERION.matcher(lines.get(i));
            if (unit != null && criterion.matches()) {
                String printed = printedAfter(i);
                found.add(new PrintedCriterion(
                        "8431-" + unit + "-AC" + criterion.group(1),
                        nextText(i),
                        Pattern.compile("[KSB]\\d+(\\.\\d)?")
                                .matcher(printed)
                                .results()
                                .map(result -> result.group())
                                .toList(),
                        printed.contains("Pass ")));
            }
        }
        return found;
    }

    /** Appendix B: criteria by KSB, and by descriptor in the order of its rows. */
    public Map<String, List<String>> mapping() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        String unit = "";
        String row = "";
        int descriptors = 0;
        for (int i = appendix("B") + 1; i < appendix("C"); i++) {
            String line = lines.get(i);
            Matcher criterion = CRITERION.matcher(line);
            Matcher unitRow = UNIT_ROW.matcher(line);
            Matcher ksb = KSB.matcher(line);
            if (criterion.matches()) {
                if (!rows.containsKey(row)) {
                    rows.put(row, new ArrayList<>());
                }
                rows.get(row).add("8431-" + unit + "-AC" + criterion.group(1));
            } else if (unitRow.matches()) {
                unit = unitRow.group(1);
            } else if (ksb.matches()) {
                row = ksb.group(1);
            } else if (!line.isEmpty() && CRITERION.matcher(nextText(i)).matches()) {
                descriptors++;
                row = "PGD" + descriptors;
            }
        }
        return rows;
    }

    /** The numbers that stand at a phrase of Appendix C, one for each unit: words, minutes. */
    public List<Integer> assignmentFigures(String phrase) {
        Pattern figure = Pattern.compile(".*" + phrase + " ([\\d,]+).*");
        return lines.subList(appendix("C"), lines.size()).stream()
                .map(figure::matcher)
                .filter(Matcher::matches)
                .map(matcher -> Integer.parseInt(matcher.group(1).replace(",", "")))
                .toList();
    }

    /** All of it as bare words between single spaces. */
    public String words() {
        return bare(String.join(" ", lines));
    }

    /** Lower case, letters and digits only. */
    public static String bare(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("['’]", "")
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                + " ";
    }

    private int section8() {
        return first("Unit 700\t");
    }

    private int appendix(String letter) {
        return first("Appendix " + letter + " ", "Appendix " + letter + "\t");
    }

    /** The first heading of that beginning behind the contents, which have a page number at their end. */
    private int first(String... beginnings) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            for (String beginning : beginnings) {
                if (line.startsWith(beginning) && line.contains("\t") && !line.matches(".*\\d$")) {
                    return i;
                }
            }
        }
        throw new IllegalStateException("The handbook has no " + String.join(" or ", beginnings));
    }

    private @Nullable String unitAt(int i, @Nullable String before) {
        Matcher unit = UNIT.matcher(lines.get(i));
        return unit.matches() ? unit.group(1) : before;
    }

    private String nextText(int i) {
        for (int next = i + 1; next < lines.size(); next++) {
            if (!lines.get(next).isEmpty()) {
                return lines.get(next);
            }
        }
        return "";
    }

    private String printedAfter(int i) {
        for (int next = i + 1; next < lines.size(); next++) {
            Matcher printed = PRINTED.matcher(lines.get(next));
            if (printed.matches()) {
                return printed.group(1);
            }
        }
        return "";
    }
}
