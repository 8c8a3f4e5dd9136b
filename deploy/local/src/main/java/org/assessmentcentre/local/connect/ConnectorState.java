package org.assessmentcentre.local.connect;

/**
 * @param trace stack trace of the failure, empty when there is none
 */
public record ConnectorState(String connector, String task, String trace) {

    public boolean isRunning() {
        return connector.equals("RUNNING") && task.equals("RUNNING");
    }

    public boolean hasFailed() {
        return connector.equals("FAILED") || task.equals("FAILED");
    }

    /** First line of the failure's cause. */
    public String reason() {
        return trace.lines()
                .filter(line -> line.startsWith("Caused by:"))
                .reduce((first, last) -> last)
                .or(() -> trace.lines().findFirst())
                .orElse("");
    }
}
