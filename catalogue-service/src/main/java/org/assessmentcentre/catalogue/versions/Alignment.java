package org.assessmentcentre.catalogue.versions;

import java.util.ArrayList;
import java.util.List;

/** Two lists side by side, by their longest common subsequence. */
final class Alignment {

    /** An item of either list; of both where they agree. */
    record Step<T>(WordRun.Op op, T item) {}

    private Alignment() {}

    static <T> List<Step<T>> of(List<T> before, List<T> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Step<T>> steps = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                steps.add(new Step<>(WordRun.Op.SAME, before.get(i)));
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                steps.add(new Step<>(WordRun.Op.REMOVED, before.get(i++)));
            } else {
                steps.add(new Step<>(WordRun.Op.ADDED, after.get(j++)));
            }
        }
        return steps;
    }
}
