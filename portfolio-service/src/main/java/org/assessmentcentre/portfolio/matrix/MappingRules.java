package org.assessmentcentre.portfolio.matrix;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.jspecify.annotations.Nullable;

/** The rules of the evidence matrix (handbook section 5 and Appendix D) for rows that are to be added. */
final class MappingRules {

    private static final int MOST_ROWS = 100;
    private static final int MOST_LOCATIONS = 50;

    /** Pieces of evidence for a criterion: far more than anybody needs, and few enough for one event a submission. */
    static final int MOST_PIECES = 200;

    private static final int HIGHEST_NUMBER = 100_000;

    private final Violations found = new Violations();
    private final Handbook handbook;
    private final boolean recording;
    private final boolean knownAsDocument;
    private final Set<String> mapped;
    private final Set<String> full;

    private MappingRules(
            Handbook handbook, boolean recording, boolean knownAsDocument, Set<String> mapped, Set<String> full) {
        this.handbook = handbook;
        this.recording = recording;
        this.knownAsDocument = knownAsDocument;
        this.mapped = new HashSet<>(mapped);
        this.full = full;
    }

    /**
     * Finds everything wrong with the rows.
     *
     * @param handbook the learner's version
     * @param recording whether the evidence is a recording, by kind or by file
     * @param knownAsDocument whether its file is there and is no recording; without a file both are possible
     * @param mapped the criteria that the evidence is mapped to already
     * @param full the criteria that have {@link #MOST_PIECES} pieces of evidence already
     */
    static Violations check(
            @Nullable List<MappingsRequest.@Nullable Row> rows,
            Handbook handbook,
            boolean recording,
            boolean knownAsDocument,
            Set<String> mapped,
            Set<String> full) {
        MappingRules rules = new MappingRules(handbook, recording, knownAsDocument, mapped, full);
        if (rows == null || rows.isEmpty() || rows.size() > MOST_ROWS) {
            rules.found.require(false, "mappings", "must have 1 to " + MOST_ROWS + " rows");
            return rules.found;
        }
        for (int i = 0; i < rows.size(); i++) {
            rules.checkRow(rows.get(i), "mappings[" + i + "]");
        }
        return rules.found;
    }

    private void checkRow(MappingsRequest.@Nullable Row row, String field) {
        if (row == null) {
            found.require(false, field, "must not be null");
            return;
        }
        String criterion = row.criterion();
        if (criterion == null || handbook.unitOfCriterion(criterion).isEmpty()) {
            found.require(
                    false,
                    field + ".criterion",
                    "must be a criterion of " + handbook.qualification() + " version " + handbook.version());
        } else {
            found.require(
                    mapped.add(criterion),
                    field + ".criterion",
                    "the evidence is mapped to this criterion already; remove that mapping to change its locations");
            found.require(
                    !full.contains(criterion),
                    field + ".criterion",
                    "has " + MOST_PIECES + " pieces of evidence already; remove one that is not needed");
        }
        checkLocations(row.locations(), field + ".locations");
    }

    private void checkLocations(@Nullable List<@Nullable EvidenceLocation> locations, String field) {
        if (locations == null || locations.isEmpty()) {
            found.require(!recording, field, "a recording needs a timestamp for each criterion");
            return;
        }
        if (locations.size() > MOST_LOCATIONS) {
            found.require(false, field, "must have at most " + MOST_LOCATIONS + " places in the evidence");
            return;
        }
        for (int i = 0; i < locations.size(); i++) {
            checkLocation(locations.get(i), field + "[" + i + "]");
        }
    }

    private void checkLocation(@Nullable EvidenceLocation location, String field) {
        long kinds = location == null
                ? 0
                : Stream.of(location.page(), location.paragraph(), location.timestamp())
                        .filter(Objects::nonNull)
                        .count();
        if (location == null || kinds != 1) {
            found.require(false, field, "must have exactly one of page, paragraph and timestamp");
            return;
        }
        checkNumber(location.page(), field + ".page");
        checkNumber(location.paragraph(), field + ".paragraph");
        if (location.timestamp() != null) {
            found.require(
                    Timestamps.seconds(location.timestamp()).isPresent(),
                    field + ".timestamp",
                    "must be hh:mm:ss or an ISO 8601 duration such as PT4M10S");
            found.require(
                    recording || !knownAsDocument, field + ".timestamp", "is for recordings; give a page or paragraph");
        } else {
            found.require(!recording, field, "a recording needs a timestamp for each criterion");
        }
    }

    private void checkNumber(@Nullable Integer number, String field) {
        found.require(
                number == null || (number >= 1 && number <= HIGHEST_NUMBER),
                field,
                "must be from 1 to " + HIGHEST_NUMBER);
    }
}
