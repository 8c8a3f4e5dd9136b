package org.assessmentcentre.reporting.readiness;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The numbers behind a requirement. */
@Schema(description = "The numbers behind a requirement; what the requirement does not count is absent.")
public record Figures(
        Measure measure,

        @Schema(description = "How many are asked for.", examples = "12") @Nullable
        Integer required,

        @Schema(description = "How many are allowed.", examples = "500") @Nullable
        Integer atMost,

        @Schema(description = "How many there are.", examples = "9") @Nullable
        Integer actual,

        @Schema(description = "The first day that meets it; absent when learning ended before it.") @Nullable
        LocalDate metOn,

        @Schema(description = "Off-the-job training that counts, in minutes.", examples = "11220") @Nullable
        Long trainedMinutes,

        @Schema(description = "Off-the-job training asked for, in minutes.", examples = "11220") @Nullable
        Long requiredMinutes,

        @Schema(description = "What is still open: KSBs, units, subjects or parties.", examples = "[\"K10\", \"S4.1\"]")
        List<String> outstanding) {

    /** What is counted. */
    public enum Measure {
        MONTHS,
        KSBS,
        PIECES,
        UNITS,
        LEVEL,
        WORDS,
        SIGNATURES,
        PERCENT,
        HOURS
    }

    public Figures {
        outstanding = List.copyOf(outstanding);
    }

    static Figures required(Measure measure, int required) {
        return new Figures(measure, required, null, null, null, null, null, List.of());
    }

    static Figures required(Measure measure, int required, List<String> outstanding) {
        return new Figures(measure, required, null, null, null, null, null, outstanding);
    }

    static Figures atMost(Measure measure, int atMost) {
        return new Figures(measure, null, atMost, null, null, null, null, List.of());
    }

    static Figures atMost(Measure measure, int atMost, int actual, List<String> outstanding) {
        return new Figures(measure, null, atMost, actual, null, null, null, outstanding);
    }

    static Figures counted(Measure measure, int actual, int required, List<String> outstanding) {
        return new Figures(measure, required, null, actual, null, null, null, outstanding);
    }

    static Figures months(int actual, int required, @Nullable LocalDate metOn) {
        return new Figures(Measure.MONTHS, required, null, actual, metOn, null, null, List.of());
    }

    static Figures trained(Measure measure, int actual, int required, long minutes, long requiredMinutes) {
        return new Figures(measure, required, null, actual, null, minutes, requiredMinutes, List.of());
    }
}
