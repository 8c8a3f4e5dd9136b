package org.assessmentcentre.catalogue.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of the sections that are read; guidance that holds no rule passes by. */
public final class HandbookText {

    /** Twenty times what a handbook of the family has in these sections. */
    static final int MOST_CHARACTERS = 8_000_000;

    /** What a line takes beside its characters. */
    private static final int OF_A_LINE = 32;

    /** So many lines later a section is told of again. */
    private static final int STEP = 2_000;

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}\\t\\s*(\\S.*)");
    private static final Pattern APPENDIX = Pattern.compile("Appendix ([A-Z])\\s*\\t\\s*\\S.*");
    private static final Pattern CONTENTS_ENTRY = Pattern.compile(".*\\t\\s*\\d{1,3}");

    private final Map<Section, List<Line>> sections = new EnumMap<>(Section.class);

    private HandbookText() {}

    /**
     * Reads a text to its end, or until it is longer than a handbook can be.
     *
     * @throws IOException when the stream breaks
     */
    public static HandbookText read(InputStream stream, HandbookFindings findings) throws IOException {
        return read(new Lines(stream), findings, section -> {});
    }

    /** A copy that nothing could be read of. */
    static HandbookText empty() {
        return new HandbookText();
    }

    /** As above, telling of every section when it begins and of a long one again and again. */
    static HandbookText read(LineSource lines, HandbookFindings findings, Consumer<Section> reached)
            throws IOException {
        HandbookText text = new HandbookText();
        Section current = Section.COVER;
        Section told = null;
        long kept = 0;
        for (Line line = lines.next(); line != null; line = lines.next()) {
            current = sectionAt(line, current);
            if (current == null) {
                continue;
            }
            if (current != told || line.number() % STEP == 0) {
                reached.accept(current);
                told = current;
            }
            kept += line.text().length() + OF_A_LINE;
            if (kept > MOST_CHARACTERS) {
                findings.error(
                        current, line.number(), null, "is longer than a handbook can be; nothing after it was read");
                return text;
            }
            if (line.damaged()) {
                findings.error(current, line.number(), null, "the line is not readable as text");
            }
            text.sections.computeIfAbsent(current, section -> new ArrayList<>()).add(line);
        }
        return text;
    }

    /** Whether anything stands in a section. */
    public boolean has(Section section) {
        return lines(section).stream().anyMatch(line -> !line.blank());
    }

    List<Line> lines(Section section) {
        return sections.getOrDefault(section, List.of());
    }

    private static @Nullable Section sectionAt(Line line, @Nullable Section before) {
        if (line.cell()
                || line.text().indexOf('\t') < 0
                || CONTENTS_ENTRY.matcher(line.text()).matches()) {
            return before;
        }
        if (UnitBlocks.HEADING.matcher(line.text()).matches()) {
            return Section.SECTION_8;
        }
        Matcher numbered = NUMBERED.matcher(line.text());
        if (numbered.matches()) {
            return titled(numbered.group(1).strip().toLowerCase(Locale.ROOT));
        }
        Matcher appendix = APPENDIX.matcher(line.text());
        if (appendix.matches()) {
            return switch (appendix.group(1)) {
                case "A" -> Section.APPENDIX_A;
                case "B" -> Section.APPENDIX_B;
                case "C" -> Section.APPENDIX_C;
                case "D" -> Section.APPENDIX_D;
                case "E" -> Section.APPENDIX_E;
                default -> null;
            };
        }
        return before;
    }

    /** The section that is known by a title, whatever its number. */
    private static @Nullable Section titled(String title) {
        return switch (title) {
            case "introduction" -> Section.INTRODUCTION;
            case "centre requirements" -> Section.CENTRE_REQUIREMENTS;
            case "delivering the qualification" -> Section.DELIVERY;
            case "assessment" -> Section.ASSESSMENT;
            case "units" -> Section.SECTION_8;
            default -> null;
        };
    }
}
