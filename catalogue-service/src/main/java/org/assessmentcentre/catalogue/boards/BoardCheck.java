package org.assessmentcentre.catalogue.boards;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.BoardRule;
import org.assessmentcentre.catalogue.document.BoardRule.Seats;
import org.assessmentcentre.catalogue.document.RuleTerms.Strictness;

/**
 * A board beside the rules of its kind of body. One director may meet several demands at once: a chief executive who is a
 * registered doctor is both.
 */
final class BoardCheck {

    private static final int HUNDRED = 100;

    private final Board board;
    private final List<BoardRule> rules;

    BoardCheck(Board board, List<BoardRule> rules) {
        this.board = board;
        this.rules = rules.stream()
                .filter(rule -> rule.terms().bodies().contains(board.body()))
                .toList();
    }

    /** The rules of that weight that are not kept, each with what is wrong. */
    List<Breach> breaches(Strictness strictness) {
        return rules.stream()
                .filter(rule -> rule.terms().strictness() == strictness)
                .flatMap(rule -> breach(rule).stream())
                .toList();
    }

    /** The rules of that kind for this kind of body. */
    <R extends BoardRule> Stream<R> rules(Class<R> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast);
    }

    private Optional<Breach> breach(BoardRule rule) {
        return switch (rule) {
            case BoardRule.SeatsAtMost limit -> tooMany(limit);
            case BoardRule.OfficeHeld held ->
                unless(
                        board.count(Seats.EXECUTIVES, director -> director.office() == held.office()) > 0,
                        rule,
                        "no executive director is the " + words(held.office()),
                        Seats.EXECUTIVES);
            case BoardRule.RegistrationHeld held ->
                unless(
                        board.count(Seats.EXECUTIVES, director -> held.anyOf().stream()
                                        .anyMatch(director.registrations()::contains))
                                > 0,
                        rule,
                        "no executive director is a registered "
                                + held.anyOf().stream().map(BoardCheck::words).collect(Collectors.joining(" or ")),
                        Seats.EXECUTIVES);
            case BoardRule.IndependentShare share -> tooDependent(share);
            case BoardRule.ClinicalBackground background ->
                unless(
                        board.count(background.seats(), Director::clinicalBackground) > 0,
                        rule,
                        "none of the " + words(background.seats()) + " has a clinical background",
                        background.seats());
            case BoardRule.Judged judged -> Optional.empty();
            case BoardRule.NotLimited free -> Optional.empty();
        };
    }

    private Optional<Breach> tooMany(BoardRule.SeatsAtMost limit) {
        int now = board.count(limit.seats());
        return unless(
                now <= limit.most(),
                limit,
                now + " " + words(limit.seats()) + ", " + (now - limit.most()) + " too many",
                limit.seats());
    }

    /** Of no non-executives none is independent, so a board without any does not keep the rule. */
    private Optional<Breach> tooDependent(BoardRule.IndependentShare share) {
        int all = board.count(Seats.NON_EXECUTIVES);
        int independent = board.count(Seats.NON_EXECUTIVES, Director::independent);
        return unless(
                all > 0 && independent * HUNDRED >= share.atLeastPercent() * all,
                share,
                independent + " of " + all + " non-executives independent, less than " + share.atLeastPercent() + " %",
                Seats.NON_EXECUTIVES);
    }

    private Optional<Breach> unless(boolean kept, BoardRule rule, String message, Seats counted) {
        return kept
                ? Optional.empty()
                : Optional.of(new Breach(
                        rule,
                        message,
                        board.in(counted).stream().map(Director::post).toList()));
    }

    private static String words(Enum<?> value) {
        return value == Seats.NON_EXECUTIVES
                ? "non-executives"
                : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
