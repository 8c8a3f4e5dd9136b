package org.assessmentcentre.catalogue.handbook;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The text layer of a PDF. Words within ruled lines are a table's: the rules above and below them make the row, those left
 * and right of them the cell. A row without its first cell goes on with the one before the page's end.
 */
final class PdfLines implements LineSource {

    private static final int MOST_PAGES = 1_000;
    private static final long MOST_NANOSECONDS = 25_000_000_000L;
    private static final float NEAR = 2.5f;

    /** So many heights further down there is a blank line between. */
    private static final float BLANK = 1.8f;

    /** So many spaces wide is a tab, and so much of one parts words. */
    private static final float GAP = 2.5f;

    private static final float APART = 0.5f;

    private final Deque<Line> ready = new ArrayDeque<>();
    private int number;

    private PdfLines() {}

    static PdfLines of(InputStream copy) throws IOException {
        PdfLines lines = new PdfLines();
        long until = System.nanoTime() + MOST_NANOSECONDS;
        try (RandomAccessReadBuffer bytes = RandomAccessReadBuffer.createBufferFromStream(copy);
                PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableCopy("the file has more pages than a handbook can have");
            }
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                lines.page(document, page);
                if (System.nanoTime() > until) {
                    throw new UnreadableCopy("the file takes longer to read than a handbook can");
                }
            }
        } catch (UnreadableCopy e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableCopy("the PDF is damaged or locked: it can't be read");
        }
        if (lines.ready.isEmpty()) {
            throw new UnreadableCopy("the PDF has no text layer; a scan has to be read by character recognition first");
        }
        return lines;
    }

    @Override
    public @Nullable Line next() {
        return ready.poll();
    }

    private void page(PDDocument document, int index) throws IOException {
        PDPage page = document.getPage(index);
        Rules rules = new Rules(page);
        rules.processPage(page);
        Words words = new Words(index + 1);
        words.writeText(document, Writer.nullWriter());
        TreeMap<Integer, List<Word>> open = new TreeMap<>();
        List<Float> edges = List.of();
        int row = -1;
        float before = 0;
        for (Word word : words.found) {
            int at = rules.row(word);
            if (at != row) {
                close(open, edges);
                row = at;
            }
            if (at < 0) {
                paragraph(word, before, words.right);
            } else {
                edges = rules.crossing(word);
                open.putIfAbsent(edges.size() - 2, new ArrayList<>());
                open.computeIfAbsent(rules.column(word), column -> new ArrayList<>())
                        .add(word);
            }
            before = word.y;
        }
        close(open, edges);
        flush();
    }

    private final StringBuilder paragraph = new StringBuilder();
    private float paragraphY;
    private float paragraphEnd;

    /** Words of one height are a line; one that was broken at the page's right edge goes on. */
    private void paragraph(Word word, float before, float right) {
        boolean next = !paragraph.isEmpty() && Math.abs(word.y - paragraphY) > NEAR;
        boolean blank = next && word.y - before > word.height * BLANK;
        if (next && (blank || !word.wrapped(paragraphEnd, right))) {
            flush();
            if (blank) {
                add("");
            }
        }
        paragraphY = word.y;
        paragraphEnd = word.end;
        paragraph.append(paragraph.isEmpty() ? "" : word.gap ? "\t" : " ").append(word.text);
    }

    private void flush() {
        if (!paragraph.isEmpty()) {
            add(" " + paragraph);
            paragraph.setLength(0);
        }
    }

    /** Every cell of the row, from left to right, each with its lines from top to bottom. */
    private void close(TreeMap<Integer, List<Word>> row, List<Float> edges) {
        if (row.isEmpty()) {
            return;
        }
        flush();
        for (int column = 0; column <= row.lastKey(); column++) {
            cell(row.getOrDefault(column, List.of()), edges.get(Math.min(column + 1, edges.size() - 1)));
        }
        add("");
        row.clear();
    }

    private void cell(List<Word> words, float right) {
        StringBuilder line = new StringBuilder("\t");
        Word before = null;
        for (Word word : words) {
            if (before != null && Math.abs(word.y - before.y) > NEAR) {
                boolean blank = word.y - before.y > word.height * BLANK;
                if (blank || !word.wrapped(before.end, right)) {
                    add(line.toString());
                    if (blank) {
                        add("");
                    }
                    line.setLength(0);
                }
            }
            line.append(line.length() < 2 ? line.isEmpty() ? " " : "" : " ").append(word.text);
            before = word;
        }
        add(line.toString());
    }

    private void add(String raw) {
        ready.add(Line.of(++number, raw, false));
    }

    /** A word with its left edge and its line; y grows downwards. */
    private record Word(float x, float end, float y, float height, boolean gap, String text) {

        /** Whether it would not have fitted behind a word that ends there: then the line was broken, not ended. */
        boolean wrapped(float before, float right) {
            return !text.startsWith("·") && before + height / 2 + (end - x) > right - height;
        }
    }

    /** The words of one page in reading order. */
    private static final class Words extends PDFTextStripper {

        private final List<Word> found = new ArrayList<>();
        private float end;
        private float line;
        private float right;

        Words(int page) {
            setSortByPosition(true);
            setStartPage(page);
            setEndPage(page);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            List<TextPosition> word = new ArrayList<>();
            for (TextPosition one : positions) {
                boolean apart =
                        !word.isEmpty() && one.getXDirAdj() - end(word.getLast()) > one.getWidthOfSpace() * APART;
                if (apart || one.getUnicode().isBlank()) {
                    take(word);
                }
                if (!one.getUnicode().isBlank()) {
                    word.add(one);
                }
            }
            take(word);
        }

        private void take(List<TextPosition> word) {
            if (word.isEmpty()) {
                return;
            }
            TextPosition first = word.getFirst();
            boolean gap = Math.abs(first.getYDirAdj() - line) < NEAR
                    && first.getXDirAdj() - end > GAP * first.getWidthOfSpace();
            end = end(word.getLast());
            line = first.getYDirAdj();
            right = Math.max(right, end);
            found.add(new Word(
                    first.getXDirAdj(),
                    end,
                    line,
                    Math.max(first.getFontSizeInPt(), 1),
                    gap,
                    String.join("", word.stream().map(TextPosition::getUnicode).toList())));
            word.clear();
        }

        private static float end(TextPosition one) {
            return one.getXDirAdj() + one.getWidthDirAdj();
        }
    }

    /** The ruled lines of a page: horizontal and vertical ones, thin rectangles among them. */
    private static final class Rules extends PDFGraphicsStreamEngine {

        private final float height;
        private final List<Rule> horizontal = new ArrayList<>();
        private final List<Rule> vertical = new ArrayList<>();
        private final List<Rule> path = new ArrayList<>();
        private Point2D current = new Point2D.Float();

        Rules(PDPage page) {
            super(page);
            this.height = page.getCropBox().getHeight();
        }

        /** A line at a place, from there to there. */
        private record Rule(boolean level, float at, float from, float to) {}

        /** The number of the rules above that stand in a table; negative outside of one. */
        int row(Word word) {
            float y = word.y - word.height / 2;
            boolean within =
                    vertical.stream().anyMatch(rule -> rule.from <= y && rule.to >= y && rule.at <= word.x + NEAR)
                            && vertical.stream().anyMatch(rule -> rule.from <= y && rule.to >= y && rule.at > word.x);
            return within ? (int) levels().stream().filter(at -> at < y).count() : -1;
        }

        private List<Float> levels() {
            return distinct(horizontal.stream().map(Rule::at).toList());
        }

        int column(Word word) {
            return Math.max(
                    0,
                    (int) crossing(word).stream()
                                    .filter(at -> at <= word.x + NEAR)
                                    .count()
                            - 1);
        }

        /** The places of the rules left and right of the cells of its row. */
        List<Float> crossing(Word word) {
            float y = word.y - word.height / 2;
            return distinct(vertical.stream()
                    .filter(rule -> rule.from <= y && rule.to >= y)
                    .map(Rule::at)
                    .toList());
        }

        private static List<Float> distinct(List<Float> all) {
            List<Float> places = new ArrayList<>();
            all.stream().sorted(Comparator.naturalOrder()).forEach(at -> {
                if (places.isEmpty() || at - places.getLast() > NEAR) {
                    places.add(at);
                }
            });
            return places;
        }

        private void rule(Point2D one, Point2D other) {
            float x1 = (float) Math.min(one.getX(), other.getX());
            float x2 = (float) Math.max(one.getX(), other.getX());
            float y1 = height - (float) Math.max(one.getY(), other.getY());
            float y2 = height - (float) Math.min(one.getY(), other.getY());
            if (y2 - y1 < NEAR && x2 - x1 > NEAR) {
                path.add(new Rule(true, (y1 + y2) / 2, x1, x2));
            } else if (x2 - x1 < NEAR && y2 - y1 > NEAR) {
                path.add(new Rule(false, (x1 + x2) / 2, y1, y2));
            }
        }

        private void draw() {
            path.forEach(rule -> (rule.level ? horizontal : vertical).add(rule));
            path.clear();
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            rule(p0, p1);
            rule(p1, p2);
            rule(p2, p3);
            rule(p3, p0);
        }

        @Override
        public void moveTo(float x, float y) {
            current = new Point2D.Float(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            Point2D next = new Point2D.Float(x, y);
            rule(current, next);
            current = next;
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            current = new Point2D.Float(x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return current;
        }

        @Override
        public void strokePath() {
            draw();
        }

        @Override
        public void fillPath(int windingRule) {
            draw();
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            draw();
        }

        @Override
        public void endPath() {
            path.clear();
        }

        @Override
        public void closePath() {}

        @Override
        public void clip(int windingRule) {}

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void shadingFill(COSName shadingName) {}
    }
}
