package org.assessmentcentre.catalogue.boards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** What the board has to have, each with the posts that meet it. */
    List<Demand> demands() {
        return rules.stream()
                .flatMap(rule -> meeting(rule).stream()
                        .map(who -> new Demand(rule, breach(rule).isEmpty(), board.posts(counted(rule), who))))
                .toList();
    }

    /** Who alone meets several of the executives' demands: no rule asks for different people. */
    List<Combination> combinations() {
        Map<Director, List<String>> alone = new LinkedHashMap<>();
        for (BoardRule rule : rules) {
            List<Director> met = meeting(rule).stream()
                    .filter(who -> counted(rule) == Seats.EXECUTIVES)
                    .flatMap(who -> board.in(Seats.EXECUTIVES).stream().filter(who))
                    .toList();
            if (met.size() == 1) {
                alone.computeIfAbsent(met.getFirst(), director -> new ArrayList<>())
                        .add(rule.terms().id());
            }
        }
        return alone.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new Combination(entry.getKey().post(), entry.getValue()))
                .toList();
    }

    private Optional<Breach> breach(BoardRule rule) {
        return switch (rule) {
            case BoardRule.SeatsAtMost limit -> tooMany(limit);
            case BoardRule.OfficeHeld held ->
                unless(anybody(held), held, "no executive director is the " + words(held.office()));
            case BoardRule.RegistrationHeld held ->
                unless(
                        anybody(held),
                        held,
                        "no executive director is a registered "
                                + held.anyOf().stream().map(BoardCheck::words).collect(Collectors.joining(" or ")));
            case BoardRule.IndependentShare share -> tooDependent(share);
            case BoardRule.ClinicalBackground background ->
                unless(
                        anybody(background),
                        background,
                        "none of the " + words(background.seats()) + " has a clinical background");
            case BoardRule.Judged judged -> Optional.empty();
            case BoardRule.NotLimited free -> Optional.empty();
        };
    }

    /** Who meets a demand; empty of a rule that demands nobody. */
    private static Optional<Predicate<Director>> meeting(BoardRule rule) {
        return switch (rule) {
            case BoardRule.OfficeHeld held ->
                Optional.of(director -> director.offices().contains(held.office()));
            case BoardRule.RegistrationHeld held ->
                Optional.of(director -> held.anyOf().stream().anyMatch(director.registrations()::contains));
            case BoardRule.IndependentShare share -> Optional.of(Director::independent);
            case BoardRule.ClinicalBackground background -> Optional.of(Director::clinicalBackground);
            case BoardRule.SeatsAtMost limit -> Optional.empty();
            case BoardRule.Judged judged -> Optional.empty();
            case BoardRule.NotLimited free -> Optional.empty();
        };
    }

    /** Whom a rule looks at. */
    private static Seats counted(BoardRule rule) {
        return switch (rule) {
            case BoardRule.SeatsAtMost limit -> limit.seats();
            case BoardRule.ClinicalBackground background -> background.seats();
            case BoardRule.NotLimited free -> free.seats();
            case BoardRule.IndependentShare share -> Seats.NON_EXECUTIVES;
            case BoardRule.OfficeHeld held -> Seats.EXECUTIVES;
            case BoardRule.RegistrationHeld held -> Seats.EXECUTIVES;
            case BoardRule.Judged judged -> Seats.DIRECTORS;
        };
    }

    private boolean anybody(BoardRule rule) {
        return meeting(rule).stream().anyMatch(who -> board.count(counted(rule), who) > 0);
    }

    private Optional<Breach> tooMany(BoardRule.SeatsAtMost limit) {
        int now = board.count(limit.seats());
        return unless(
                now <= limit.most(),
                limit,
                now + " " + words(limit.seats()) + ", " + (now - limit.most()) + " too many");
    }

    /** Of no non-executives none is independent, so a board without any does not keep the rule. */
    private Optional<Breach> tooDependent(BoardRule.IndependentShare share) {
        int all = board.count(Seats.NON_EXECUTIVES);
        int independent = board.count(Seats.NON_EXECUTIVES, Director::independent);
        return unless(
                all > 0 && independent * HUNDRED >= share.atLeastPercent() * all,
                share,
                independent + " of " + all + " non-executives independent, less than " + share.atLeastPercent() + " %");
    }

    private Optional<Breach> unless(boolean kept, BoardRule rule, String message) {
        return kept
                ? Optional.empty()
                : Optional.of(new Breach(rule, message, board.posts(counted(rule), director -> true)));
    }

    private static String words(Enum<?> value) {
        return value == Seats.NON_EXECUTIVES
                ? "non-executives"
                : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
