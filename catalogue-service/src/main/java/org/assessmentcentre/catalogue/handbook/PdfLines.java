package org.assessmentcentre.catalogue.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The text layer of a PDF, page after page from a file. Words within ruled lines are a table's: the rules above and below
 * them make the row, those left and right of them the cell.
 */
final class PdfLines implements LineSource {

    private static final int MOST_PAGES = 1_000;
    /** So many pages before and after tell what runs at the edges, and so many of them must have it. */
    private static final int AROUND = 2;

    private static final long MOST_NANOSECONDS = 25_000_000_000L;

    private final CopyFile file;
    private final PDDocument document;
    private final long until = System.nanoTime() + MOST_NANOSECONDS;
    private final Deque<Line> ready = new ArrayDeque<>();
    private final PdfTables tables = new PdfTables(this::add);
    private final StringBuilder paragraph = new StringBuilder();
    private final Deque<Set<String>> marginsBefore = new ArrayDeque<>();
    private final Deque<PdfPage> ahead = new ArrayDeque<>();
    private int page;
    private int number;
    private float paragraphY;
    private float paragraphEnd;

    private PdfLines(CopyFile file, PDDocument document) {
        this.file = file;
        this.document = document;
    }

    static PdfLines of(InputStream copy) throws IOException {
        CopyFile file = CopyFile.of(copy);
        boolean opened = false;
        try {
            PDDocument document = open(file);
            opened = true;
            file.forget();
            return new PdfLines(file, document);
        } finally {
            if (!opened) {
                file.close();
            }
        }
    }

    private static PDDocument open(CopyFile file) throws UnreadableCopy {
        try {
            return Loader.loadPDF(
                    new RandomAccessReadBufferedFile(file.path().toFile()),
                    "",
                    null,
                    null,
                    IOUtils.createTempFileOnlyStreamCache());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw unreadable();
        }
    }

    @Override
    public @Nullable Line next() throws IOException {
        try {
            while (ready.isEmpty() && (page < document.getNumberOfPages() || !ahead.isEmpty())) {
                mustBeBounded();
                page();
            }
        } catch (UnreadableCopy e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw unreadable();
        }
        if (number == 0) {
            throw new UnreadableCopy("the PDF has no text layer; a scan has to be read by character recognition first");
        }
        return ready.poll();
    }

    @Override
    public void close() throws IOException {
        try (file) {
            document.close();
        }
    }

    private void mustBeBounded() throws UnreadableCopy {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new UnreadableCopy("the file has more pages than a handbook can have");
        }
        if (System.nanoTime() > until) {
            throw new UnreadableCopy("the file takes longer to read than a handbook can");
        }
    }

    /** One page; those after it are read with it, because what several have at their edges is no text of the handbook. */
    private void page() throws IOException {
        for (; ahead.size() <= AROUND && page < document.getNumberOfPages(); page++) {
            ahead.add(PdfPage.of(document, page));
        }
        PdfPage current = ahead.remove();
        List<Set<String>> around = new ArrayList<>(marginsBefore);
        ahead.forEach(next -> around.add(next.margins()));
        Set<String> margins = current.margins();
        words(
                current,
                current.without(margins.stream()
                        .filter(line -> around.stream()
                                        .filter(page -> page.contains(line))
                                        .count()
                                >= AROUND)
                        .collect(Collectors.toSet())));
        marginsBefore.add(margins);
        if (marginsBefore.size() > AROUND) {
            marginsBefore.remove();
        }
        if (ahead.isEmpty()) {
            tables.end();
        }
    }

    private void words(PdfPage of, List<PdfWord> words) {
        PdfTables.Row row = null;
        boolean head = true;
        int at = -1;
        float before = 0;
        for (PdfWord word : words) {
            int line = of.rules().row(word);
            if (line != at && row != null) {
                head = tables.row(row, head);
                row = null;
            }
            at = line;
            if (line < 0) {
                tables.end();
                head = false;
                paragraph(word, before, of.right());
            } else {
                if (row == null) {
                    flush();
                    row = new PdfTables.Row(new TreeMap<>(), of.rules().crossing(word));
                    row.words().put(Math.max(0, row.edges().size() - 2), new ArrayList<>());
                }
                row.words()
                        .computeIfAbsent(of.rules().column(word), column -> new ArrayList<>())
                        .add(word);
            }
            before = word.y();
        }
        if (row != null) {
            tables.row(row, head);
        }
        flush();
    }

    /** Words of one height are a line; one that was broken at the page's right edge goes on. */
    private void paragraph(PdfWord word, float before, float right) {
        boolean next = !paragraph.isEmpty() && word.below(paragraphY);
        boolean blank = next && word.apart(before);
        if (next && (blank || !word.wrapped(paragraphEnd, right))) {
            flush();
            if (blank) {
                add("");
            }
        }
        paragraphY = word.y();
        paragraphEnd = word.end();
        paragraph.append(paragraph.isEmpty() ? "" : word.gap() ? "\t" : " ").append(word.text());
    }

    private void flush() {
        if (!paragraph.isEmpty()) {
            add(" " + paragraph);
            paragraph.setLength(0);
        }
    }

    private void add(String raw) {
        ready.add(Line.of(++number, raw, false));
    }

    private static UnreadableCopy unreadable() {
        return new UnreadableCopy("the PDF is damaged or locked: it can't be read");
    }
}
