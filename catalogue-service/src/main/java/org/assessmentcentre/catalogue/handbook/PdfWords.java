package org.assessmentcentre.catalogue.handbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of one page in reading order. */
final class PdfWords extends PDFTextStripper {

    /** So many spaces wide is a tab, and so much of one parts words. */
    private static final float GAP = 2.5f;

    private static final float APART = 0.5f;

    private final List<PdfWord> found = new ArrayList<>();
    private float end;
    private float line;
    private float right;
    private int operators;

    PdfWords(int page) {
        setSortByPosition(true);
        setStartPage(page);
        setEndPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        PdfPage.mustBeBounded(++operators);
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition one : positions) {
            boolean apart = !word.isEmpty() && one.getXDirAdj() - end(word.getLast()) > one.getWidthOfSpace() * APART;
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
        boolean gap = Math.abs(first.getYDirAdj() - line) < PdfWord.NEAR
                && first.getXDirAdj() - end > GAP * first.getWidthOfSpace();
        end = end(word.getLast());
        line = first.getYDirAdj();
        right = Math.max(right, end);
        found.add(new PdfWord(
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

    List<PdfWord> found() {
        return found;
    }

    /** How far to the right the page is written on. */
    float right() {
        return right;
    }
}
