package org.assessmentcentre.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A line for each part. On a terminal all lines are there from the start and their seconds run; in a pipe a line
 * appears when its part is ready, and every now and then one that says what is still awaited.
 */
final class ConsoleProgress implements Progress {
    private static final Duration TERMINAL_STEP = Duration.ofMillis(200);
    private static final Duration PIPE_STEP = Duration.ofSeconds(15);

    private enum State {
        WAITING,
        STARTING,
        READY,
        FAILED,
        STOPPED
    }

    private static final class Line {
        private State state = State.WAITING;
        private long began = System.nanoTime();
        private Duration took = Duration.ZERO;

        private double seconds() {
            Duration shown = state == State.STARTING ? Duration.ofNanos(System.nanoTime() - began) : took;
            return shown.toMillis() / 1000.0;
        }
    }

    private final PrintStream out;
    private final boolean terminal;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private boolean drawn;
    private boolean finished;

    ConsoleProgress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public synchronized void planned(List<String> parts) {
        parts.forEach(part -> lines.put(part, new Line()));
        draw();
        Thread.ofPlatform().daemon().name("progress").start(this::tick);
    }

    @Override
    public synchronized void starting(String part) {
        change(part, State.STARTING, Duration.ZERO);
    }

    @Override
    public synchronized void ready(String part, Duration took) {
        change(part, State.READY, took);
    }

    @Override
    public synchronized void failed(String part) {
        lines.forEach((name, line) -> {
            line.took = Duration.ofNanos(System.nanoTime() - line.began);
            if (name.equals(part)) {
                line.state = State.FAILED;
            } else if (line.state != State.READY) {
                line.state = State.STOPPED;
            }
        });
        if (terminal) {
            draw();
        } else {
            lines.computeIfPresent(part, (name, line) -> {
                print(name, line);
                return line;
            });
        }
        finish();
    }

    @Override
    public synchronized void note(String sentence) {
        out.println(sentence);
        drawn = false;
    }

    /** No line changes any more. */
    synchronized void finish() {
        finished = true;
    }

    private void change(String part, State state, Duration took) {
        Line line = lines.get(part);
        if (line == null || finished) {
            return;
        }
        line.state = state;
        line.took = took;
        line.began = System.nanoTime();
        if (terminal) {
            draw();
        } else if (state == State.READY) {
            print(part, line);
        }
    }

    private void tick() {
        Duration step = terminal ? TERMINAL_STEP : PIPE_STEP;
        while (true) {
            try {
                Thread.sleep(step);
            } catch (InterruptedException e) {
                return;
            }
            synchronized (this) {
                if (finished) {
                    return;
                }
                if (terminal) {
                    draw();
                } else {
                    printAwaited();
                }
            }
        }
    }

    private void printAwaited() {
        List<String> awaited = lines.entrySet().stream()
                .filter(entry -> entry.getValue().state == State.STARTING)
                .map(entry ->
                        "%s (%.0f s)".formatted(entry.getKey(), entry.getValue().seconds()))
                .toList();
        if (!awaited.isEmpty()) {
            out.println("  still starting: " + String.join(", ", awaited));
        }
    }

    private void draw() {
        if (!terminal || finished) {
            return;
        }
        if (drawn) {
            out.print("\033[" + lines.size() + "A");
        }
        lines.forEach((name, line) -> {
            out.print("\033[2K");
            print(name, line);
        });
        out.flush();
        drawn = true;
    }

    private void print(String name, Line line) {
        String seconds = line.state == State.WAITING ? "" : "%6.1f s".formatted(line.seconds());
        out.printf("  %-20s %-10s%s%n", name, line.state.name().toLowerCase(Locale.ROOT), seconds);
    }
}
