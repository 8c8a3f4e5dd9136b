package org.assessmentcentre.reporting.overview;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.kit.problem.Violation;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.reporting.portfolio.Apprenticeship;
import org.assessmentcentre.reporting.portfolio.Learner;
import org.assessmentcentre.reporting.readiness.LearnerReport;
import org.jspecify.annotations.Nullable;

/** By what the board is sorted; those who are equal in it stay in the order they were registered. */
record BoardOrder(Key key, boolean descending) {

    private static final char LAST = '~';

    enum Key {
        NAME("name"),
        STARTED_ON("startedOn"),
        STATE("state"),
        MISSING_COUNT("missingCount");

        private final String field;

        Key(String field) {
            this.field = field;
        }
    }

    /** Where a learner stands on the board. */
    record Place(String text, UUID learner) {}

    /** Reads the order asked for; empty when none is, or none that there is. */
    static Optional<BoardOrder> read(@Nullable String sort, Violations violations) {
        if (sort == null) {
            return Optional.empty();
        }
        boolean descending = sort.startsWith("-");
        String field = descending ? sort.substring(1) : sort;
        Optional<BoardOrder> read = Arrays.stream(Key.values())
                .filter(key -> key.field.equals(field))
                .map(key -> new BoardOrder(key, descending))
                .findFirst();
        if (read.isEmpty()) {
            List<String> fields =
                    Arrays.stream(Key.values()).map(key -> key.field).toList();
            violations.add(new Violation("sort", "query", "must be one of " + fields + ", with - for descending"));
        }
        return read;
    }

    Comparator<Place> comparator() {
        Comparator<Place> byText = Comparator.comparing(Place::text);
        return (descending ? byText.reversed() : byText).thenComparing(Place::learner);
    }

    Place place(LearnerReport report) {
        Learner learner = report.learner();
        return new Place(
                switch (key) {
                    case NAME -> text(learner.name());
                    case STARTED_ON -> text(learner.apprenticeship());
                    case STATE -> Integer.toString(report.readiness().state().ordinal());
                    case MISSING_COUNT ->
                        "%03d".formatted(report.readiness().missing().size());
                },
                learner.id());
    }

    /** As the cursor carries it. A name stays out of addresses, so its place is told by the learner alone. */
    String position(Place place) {
        return key == Key.NAME
                ? place.learner().toString()
                : place.text() + "|" + place.learner().toString();
    }

    /** The place a cursor was made at, wherever its learner stands now; for names the place of the name now. */
    Place place(String position, Nameplate names) {
        if (key == Key.NAME) {
            UUID learner = UUID.fromString(position);
            return new Place(text(names.of(learner)), learner);
        }
        int bar = position.indexOf('|');
        return new Place(position.substring(0, bar), UUID.fromString(position.substring(bar + 1)));
    }

    /** Tells a learner's present name. */
    interface Nameplate {
        Learner.@Nullable Name of(UUID learner);
    }

    String name() {
        return "&" + (descending ? "-" : "") + key.field;
    }

    /** Family name, then given name, as a dictionary sorts them; who has no name comes after all. */
    private static String text(Learner.@Nullable Name name) {
        if (name == null) {
            return String.valueOf(LAST);
        }
        Collator dictionary = Collator.getInstance(Locale.UK);
        HexFormat hex = HexFormat.of();
        return hex.formatHex(dictionary.getCollationKey(name.family()).toByteArray()) + " "
                + hex.formatHex(dictionary.getCollationKey(name.given()).toByteArray());
    }

    private static String text(@Nullable Apprenticeship apprenticeship) {
        return apprenticeship == null
                ? String.valueOf(LAST)
                : apprenticeship.startedOn().toString();
    }
}
