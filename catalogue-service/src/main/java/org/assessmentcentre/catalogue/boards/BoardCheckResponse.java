package org.assessmentcentre.catalogue.boards;

import java.util.List;
import org.assessmentcentre.catalogue.document.BoardRule;
import org.assessmentcentre.catalogue.document.BoardRule.Seats;
import org.assessmentcentre.catalogue.document.RuleTerms.Strictness;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the rules say of a board. */
public record BoardCheckResponse(
        @Schema(examples = "CLFA") String framework,
        @Schema(examples = "2019") String version,
        BoardRule.Body body,

        @Schema(description = "Whether every blocking rule is kept.")
        boolean kept,

        Counts counts,

        @Schema(
                description = "Posts that no rule counts: the chair, who is in attendance, and vacant posts.",
                examples = "[\"Chair\"]")
        List<String> notCounted,

        @Schema(description = "Blocking rules that are not kept.")
        List<Breach> breaches,

        @Schema(description = "Advice that is not followed.")
        List<Breach> advice,

        @Schema(description = "What this kind of body has to have or is advised to, kept or not.")
        List<Demand> demands,

        @Schema(
                description = "Posts that alone meet several demands of executive directors. The rules ask for no"
                        + " different people, so they are kept; whether one seat can carry it all is for people to"
                        + " judge.")
        List<Combination> combinations,

        @Schema(description = "The numbers of seats that this kind of body limits.")
        List<Limit> limits,

        @Schema(description = "What this kind of body does not limit.")
        List<BoardRule.NotLimited> notLimited,

        @Schema(description = "What nobody can count: for people to judge.")
        List<BoardRule.Judged> toBeJudged) {

    /** The board in figures, the chair apart. */
    @Schema(name = "BoardCounts")
    public record Counts(
            @Schema(examples = "12") int directors,
            @Schema(examples = "5") int executives,
            @Schema(examples = "7") int nonExecutives,
            @Schema(examples = "4") int independentNonExecutives,

            @Schema(description = "Directors with a clinical background.", examples = "3")
            int clinicians) {}

    /** A limit, and how much of it is left. */
    @Schema(name = "BoardLimit")
    public record Limit(
            BoardRule.SeatsAtMost rule,
            @Schema(examples = "4") int now,
            @Schema(examples = "1") int open) {}

    static BoardCheckResponse of(String framework, String version, Board board, List<BoardRule> rules) {
        BoardCheck check = new BoardCheck(board, rules);
        List<Breach> breaches = check.breaches(Strictness.BLOCKING);
        return new BoardCheckResponse(
                framework,
                version,
                board.body(),
                breaches.isEmpty(),
                new Counts(
                        board.count(Seats.DIRECTORS),
                        board.count(Seats.EXECUTIVES),
                        board.count(Seats.NON_EXECUTIVES),
                        board.count(Seats.NON_EXECUTIVES, Director::independent),
                        board.count(Seats.DIRECTORS, Director::clinicalBackground)),
                board.notCounted(),
                breaches,
                check.breaches(Strictness.ADVISORY),
                check.demands(),
                check.combinations(),
                check.rules(BoardRule.SeatsAtMost.class)
                        .map(limit -> limit(limit, board.count(limit.seats())))
                        .toList(),
                check.rules(BoardRule.NotLimited.class).toList(),
                check.rules(BoardRule.Judged.class).toList());
    }

    private static Limit limit(BoardRule.SeatsAtMost rule, int now) {
        return new Limit(rule, now, Math.max(0, rule.most() - now));
    }
}
