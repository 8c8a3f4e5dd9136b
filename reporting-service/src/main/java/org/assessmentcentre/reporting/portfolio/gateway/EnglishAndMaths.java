package org.assessmentcentre.reporting.portfolio.gateway;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** On what an apprentice's English and maths rest. */
public record EnglishAndMaths(
        @Nullable Held english, @Nullable Held maths) {

    /** @param basis a level or one of the alternatives, as the plan's rules name them */
    public record Held(String basis, LocalDate achievedOn) {
        public Held {
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(achievedOn, "achievedOn");
        }
    }

    @Nullable
    EnglishAndMaths until(LocalDate day) {
        Held heldEnglish = until(english, day);
        Held heldMaths = until(maths, day);
        return heldEnglish == null && heldMaths == null ? null : new EnglishAndMaths(heldEnglish, heldMaths);
    }

    private static @Nullable Held until(@Nullable Held held, LocalDate day) {
        return held == null || held.achievedOn().isAfter(day) ? null : held;
    }
}
