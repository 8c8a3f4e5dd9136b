package org.assessmentcentre.catalogue.packages;

import java.util.List;
import org.assessmentcentre.catalogue.document.BoardRule;
import org.assessmentcentre.catalogue.document.BoardRule.Aspect;
import org.assessmentcentre.catalogue.document.BoardTerms;

/** Board rules hold together when they are told apart, their figures make sense, and none says what another denies. */
final class BoardRules {

    private static final int HUNDRED = 100;

    private final List<BoardRule> rules;
    private final Findings findings;

    private BoardRules(List<BoardRule> rules, Findings findings) {
        this.rules = rules;
        this.findings = findings;
    }

    static void check(List<BoardRule> rules, Findings findings) {
        findings.unique(
                "boardRules",
                "rule",
                rules.stream().map(rule -> rule.terms().id()).toList());
        BoardRules all = new BoardRules(rules, findings);
        for (BoardRule rule : rules) {
            all.terms(rule.terms());
            all.figures(rule);
        }
    }

    private void terms(BoardTerms terms) {
        String at = terms.id();
        findings.require(at.matches("[a-z0-9]+(-[a-z0-9]+)*+"), at, "is not a slug");
        findings.stated(at, "statement", terms.statement());
        findings.stated(at, "source", terms.source());
        findings.require(!terms.bodies().isEmpty(), at, "holds for no body");
        findings.unique(
                at, "body", terms.bodies().stream().map(BoardRule.Body::name).toList());
    }

    private void figures(BoardRule rule) {
        String at = rule.terms().id();
        switch (rule) {
            case BoardRule.SeatsAtMost limit -> findings.positive(at, "most", limit.most());
            case BoardRule.RegistrationHeld registration -> {
                findings.require(!registration.anyOf().isEmpty(), at, "names no profession");
                findings.unique(
                        at,
                        "profession",
                        registration.anyOf().stream()
                                .map(BoardRule.Profession::name)
                                .toList());
            }
            case BoardRule.IndependentShare share ->
                findings.require(
                        share.atLeastPercent() > 0 && share.atLeastPercent() <= HUNDRED,
                        at,
                        "atLeastPercent is " + share.atLeastPercent());
            case BoardRule.NotLimited free -> rules.forEach(other -> agree(free, other));
            case BoardRule.OfficeHeld office -> {}
            case BoardRule.ClinicalBackground background -> {}
            case BoardRule.Judged judged -> {}
        }
    }

    private void agree(BoardRule.NotLimited free, BoardRule other) {
        boolean denied =
                switch (other) {
                    case BoardRule.SeatsAtMost limit -> free.aspect() == Aspect.NUMBER && limit.seats() == free.seats();
                    case BoardRule.IndependentShare share -> free.aspect() == Aspect.INDEPENDENCE;
                    default -> false;
                };
        findings.require(
                !denied
                        || free.terms().bodies().stream()
                                .noneMatch(other.terms().bodies()::contains),
                free.terms().id(),
                "says that nothing is limited where " + other.terms().id() + " limits it");
    }
}
