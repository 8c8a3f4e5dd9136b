package org.assessmentcentre.catalogue.handbook;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The words of a page and its ruled lines.
 *
 * @param right how far to the right it is written on
 */
record PdfPage(List<PdfWord> words, PdfRules rules, float right, float height) {

    /** So much of a page above and below may be its running head and foot. */
    private static final float MARGIN = 0.07f;

    /** Twenty times what the fullest page of a handbook draws. */
    private static final int MOST_OPERATORS = 200_000;

    static void mustBeBounded(int operators) throws UnreadableCopy {
        if (operators > MOST_OPERATORS) {
            throw new UnreadableCopy("a page draws more than a handbook's can");
        }
    }

    static PdfPage of(PDDocument document, int index) throws IOException {
        PDPage page = document.getPage(index);
        PdfRules rules = new PdfRules(page);
        rules.processPage(page);
        PdfWords words = new PdfWords(index + 1);
        words.writeText(document, Writer.nullWriter());
        return new PdfPage(
                words.found(), rules, words.right(), page.getCropBox().getHeight());
    }

    /** The words without the lines that another page has at the same place, whatever their numbers are. */
    List<PdfWord> without(Set<String> running) {
        Map<Integer, List<PdfWord>> edges = edges();
        Set<PdfWord> out = edges.entrySet().stream()
                .filter(line -> running.contains(line(line)))
                .flatMap(line -> line.getValue().stream())
                .collect(Collectors.toSet());
        return words.stream().filter(word -> !out.contains(word)).toList();
    }

    /** The lines at its upper and lower edge that are no table's. */
    Set<String> margins() {
        return edges().entrySet().stream().map(PdfPage::line).collect(Collectors.toCollection(HashSet::new));
    }

    private Map<Integer, List<PdfWord>> edges() {
        return words.stream()
                .filter(word -> word.y() < height * MARGIN || word.y() > height * (1 - MARGIN))
                .filter(word -> rules.row(word) < 0)
                .collect(Collectors.groupingBy(word -> Math.round(word.y()), TreeMap::new, Collectors.toList()));
    }

    private static String line(Map.Entry<Integer, List<PdfWord>> line) {
        return line.getKey() + " "
                + line.getValue().stream()
                        .map(PdfWord::text)
                        .collect(Collectors.joining(" "))
                        .replaceAll("\\d+", "#");
    }
}
