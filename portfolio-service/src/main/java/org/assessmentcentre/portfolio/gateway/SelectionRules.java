package org.assessmentcentre.portfolio.gateway;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.kit.problem.Violations;
import org.jspecify.annotations.Nullable;

/** The rules of a selection (handbook section 7; AP03, gateway). */
final class SelectionRules {

    private static final int MOST_PIECES = 100;

    private SelectionRules() {}

    /** What the plan asks of the selection: the criteria it may show, those whose evidence stays out, and a length. */
    record Limits(Set<String> criteria, Set<String> excluded, int longestSeconds) {

        Limits {
            criteria = Set.copyOf(criteria);
            excluded = Set.copyOf(excluded);
        }
    }

    /** A piece of the learner's own. @param seconds how long it plays; null when that is not known */
    record Piece(
            String reference,
            boolean hasFile,
            boolean recording,
            @Nullable Integer seconds,
            Set<String> criteria) {

        Piece {
            criteria = Set.copyOf(criteria);
        }
    }

    static Violations check(@Nullable List<@Nullable UUID> chosen, Map<UUID, Piece> own, Limits limits) {
        Violations found = new Violations();
        if (chosen == null || chosen.isEmpty() || chosen.size() > MOST_PIECES) {
            return found.require(false, "evidence", "must name 1 to " + MOST_PIECES + " pieces of evidence");
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < chosen.size(); i++) {
            String field = "evidence[" + i + "]";
            UUID id = chosen.get(i);
            Piece piece = id == null ? null : own.get(id);
            if (piece == null || id == null) {
                found.require(false, field, "must be a piece of this learner's evidence");
            } else {
                found.require(seen.add(id), field, piece.reference() + " is named already");
                check(found, piece, limits, field);
            }
        }
        return found;
    }

    private static void check(Violations found, Piece piece, Limits limits, String field) {
        String name = piece.reference();
        found.require(piece.hasFile(), field, name + " has no file");
        found.require(
                piece.criteria().stream().anyMatch(limits.criteria()::contains),
                field,
                name + " is mapped to no criterion of the professional discussion");
        piece.criteria().stream()
                .filter(limits.excluded()::contains)
                .sorted()
                .forEach(criterion -> found.require(
                        false, field, name + " is evidence of " + criterion + ", which is not to be put forward"));
        if (piece.hasFile() && piece.recording()) {
            found.require(
                    piece.seconds() != null,
                    field,
                    "how long " + name + " plays is not known; add it anew with durationSeconds");
            found.require(
                    piece.seconds() == null || piece.seconds() <= limits.longestSeconds(),
                    field,
                    name + " plays " + piece.seconds() + " s; a recording may play " + limits.longestSeconds() + " s");
        }
    }
}
