package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * In which order the columns of the summary tables print their rows. A cell doesn't name its element; but all tables are
 * printed alike, so that the order which most paragraphs of all domains agree with is the tables' own.
 */
final class NhsColumns {

    private enum Order {
        DOWN,
        UP,
        /** The first row stands at the end, beside the head of the column. */
        BESIDE;

        int row(int index, int rows) {
            return switch (this) {
                case DOWN -> index;
                case UP -> rows - 1 - index;
                case BESIDE -> (index + 1) % rows;
            };
        }
    }

    /** A cell whose paragraph stands on the page of an element. */
    record Found(NhsSummary.Cell cell, int rows, int cells, int page) {}

    private final Map<Boolean, Order> orders = new TreeMap<>();

    private NhsColumns() {}

    static NhsColumns of(List<Found> found) {
        NhsColumns columns = new NhsColumns();
        for (boolean first : new boolean[] {true, false}) {
            List<Found> whole = new ArrayList<>(found);
            whole.removeIf(each -> each.cells() != each.rows() || isFirst(each.cell()) != first);
            Arrays.stream(Order.values())
                    .max(Comparator.comparingLong(order -> agreeing(order, whole)))
                    .filter(order -> 2 * agreeing(order, whole) > whole.size())
                    .ifPresent(order -> columns.orders.put(first, order));
        }
        return columns;
    }

    private static long agreeing(Order order, List<Found> found) {
        return found.stream()
                .filter(each -> order.row(each.cell().index(), each.rows()) == each.page())
                .count();
    }

    /** The row of a cell from 0, unless its column lacks some. */
    Optional<Integer> row(NhsSummary.Cell cell, int rows, int cells) {
        @Nullable Order order = orders.get(isFirst(cell));
        return order == null || rows != cells ? Optional.empty() : Optional.of(order.row(cell.index(), rows));
    }

    private static boolean isFirst(NhsSummary.Cell cell) {
        return cell.stage() == 1;
    }
}
