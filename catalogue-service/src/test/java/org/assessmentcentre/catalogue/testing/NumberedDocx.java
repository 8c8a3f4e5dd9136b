package org.assessmentcentre.catalogue.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A copy whose sections, appendices and outcomes are numbered by the word processor: the numbers are not in the text. */
public final class NumberedDocx {

    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Pattern SECTION = Pattern.compile("(?:\\[bookmark: \\w+])*\\d{1,2}\\t(\\D+)");
    private static final Pattern APPENDIX = Pattern.compile("(?:\\[bookmark: \\w+])*Appendix [A-Z] ?\\t(\\D+)");
    private static final String LISTS = "<w:numbering xmlns:w=\"" + SPACE + "\">"
            + list(0, "decimal", "%1.")
            + list(1, "upperLetter", "Appendix %1")
            + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"6\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";
    private static final String STYLES = "<w:styles xmlns:w=\"" + SPACE + "\">"
            + "<w:style w:styleId=\"Section\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"5\"/>"
            + "</w:numPr></w:pPr></w:style>"
            + "<w:style w:styleId=\"Base\"><w:name w:val=\"base\"/><w:pPr><w:numPr><w:numId w:val=\"6\"/></w:numPr>"
            + "</w:pPr></w:style><w:style w:styleId=\"Annex\"><w:name w:val=\"heading 1 annex\"/>"
            + "<w:basedOn w:val=\"Base\"/></w:style></w:styles>";

    private NumberedDocx() {}

    public static byte[] of(List<HandbookCopy.Block> blocks) {
        List<String> styles = new ArrayList<>();
        List<HandbookCopy.Block> bare = new ArrayList<>();
        for (HandbookCopy.Block block : blocks) {
            Matcher section = SECTION.matcher(block.cells().getFirst());
            Matcher appendix = APPENDIX.matcher(block.cells().getFirst());
            boolean numbered = !block.row() && section.matches();
            boolean annex = !block.row() && appendix.matches();
            styles.add(numbered ? "Section" : annex ? "Annex" : "");
            bare.add(
                    numbered
                            ? new HandbookCopy.Block(false, List.of(section.group(1)))
                            : annex ? new HandbookCopy.Block(false, List.of(appendix.group(1))) : block);
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", HandbookFiles.document(bare, styles));
        parts.put("word/numbering.xml", LISTS);
        parts.put("word/styles.xml", STYLES);
        return HandbookFiles.zip(parts);
    }

    private static String list(int id, String format, String text) {
        return "<w:abstractNum w:abstractNumId=\"" + id
                + "\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\""
                + text + "\"/></w:lvl></w:abstractNum>";
    }
}
