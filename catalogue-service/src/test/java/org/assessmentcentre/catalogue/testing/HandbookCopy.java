package org.assessmentcentre.catalogue.testing;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assessmentcentre.catalogue.document.AssignmentTask;
import org.assessmentcentre.catalogue.document.CentreRequirements;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.HandbookChange;
import org.assessmentcentre.catalogue.document.KsbGrouping;
import org.assessmentcentre.catalogue.document.LearningOutcome;
import org.assessmentcentre.catalogue.document.PassGradingDescriptor;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Requirement;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.document.Subject;
import org.assessmentcentre.catalogue.document.Topic;
import org.assessmentcentre.catalogue.document.Unit;
import org.jspecify.annotations.Nullable;

/** A handbook's text as the awarding body lays it out, made of a package: our words in the place of theirs. */
public final class HandbookCopy {

    private static final int LO = 2;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final Qualification qualification;
    private final Standard standard;
    private final List<Block> blocks = new ArrayList<>();

    /** A paragraph, or a table's row with its cells. */
    public record Block(boolean row, List<String> cells) {}

    private HandbookCopy(Qualification qualification, Standard standard) {
        this.qualification = qualification;
        this.standard = standard;
    }

    public static String of(Qualification qualification, Standard standard) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks(qualification, standard)) {
            for (String cell : block.cells()) {
                text.append(block.row() ? "\t" : "").append(cell).append('\n');
            }
            text.append(block.row() ? "\n" : "");
        }
        return text.toString();
    }

    /** What the text is made of, to be kept in another format. */
    public static List<Block> blocks(Qualification qualification, Standard standard) {
        HandbookCopy copy = new HandbookCopy(qualification, standard);
        copy.cover();
        copy.structure();
        copy.centre();
        copy.delivery();
        copy.methods();
        copy.line("5\tAssessment Guidance: Portfolio").line("Passes by.").line("");
        copy.line("[bookmark: _Toc1]8\tUnits").line("How units are laid out.").line("");
        qualification.units().forEach(copy::unit);
        copy.subjects();
        copy.mapping();
        copy.line("[bookmark: _Toc9]Appendix C\tUnit Assignments");
        qualification.units().forEach(copy::assignment);
        copy.matrix();
        copy.line("[bookmark: _Toc9]Appendix E\tResults Sheets");
        qualification.units().forEach(copy::sheet);
        copy.line("Appendix F\tFurther information").line("Passes by too.");
        return copy.blocks;
    }

    private void cover() {
        line("8\tUnits\t15").line("Appendix B\tMapping\t61").line(" [bookmark: _Toc1]\tQualification at a glance");
        row("Subject Area", "Leadership");
        row(
                "ILM Number",
                String.join(
                        "\n",
                        qualification.routes().stream()
                                .map(route -> route.code() + " – " + route.name() + " route")
                                .toList()));
        row("Age Group Approved", qualification.minimumAge() + "+");
        row("Approvals", "Available from " + qualification.deliveryFrom().format(DAY));
        row("Apprenticeship Standard", "An apprenticeship (" + standard.code() + ")");
        line("");
        row("Title & Level", "ILM Number", "Ofqual Accreditation Number", "GLH", "TQT");
        row(
                qualification.title(),
                qualification.code(),
                qualification.ofqualNumber(),
                Integer.toString(qualification.glh()),
                Integer.toString(qualification.tqt()));
        row("", "", "", "", "");
        row("Version & Date", "Change Detail", "Section");
        for (HandbookChange change : changes()) {
            row(
                    "v" + change.version() + " "
                            + YearMonth.parse(change.month()).format(MONTH),
                    String.join("\n\n", change.details())
                            + (change.criteria().isEmpty()
                                    ? ""
                                    : "\n"
                                            + String.join(
                                                    "\n",
                                                    change.criteria().stream()
                                                            .map(ref -> "Unit " + unitOf(ref) + " " + number(ref))
                                                            .toList())),
                    "8. Units");
        }
    }

    private List<HandbookChange> changes() {
        return qualification.changes().isEmpty()
                ? List.of(new HandbookChange("1.0", "2021-09", List.of("First version"), List.of()))
                : qualification.changes();
    }

    private void structure() {
        line(" [bookmark: _Toc2]1\tIntroduction").line("This says what to do:").line("");
        row("Area", "Description");
        row("Who is it for?", "Leaders.");
        line("[bookmark: _Toc3]Structure");
        line("To achieve it learners must pass all " + qualification.units().size() + " units.")
                .line("");
        row("ILM unit number", "Unit title", "", "Level", "Guided Learning Hours (GLH)");
        for (Unit unit : qualification.units()) {
            row(unit.ref(), unit.title(), Integer.toString(unit.level()), Integer.toString(unit.glh()));
        }
        line("[bookmark: _Toc4]Total Qualification Time").line("What it is.").line("");
        row("Title and level", "GLH", "TQT");
        row(qualification.title(), Integer.toString(qualification.glh()), Integer.toString(qualification.tqt()));
    }

    private CentreRequirements requirements() {
        CentreRequirements stated = qualification.centreRequirements();
        return stated == null
                ? new CentreRequirements(
                        List.of("Centres are approved first."),
                        List.of("Be competent.", "Nobody quality assures their own assessments."),
                        List.of("A leader's role."),
                        List.of("Needs of training."),
                        List.of("The programme."))
                : stated;
    }

    private void centre() {
        CentreRequirements rules = requirements();
        line("[bookmark: _Toc5]2\tCentre Requirements").line("Approval");
        rules.approval().forEach(text -> line(text).line(""));
        line("Centre Staffing Requirements").line("Staff should:");
        rules.staffing().forEach(this::line);
        line("").line("Learner Entry Requirements");
        rules.entry().forEach(text -> line(text).line(""));
        line("Age Restrictions").line("No learners under " + qualification.minimumAge() + ".");
        line("").line("Time Constraints");
        line("Qualification registration is valid for " + qualification.registrationValidityYears() + " years.")
                .line("");
    }

    private void delivery() {
        line("3\tDelivering the Qualification").line("Initial Assessment").line("It identifies:");
        requirements().initialAssessment().forEach(this::line);
        line("").line("Induction").line("It covers:");
        requirements().induction().forEach(this::line);
        line("");
        row("Induction", "Tutorial Support");
        row(
                qualification.inductionHours() + " hours induction",
                "At least " + qualification.tutorialHoursAtLeast() + " hours of tutorial support.");
        line("Suggested Learning Resources (General)").line("For all subjects:");
        (qualification.resources().isEmpty() ? List.of("Journals.") : qualification.resources()).forEach(this::line);
        line("").line("Suggested Learning Resources (Units)").line("As of now.").line("");
        for (Unit unit : qualification.units()) {
            line(unit.ref() + " " + unit.title()).line("Source Text:");
            (unit.resources().isEmpty() ? List.of("A book.") : unit.resources()).forEach(this::line);
            line("");
        }
    }

    private void methods() {
        line("4\tAssessment").line("Assessment Methods").line("");
        row("ILM Unit Number", "Unit Title", "Assessment Method", "Assessment Material Locations");
        boolean first = true;
        for (Unit unit : qualification.units()) {
            row(unit.ref(), unit.title(), first ? "Portfolio" : "", first ? "This handbook." : "");
            first = false;
        }
        line("[bookmark: _Toc7]Assessment Strategy").line("As it is.").line("");
    }

    private void unit(Unit unit) {
        line(" [bookmark: _Toc2][bookmark: _Toc3]Unit " + unit.number() + "\t" + unit.title());
        fact("Unit Level:", Integer.toString(unit.level()));
        fact("Guided Learning Hours (GLH):", Integer.toString(unit.glh()));
        fact("Unit Aim:", unit.aim());
        fact("Assessment Method:", "Portfolio");
        List<String> ksbs = unit.criteria()
                .flatMap(criterion -> qualification.mapping().ksbsOf(criterion.ref()).stream())
                .distinct()
                .toList();
        fact(
                "Relationship to Apprenticeship Standard:",
                "It fully maps to the " + grouping(unit) + " KSB grouping within (" + standard.code() + "):\n"
                        + String.join(", ", ksbs));
        unit.learningOutcomes().forEach(this::outcome);
        line("Guidance for Delivery");
        (unit.delivery().isEmpty() ? List.of("As the centre likes.") : unit.delivery())
                .forEach(text -> line(text).line(""));
        line("Suggested Evidence").line("It could be:");
        (unit.suggestedEvidence().isEmpty() ? List.of("A plan.") : unit.suggestedEvidence()).forEach(this::line);
        line("").line("");
    }

    private String grouping(Unit unit) {
        return standard.groupings().stream()
                .filter(one -> one.slug().equals(unit.ksbGrouping()))
                .map(KsbGrouping::title)
                .findFirst()
                .orElse(unit.ksbGrouping());
    }

    private void outcome(LearningOutcome outcome) {
        line("Learning Outcome " + outcome.number().substring(LO))
                .line(outcome.statement())
                .line("");
        row("Assessment Criteria\nThe learner can…", "Depth", "Assessment Requirements (Sufficiency)");
        outcome.criteria().forEach(this::criterion);
    }

    private void criterion(Criterion criterion) {
        List<String> codes = new ArrayList<>(criterion.ksbs());
        if (criterion.passDescriptor()) {
            codes.add("Pass Grading Descriptor");
        }
        row(
                criterion.number() + "\n\n" + statement(criterion) + "\n\n(" + String.join(", ", codes) + ")\n",
                depth(criterion) + "\n",
                sufficiency(criterion));
    }

    /** Topics one by one, those under another below its colon; older packages have a flat list. */
    private static String depth(Criterion criterion) {
        if (criterion.topics().isEmpty()) {
            return String.join("\n· ", criterion.depth());
        }
        List<String> paragraphs = new ArrayList<>();
        for (Topic topic : criterion.topics()) {
            List<String> lines = new ArrayList<>(List.of(printed(topic)));
            for (Topic under : topic.topics()) {
                lines.add(printed(under));
                under.topics().forEach(last -> lines.add("· " + last.text()));
            }
            paragraphs.add(String.join("\n", lines));
        }
        return String.join("\n\n", paragraphs);
    }

    private static String printed(Topic topic) {
        return topic.topics().isEmpty() || topic.text().endsWith(":") ? topic.text() : topic.text() + ":";
    }

    private static String statement(Criterion criterion) {
        return criterion.statement() + ".";
    }

    /** A sentence that makes two demands stands once. */
    private static String sufficiency(Criterion criterion) {
        return String.join(
                "\n\n",
                criterion.requirements().stream()
                        .map(HandbookCopy::requirement)
                        .distinct()
                        .toList());
    }

    private static String requirement(Requirement requirement) {
        if (requirement instanceof Requirement.AllOf all && all.statement().endsWith(":")) {
            return all.statement() + "\n" + String.join("\n", all.items());
        }
        return requirement instanceof Requirement.Reference reference
                        && !requirement.statement().contains(number(reference.criterion()))
                ? requirement.statement() + " in " + number(reference.criterion()) + "."
                : requirement.statement();
    }

    private void subjects() {
        line("Appendix A \tGuidance for Delivery").line("Another way.").line("");
        List<String> headings = new ArrayList<>(List.of("Subject"));
        qualification.units().forEach(unit -> headings.add(unit.number() + " " + unit.title()));
        row(headings.toArray(String[]::new));
        Map<String, List<Subject>> byCategory = new LinkedHashMap<>();
        for (Subject subject : printedSubjects()) {
            byCategory
                    .computeIfAbsent(subject.category(), category -> new ArrayList<>())
                    .add(subject);
        }
        byCategory.forEach((category, subjects) -> {
            row(category);
            subjects.forEach(this::subject);
        });
    }

    private List<Subject> printedSubjects() {
        return qualification.subjects().isEmpty()
                ? qualification
                        .criteria()
                        .map(criterion ->
                                new Subject(criterion.ref(), "All", criterion.statement(), List.of(criterion.ref())))
                        .toList()
                : qualification.subjects();
    }

    /** One row, and further ones without the subject where a unit has several criteria. */
    private void subject(Subject subject) {
        int rows = 1;
        for (int at = 0; at < rows; at++) {
            List<String> cells = new ArrayList<>(List.of(at == 0 ? subject.title() : ""));
            for (Unit unit : qualification.units()) {
                List<String> here = subject.criteria().stream()
                        .filter(ref -> ref.startsWith(unit.ref() + "-"))
                        .toList();
                rows = Math.max(rows, here.size());
                cells.add(at < here.size() ? number(here.get(at)).replace("AC", "AC ") : "");
            }
            row(cells.toArray(String[]::new));
        }
    }

    private void mapping() {
        line("[bookmark: _Toc8]Appendix B \tMapping to the standard")
                .line("Codes and descriptors")
                .line("");
        row("Grouping &\nKSBs", "Unit\n& Assessment Criteria");
        for (Unit unit : qualification.units()) {
            row(grouping(unit), unit.number() + " " + unit.title());
            rows(unit, qualification.mapping().ksbs(), "%s Something known or done.");
            rows(unit, qualification.mapping().descriptors(), null);
        }
    }

    private void rows(Unit unit, Map<String, List<String>> table, @Nullable String wording) {
        table.forEach((code, criteria) -> {
            if (criteria.getFirst().startsWith(unit.ref() + "-")) {
                row(
                        wording == null ? "Shows it (" + ksbs(code) + ")" : wording.formatted(code),
                        String.join(
                                "\n",
                                criteria.stream().map(HandbookCopy::number).toList()));
            }
        });
    }

    private String ksbs(String descriptor) {
        return standard.descriptors().stream()
                .filter(one -> one.code().equals(descriptor))
                .map(PassGradingDescriptor::ksbs)
                .map(ksbs -> String.join(", ", ksbs))
                .findFirst()
                .orElseThrow();
    }

    private void assignment(Unit unit) {
        line("[bookmark: _Toc9]Assignment: " + unit.number() + " " + unit.title())
                .line("");
        String aim = unit.assignmentBrief().aim();
        row("Aim: " + (aim == null ? unit.aim() : aim));
        line("Written Assignments: word count " + unit.assignmentBrief().words() + " +/- "
                + unit.assignmentBrief().tolerancePercent() + "%, plus appendices.");
        line("Presentations: must be recorded, limited to "
                + unit.assignmentBrief().presentationMinutes() + " minutes, with slides.");
        line("Professional Discussions: must be recorded, limited to "
                        + unit.assignmentBrief().discussionMinutes() + " minutes, with a summary.")
                .line("");
        row("Assignment Task", "Assessment Criteria\nThe learner can:");
        for (LearningOutcome outcome : unit.learningOutcomes()) {
            List<String> left = new ArrayList<>(
                    List.of("Learning Outcome " + outcome.number().substring(LO) + "\n" + outcome.statement()));
            for (AssignmentTask task : tasks(unit, outcome)) {
                left.add(task.text() + " ("
                        + String.join(
                                ", ",
                                task.criteria().stream()
                                        .map(HandbookCopy::number)
                                        .toList())
                        + ")");
            }
            List<String> right = outcome.criteria().stream()
                    .map(criterion -> criterion.number() + "\n" + statement(criterion))
                    .toList();
            row(String.join("\n\n", left), "\n" + String.join("\n\n", right));
        }
    }

    private static List<AssignmentTask> tasks(Unit unit, LearningOutcome outcome) {
        if (unit.assignmentBrief().tasks().isEmpty()) {
            return outcome.criteria().stream()
                    .map(criterion -> new AssignmentTask(
                            outcome.ref(),
                            "You are asked to " + criterion.statement() + ". "
                                    + sufficiency(criterion).replace("\n", " "),
                            List.of(criterion.ref())))
                    .toList();
        }
        return unit.assignmentBrief().tasks().stream()
                .filter(task -> task.learningOutcome().equals(outcome.ref()))
                .toList();
    }

    private void matrix() {
        line("[bookmark: _Toc9]Appendix D \tPortfolio Evidence Matrix")
                .line("Add it.")
                .line("");
        row("Assessment Criteria", "Evidence Location\ne.g., file name");
        for (Unit unit : qualification.units()) {
            row("Unit " + unit.number() + " " + unit.title());
            for (LearningOutcome outcome : unit.learningOutcomes()) {
                row("Learning Outcome " + outcome.number().substring(LO) + " " + outcome.statement());
                outcome.criteria().forEach(criterion -> row(criterion.number() + "\n" + statement(criterion), ""));
            }
        }
    }

    private void sheet(Unit unit) {
        line("[bookmark: _Toc9]Results Sheet: " + unit.number() + " " + unit.title())
                .line("")
                .line("How to fill it in.");
        row("Centre Number:", "", "Centre Name:", "");
        for (LearningOutcome outcome : unit.learningOutcomes()) {
            row("Learning Outcome " + outcome.number().substring(LO) + "\n" + outcome.statement());
            row("Assessment Criteria", "Assessment Requirement - Pass", "Pass/Referral\n& Assessor feedback");
            for (Criterion criterion : outcome.criteria()) {
                row(criterion.number() + "\n\n" + statement(criterion), sufficiency(criterion), "Pass/Referral");
            }
        }
        row("Assessor’s comments (optional):", "");
    }

    private static String number(String ref) {
        return ref.substring(ref.lastIndexOf("AC"));
    }

    private static String unitOf(String ref) {
        return ref.substring(ref.indexOf('-') + 1, ref.lastIndexOf('-'));
    }

    private void fact(String label, String value) {
        row(label, value);
    }

    private void row(String... cells) {
        blocks.add(new Block(true, List.of(cells)));
    }

    private HandbookCopy line(String line) {
        blocks.add(new Block(false, List.of(line)));
        return this;
    }
}
