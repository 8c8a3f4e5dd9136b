package org.assessmentcentre.catalogue.representations;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.AssignmentBrief;
import org.assessmentcentre.catalogue.document.CentreRequirements;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.CriterionText;
import org.assessmentcentre.catalogue.document.HandbookChange;
import org.assessmentcentre.catalogue.document.LearningOutcome;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Subject;
import org.assessmentcentre.catalogue.document.Topic;
import org.assessmentcentre.catalogue.document.Unit;

/** A version as a page to read and print: no script, nothing loaded from elsewhere, every text escaped. */
final class HandbookPage {

    private static final String STYLE = """
            body{font:15px/1.45 system-ui,sans-serif;color:#1b1b1b;max-width:72rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.7rem}h2{font-size:1.3rem;margin-top:2.2rem;border-bottom:2px solid #1b4965}
            h3{font-size:1.05rem;margin:1.4rem 0 .4rem}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.2rem}dt{font-weight:600}dd{margin:0}
            table{border-collapse:collapse;width:100%;table-layout:fixed}
            caption{text-align:left;font-weight:600;padding:.3rem 0}
            th,td{border:1px solid #8a9aa5;padding:.4rem .5rem;text-align:left;vertical-align:top;
            overflow-wrap:anywhere}
            th{background:#e8eef2}thead{display:table-header-group}
            ul{margin:0;padding-left:1.1rem}.codes{color:#44525c;font-size:.85em}
            .u{width:9rem}.c{width:30%}.d{width:33%}.s{width:37%}
            @page{size:A4 landscape;margin:14mm}
            @media print{body{margin:0;max-width:none;font-size:10.5pt}h2{break-before:page}h2,h3{break-after:avoid}
            tr{break-inside:avoid}th{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
            """;

    private final Html page = new Html();

    private HandbookPage() {}

    static String of(Qualification qualification) {
        HandbookPage page = new HandbookPage();
        page.whole(qualification);
        return page.page.toString();
    }

    private void whole(Qualification qualification) {
        page.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(Html.escaped(qualification.name(" ") + " " + qualification.title()))
                .append("</title><style>\n")
                .append(STYLE)
                .append("</style></head><body>\n");
        page.text("h1", qualification.title());
        page.append("<dl>");
        page.fact("Qualification", qualification.qualification() + " (Ofqual " + qualification.ofqualNumber() + ")");
        page.fact("Handbook version", qualification.version() + ", from " + qualification.effectiveFrom());
        if (qualification.synthetic() != null) {
            page.fact("Synthetic", qualification.synthetic());
        }
        page.fact("Delivery from", qualification.deliveryFrom().toString());
        page.fact("Level", Integer.toString(qualification.level()));
        page.fact(
                "Hours",
                qualification.glh() + " guided, " + (qualification.tqt() - qualification.glh()) + " independent, "
                        + qualification.tqt() + " in total");
        page.fact("Standard", qualification.standard().name(" "));
        page.append("</dl>\n<table><caption>Structure</caption><thead><tr><th scope=\"col\" class=\"u\">Unit</th>")
                .append(
                        "<th scope=\"col\">Title</th><th scope=\"col\" class=\"u\">Guided hours</th></tr></thead><tbody>");
        for (Unit unit : qualification.units()) {
            page.append("<tr>");
            page.text("td", unit.ref());
            page.text("td", unit.title());
            page.text("td", Integer.toString(unit.glh()));
            page.append("</tr>");
        }
        page.append("</tbody></table>\n");
        CentreRequirements centre = qualification.centreRequirements();
        if (centre != null) {
            centre(qualification, centre);
        }
        qualification.units().forEach(unit -> unit(qualification, unit));
        subjects(qualification.subjects());
        changes(qualification.changes());
        page.append("</body></html>\n");
    }

