package org.assessmentcentre.local.process;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the stack could not start or ended on its own; says which, why, and where its log is. */
public final class ComponentFailure extends RuntimeException {
    private static final int LINES = 15;

    private final String component;
    private final @Nullable Path log;

    public ComponentFailure(String component, String reason, @Nullable Path log, @Nullable Throwable cause) {
        super(reason, cause);
        this.component = component;
        this.log = log;
    }

    public String component() {
        return component;
    }

    /** What a person needs to see: the part, the reason, the last lines of its log and the log's path. */
    public String describe() {
        var text =
                new StringBuilder(component).append(": ").append(getMessage()).append('\n');
        if (log == null) {
            return text.toString();
        }
        List<String> lines = LogFile.lastLines(log, LINES);
        if (!lines.isEmpty()) {
            text.append("last lines of its log:\n");
            lines.forEach(line -> text.append("  | ").append(line).append('\n'));
        }
        return text.append("log: ").append(log).append('\n').toString();
    }
}
