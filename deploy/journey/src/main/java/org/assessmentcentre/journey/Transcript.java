package org.assessmentcentre.journey;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells the journey as it goes: a line for what somebody did, one for what changed and how soon. */
public final class Transcript {

    private final PrintStream out;
    private final List<Long> latencies = new ArrayList<>();
    private int step;

    public Transcript(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        out.println();
        out.println("  " + title);
    }

    void did(String who, String what) {
        out.printf("  %2d  %-10s %s%n", ++step, who, what);
    }

    void found(String what) {
        out.println("                 " + what);
    }

    /** A change that another service shows, and how long it took to arrive there. */
    void arrived(String what, long millis) {
        latencies.add(millis);
        out.printf("                 -> %s, %d ms later%n", what, millis);
    }

    /** How soon the changes arrived; null when there was none. */
    @Nullable
    String summary() {
        if (latencies.isEmpty()) {
            return null;
        }
        List<Long> sorted = latencies.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "Command answered -> dashboard shows it: %d changes, median %d ms, slowest %d ms",
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1));
    }
}
