package org.assessmentcentre.portfolio.priorlearning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.assessmentcentre.portfolio.text.Prose;
import org.jspecify.annotations.Nullable;

/** What a claim of prior learning needs (handbook section 4). */
final class ClaimRules {

    private static final int LONGEST_STATEMENT = 2_000;
    private static final int MOST_PIECES = 50;
    private static final int FIRST_YEAR = 1900;

    private ClaimRules() {}

    /** A piece of the learner's own. */
    record Piece(String reference, boolean hasFile, Set<String> criteria) {

        Piece {
            criteria = Set.copyOf(criteria);
        }
    }

    static Violations check(ClaimRequest request, Handbook handbook, Map<UUID, Piece> own, LocalDate today) {
        Violations found = new Violations();
        Optional<Handbook.Unit> unit = Optional.ofNullable(request.unit()).flatMap(handbook::unit);
        found.require(unit.isPresent(), "unit", "must be a unit of the learner's handbook version");
        boolean known = unit.stream().flatMap(each -> each.criteria().stream()).anyMatch(each -> each.ref()
                .equals(request.criterion()));
        found.require(known, "criterion", "must be a criterion of the unit");
        Prose.required(found, request.statement(), "statement", LONGEST_STATEMENT);
        LocalDate achieved = request.achievedOn();
        found.require(achieved != null, "achievedOn", "must be a date, yyyy-MM-dd");
        found.require(
                achieved == null || (!achieved.isAfter(today) && achieved.getYear() >= FIRST_YEAR),
                "achievedOn",
                "must not be in the future; today is " + today + ", nor before " + FIRST_YEAR);
        checkEvidence(found, request, own);
        return found;
    }

    private static void checkEvidence(Violations found, ClaimRequest request, Map<UUID, Piece> own) {
        List<@Nullable UUID> named = request.evidence();
        if (named == null || named.isEmpty() || named.size() > MOST_PIECES) {
            found.require(false, "evidence", "must name 1 to " + MOST_PIECES + " pieces of evidence");
            return;
        }
        for (int i = 0; i < named.size(); i++) {
            String field = "evidence[" + i + "]";
            UUID id = named.get(i);
            Piece piece = id == null ? null : own.get(id);
            if (piece == null) {
                found.require(false, field, "must be a piece of this learner's evidence");
            } else {
                found.require(named.indexOf(id) == i, field, piece.reference() + " is named already");
                found.require(piece.hasFile(), field, piece.reference() + " has no file");
                found.require(
                        request.criterion() == null || piece.criteria().contains(request.criterion()),
                        field,
                        piece.reference() + " is not mapped to this criterion");
            }
        }
    }
}
