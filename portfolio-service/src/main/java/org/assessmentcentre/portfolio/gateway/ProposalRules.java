package org.assessmentcentre.portfolio.gateway;

import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.kit.text.OneLine;
import org.assessmentcentre.portfolio.text.Prose;
import org.jspecify.annotations.Nullable;

/** The rules of a proposal (AP03, gateway). */
final class ProposalRules {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_SCOPE = 2_000;
    private static final int LONGEST_SUMMARY = 10_000;

    private ProposalRules() {}

    /** Finds everything wrong. @param mostWords of the summary, null while the plan is not known: then any number */
    static Violations check(ProposalRequest request, @Nullable Integer mostWords) {
        Violations found = new Violations();
        OneLine.required(found, request.subject(), "subject", LONGEST_LINE);
        OneLine.required(found, request.title(), "title", LONGEST_LINE);
        Prose.required(found, request.scope(), "scope", LONGEST_SCOPE);
        Prose.required(found, request.summary(), "summary", LONGEST_SUMMARY);
        if (mostWords != null && request.summary() != null) {
            int words = Prose.words(request.summary());
            found.require(words <= mostWords, "summary", "must have at most " + mostWords + " words; has " + words);
        }
        return found;
    }
}
