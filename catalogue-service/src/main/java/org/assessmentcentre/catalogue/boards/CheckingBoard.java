package org.assessmentcentre.catalogue.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.assessmentcentre.catalogue.document.BoardRule;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.kit.problem.Refusal;

/** Checks a board by the rules of a published framework. */
@ApplicationScoped
class CheckingBoard {

    private final PublishedDocuments published;

    CheckingBoard(PublishedDocuments published) {
        this.published = published;
    }

    @Transactional
    BoardCheckResponse check(String framework, String version, BoardCheckRequest request) {
        List<BoardRule> rules =
                published.framework(framework, version).document().boardRules();
        if (rules.isEmpty()) {
            throw new Refusal(BoardProblem.NO_BOARD_RULES, framework + " " + version + " says nothing of boards.");
        }
        return BoardCheckResponse.of(framework, version, request.toBoard(), rules);
    }
}
