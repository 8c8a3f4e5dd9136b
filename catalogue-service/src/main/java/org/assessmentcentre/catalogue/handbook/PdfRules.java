package org.assessmentcentre.catalogue.handbook;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The ruled lines of a page: horizontal and vertical ones, thin rectangles among them. */
final class PdfRules extends PDFGraphicsStreamEngine {

    private final float height;
    private final List<Rule> horizontal = new ArrayList<>();
    private final List<Rule> vertical = new ArrayList<>();
    private final List<Rule> path = new ArrayList<>();
    private Point2D current = new Point2D.Float();
    private int operators;

    PdfRules(PDPage page) {
        super(page);
        this.height = page.getCropBox().getHeight();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        PdfPage.mustBeBounded(++operators);
        super.processOperator(operator, operands);
    }

    /** A line at a place, from there to there. */
    private record Rule(boolean level, float at, float from, float to) {}

    /** The number of the rules above that stand in a table; negative outside of one. */
    int row(PdfWord word) {
        float y = word.y() - word.height() / 2;
        boolean within =
                vertical.stream().anyMatch(rule -> rule.from <= y && rule.to >= y && rule.at <= word.x() + PdfWord.NEAR)
                        && vertical.stream().anyMatch(rule -> rule.from <= y && rule.to >= y && rule.at > word.x());
        return within ? (int) levels().stream().filter(at -> at < y).count() : -1;
    }

    private List<Float> levels() {
        return distinct(horizontal.stream().map(Rule::at).toList());
    }

    int column(PdfWord word) {
        return Math.max(
                0,
                (int) crossing(word).stream()
                                .filter(at -> at <= word.x() + PdfWord.NEAR)
                                .count()
                        - 1);
    }

    /** The places of the rules left and right of the cells of its row. */
    List<Float> crossing(PdfWord word) {
        float y = word.y() - word.height() / 2;
        return distinct(vertical.stream()
                .filter(rule -> rule.from <= y && rule.to >= y)
                .map(Rule::at)
                .toList());
    }

    private static List<Float> distinct(List<Float> all) {
        List<Float> places = new ArrayList<>();
        all.stream().sorted(Comparator.naturalOrder()).forEach(at -> {
            if (places.isEmpty() || at - places.getLast() > PdfWord.NEAR) {
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
        if (y2 - y1 < PdfWord.NEAR && x2 - x1 > PdfWord.NEAR) {
            path.add(new Rule(true, (y1 + y2) / 2, x1, x2));
        } else if (x2 - x1 < PdfWord.NEAR && y2 - y1 > PdfWord.NEAR) {
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
