package org.assessmentcentre.reporting.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assessmentcentre.reporting.catalogue.GatewayRule;
import org.assessmentcentre.reporting.portfolio.gateway.Discussion;
import org.assessmentcentre.reporting.portfolio.gateway.EnglishAndMaths;
import org.assessmentcentre.reporting.portfolio.gateway.Proposal;
import org.jspecify.annotations.Nullable;

/** Judges the rules that are met by what people record and sign. */
final class InputRules {

    private InputRules() {}

    static Finding englishAndMaths(GatewayRule.EnglishAndMaths rule, @Nullable EnglishAndMaths held) {
        List<String> open = new ArrayList<>();
        if (held == null
                || held.english() == null
                || !rule.acceptsForEnglish(held.english().basis())) {
            open.add("ENGLISH");
        }
        if (held == null
                || held.maths() == null
                || !rule.acceptsForMaths(held.maths().basis())) {
            open.add("MATHS");
        }
        Figures figures = Figures.required(Figures.Measure.LEVEL, rule.level(), open);
        return held == null
                ? Finding.awaiting(Action.RECORD_ENGLISH_AND_MATHS, figures)
                : Finding.of(open.isEmpty(), figures, NextAction.of(Action.RECORD_ENGLISH_AND_MATHS));
    }

    static Finding discussed(@Nullable Discussion talk) {
        if (talk == null) {
            return Finding.awaiting(Action.DOCUMENT_DISCUSSION, null);
        }
        return talk.employerSignedOn() == null ? Finding.awaiting(Action.SIGN_DISCUSSION, null) : Finding.met(null);
    }

    static Finding proposal(int mostWords, @Nullable Proposal proposal) {
        if (proposal == null) {
            return Finding.awaiting(Action.AGREE_PROPOSAL, Figures.atMost(Figures.Measure.WORDS, mostWords));
        }
        List<String> open = new ArrayList<>();
        if (proposal.agreedByEmployerOn() == null) {
            open.add("EMPLOYER");
        }
        if (proposal.agreedByProviderOn() == null) {
            open.add("PROVIDER");
        }
        Figures figures = Figures.atMost(Figures.Measure.WORDS, mostWords, proposal.summaryWords(), open);
        if (proposal.summaryWords() > mostWords) {
            return Finding.of(false, figures, NextAction.of(Action.SHORTEN_SUMMARY));
        }
        if (open.isEmpty()) {
            return Finding.met(figures);
        }
        return Finding.awaiting(
                open.contains("EMPLOYER") ? Action.AGREE_PROPOSAL_AS_EMPLOYER : Action.AGREE_PROPOSAL_AS_PROVIDER,
                figures);
    }

    static Finding reviewed(List<String> parties, Set<String> signed) {
        List<String> open =
                parties.stream().filter(party -> !signed.contains(party)).toList();
        Figures figures =
                Figures.counted(Figures.Measure.SIGNATURES, parties.size() - open.size(), parties.size(), open);
        return !parties.isEmpty() && open.isEmpty()
                ? Finding.met(figures)
                : Finding.awaiting(signed.isEmpty() ? Action.HOLD_REVIEW : signature(open.getFirst()), figures);
    }

    private static Action signature(String party) {
        return switch (party) {
            case "APPRENTICE" -> Action.SIGN_REVIEW_AS_APPRENTICE;
            case "EMPLOYER" -> Action.SIGN_REVIEW_AS_EMPLOYER;
            case "PROVIDER" -> Action.SIGN_REVIEW_AS_PROVIDER;
            default -> Action.HOLD_REVIEW;
        };
    }
}
