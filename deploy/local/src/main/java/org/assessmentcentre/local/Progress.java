package org.assessmentcentre.local;

import java.time.Duration;
import java.util.List;

/** Hears how a stack comes up. Called from several threads. */
public interface Progress {
    /** For tests, which have the logs. */
    Progress SILENT = new Progress() {};

    default void planned(List<String> parts) {}

    default void starting(String part) {}

    default void ready(String part, Duration took) {}

    default void failed(String part) {}

    /** A sentence that belongs to no part. */
    default void note(String sentence) {}
}
