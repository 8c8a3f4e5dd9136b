package org.assessmentcentre.catalogue.questions;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/questions")
@Authenticated
@OpenTo(anybody = Reach.EVERYWHERE)
@Tag(name = "Questions", description = "Questions for reviews and appraisals, over all frameworks.")
public class QuestionsResource {

    private final QuestionBank bank;

    QuestionsResource(QuestionBank bank) {
        this.bank = bank;
    }

    @GET
    @Operation(
            operationId = "listQuestions",
            summary = "Finds questions for reviews and appraisals by framework, level, theme, use and words",
            description = "Over the versions in force unless a version is named. With words the best fit"
                    + " comes first, else they come in the frameworks' order. Which theme a question stands under and"
                    + " which uses it serves is our reading where the framework leaves it open. wording=official"
                    + " searches and shows the official words of the frameworks that one of the caller's centres is"
                    + " licensed for, and nothing of the others. A framework or version that isn't published, and a"
                    + " level, theme or use that no question has, is refused.")
    public Page<QuestionResponse> find(@Valid @BeanParam QuestionQuery query, @BeanParam PageRequest page) {
        return bank.find(query, page);
    }
}