    private void unit(Qualification qualification, Unit unit) {
        page.append("<section>");
        page.text("h2", unit.ref() + " " + unit.title());
        page.text("p", unit.aim());
        for (LearningOutcome outcome : unit.learningOutcomes()) {
            page.text("h3", outcome.number() + " " + outcome.statement());
            page.append("<table><thead><tr><th scope=\"col\" class=\"c\">Criterion</th>")
                    .append("<th scope=\"col\" class=\"d\">Depth</th>")
                    .append("<th scope=\"col\" class=\"s\">Sufficiency</th></tr></thead><tbody>\n");
            outcome.criteria().forEach(criterion -> criterion(qualification, criterion));
            page.append("</tbody></table>\n");
        }
        assignment(unit.assignmentBrief());
        page.listed("Guidance for delivery", unit.delivery());
        page.listed("Suggested evidence", unit.suggestedEvidence());
        page.listed("Learning resources", unit.resources());
        page.append("</section>\n");
    }

    private void centre(Qualification qualification, CentreRequirements centre) {
        page.append("<section>");
        page.text("h2", "Centre requirements");
        page.append("<dl>");
        page.fact("Age", qualification.minimumAge() + " or over");
        page.fact("Registration", "valid for " + qualification.registrationValidityYears() + " years");
        page.fact("Induction", qualification.inductionHours() + " hours");
        page.fact("Tutorial support", "at least " + qualification.tutorialHoursAtLeast() + " hours");
        page.append("</dl>");
        page.listed("Approval", centre.approval());
        page.listed("Staffing", centre.staffing());
        page.listed("Entry", centre.entry());
        page.listed("Initial assessment", centre.initialAssessment());
        page.listed("Contents of the induction", centre.induction());
        page.listed("Learning resources for every subject", qualification.resources());
        page.append("</section>\n");
    }

    private void assignment(AssignmentBrief brief) {
        page.text("h3", "Assignment");
        if (brief.aim() != null) {
            page.text("p", brief.aim());
        }
        page.text(
                "p",
                brief.words() + " words ±" + brief.tolerancePercent() + " %, a presentation of at most "
                        + brief.presentationMinutes() + " minutes, a discussion of at most "
                        + brief.discussionMinutes() + " minutes");
        page.list(brief.tasks().stream()
                .map(task -> task.text() + " (" + String.join(", ", task.criteria()) + ")")
                .toList());
    }

    private void subjects(List<Subject> subjects) {
        if (subjects.isEmpty()) {
            return;
        }
        page.append("<section>");
        page.text("h2", "Subjects");
        page.append("<table><thead><tr><th scope=\"col\">Category</th><th scope=\"col\">Subject</th>")
                .append("<th scope=\"col\">Criteria</th></tr></thead><tbody>\n");
        for (Subject subject : subjects) {
            page.append("<tr>");
            page.text("td", subject.category());
            page.text("td", subject.title());
            page.text("td", String.join(", ", subject.criteria()));
            page.append("</tr>\n");
        }
        page.append("</tbody></table></section>\n");
    }

    private void changes(List<HandbookChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        page.append("<section>");
        page.text("h2", "Change log");
        for (HandbookChange change : changes) {
            page.listed(change.version() + ", " + change.month(), change.details());
        }
        page.append("</section>\n");
    }

    private void criterion(Qualification qualification, Criterion criterion) {
        page.append("<tr><td>");
        page.text("strong", criterion.number());
        page.append(" ").append(Html.escaped(criterion.statement())).append("<br><span class=\"codes\">");
        page.append(Stream.of(
                        qualification.mapping().ksbsOf(criterion.ref()),
                        qualification.mapping().descriptorsOf(criterion.ref()))
                .filter(codes -> !codes.isEmpty())
                .map(codes -> Html.escaped(String.join(", ", codes)))
                .collect(Collectors.joining(" · ")));
        page.append("</span></td><td>");
        if (criterion.topics().isEmpty()) {
            page.list(CriterionText.depth(criterion));
        } else {
            topics(criterion.topics());
        }
        page.append("</td><td>");
        page.list(CriterionText.requirements(criterion));
        page.append("</td></tr>\n");
    }

    private void topics(List<Topic> topics) {
        page.append("<ul>");
        for (Topic topic : topics) {
            page.append("<li>").append(Html.escaped(topic.text()));
            if (!topic.topics().isEmpty()) {
                topics(topic.topics());
            }
            page.append("</li>");
        }
        page.append("</ul>");
    }
}
