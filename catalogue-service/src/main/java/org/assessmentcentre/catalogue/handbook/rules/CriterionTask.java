package org.assessmentcentre.catalogue.handbook.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.handbook.CommandVerbs;
import org.assessmentcentre.catalogue.handbook.Finding;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.PrintedAssignment;
import org.assessmentcentre.catalogue.handbook.PrintedRequirement;
import org.assessmentcentre.catalogue.handbook.PrintedRequirement.Kind;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.handbook.SufficiencyText;

/**
 * The tasks of a criterion, read as one: they use its verb, name what it is about, and name a list whole where they name
 * some of it. Counts that they leave out stand in the sufficiency, which every assignment demands as a whole; another
 * count is a difference.
 */
final class CriterionTask {

    private static final Pattern INCLUDING = Pattern.compile("\\bincluding ([^,.;]+)");

    private final PrintedCriteria.Placed placed;
    private final String statement;
    private final List<String> verbs;
    private final int line;
    private final String text;
    private final Stems said;
    private final HandbookFindings findings;

    CriterionTask(PrintedCriteria.Placed placed, List<PrintedAssignment.Task> tasks, HandbookFindings findings) {
        this.placed = placed;
        this.statement = placed.criterion().statement();
        this.verbs = Stems.content(placed.criterion().verb().toLowerCase(Locale.ROOT));
        this.line = tasks.getFirst().line();
        this.text = tasks.stream().map(PrintedAssignment.Task::text).collect(Collectors.joining("\n"));
        this.said = Stems.of(text);
        this.findings = findings;
    }

    /** Notes that a criterion has none. */
    static void missing(PrintedCriteria.Placed placed, int line, HandbookFindings findings) {
        findings.add(finding(FindingKind.TASK_ASKS_LESS, placed, line)
                .says("no task is for the criterion")
                .prints("", placed.criterion().statement()));
    }

    void check() {
        verb();
        about();
        including();
        placed.criterion().requirements().stream()
                .filter(one -> one.kind() == Kind.ALL_OF)
                .forEach(this::partOfList);
        counts();
    }

    private void verb() {
        if (verbs.stream().allMatch(said::has)) {
            return;
        }
        String verb = placed.criterion().verb();
        int wanted = CommandVerbs.demand(verb).orElse(0);
        List<String> used = Stems.content(text).stream()
                .filter(CommandVerbs::known)
                .distinct()
                .toList();
        int strongest = used.stream()
                .mapToInt(one -> CommandVerbs.demand(one).orElse(0))
                .max()
                .orElse(0);
        findings.add(finding(strongest > wanted && wanted > 0)
                .says("the task does not ask to " + verb.toLowerCase(Locale.ROOT)
                        + (used.isEmpty() ? "" : ", it uses: " + String.join(", ", used)))
                .prints(text, statement));
    }

    private void about() {
        List<String> words = Stems.content(statement).stream()
                .distinct()
                .filter(word ->
                        !TaskRules.instructs(word) && verbs.stream().noneMatch(verb -> Stems.related(word, verb)))
                .toList();
        List<String> missing = words.stream()
                .filter(word -> !said.has(word) && !Initials.stand(word, text))
                .toList();
        if (missing.size() * 3 >= words.size() && !missing.isEmpty()) {
            less("the task does not name what the criterion is about: " + String.join(", ", missing), statement);
        }
    }

    private void including() {
        Matcher including = INCLUDING.matcher(statement);
        if (including.find() && Stems.content(including.group(1)).stream().noneMatch(said::has)) {
            less("the task leaves out what the criterion includes: " + including.group(1), statement);
        }
    }

    /** A list that is named in part: the rest reads as if it were not asked for. */
    private void partOfList(PrintedRequirement list) {
        List<String> missing = new ArrayList<>();
        int named = 0;
        for (String item : list.items()) {
            for (String part : parts(item)) {
                List<String> words = Stems.content(part);
                long there = words.stream().filter(said::has).count();
                if (there > 0 && there * 2 >= words.size()) {
                    named++;
                } else if (there == 0 && !words.isEmpty()) {
                    missing.add(part.strip());
                }
            }
        }
        if (named >= 2 && !missing.isEmpty()) {
            less(
                    "the task names a part of the list and not: " + String.join("; ", missing),
                    list.text() + "\n" + String.join("\n", list.items()));
        }
    }

    /** An item that is itself a list of single things is each of them. */
    private static List<String> parts(String item) {
        List<String> parts = Arrays.asList(item.split(",? and |,|/"));
        return parts.stream().allMatch(part -> part.strip().split(" ").length <= 3) ? parts : List.of(item);
    }

    private void counts() {
        List<PrintedRequirement> required = counted(placed.criterion().requirements());
        for (PrintedRequirement one : counted(SufficiencyText.requirements(text))) {
            for (PrintedRequirement other : required) {
                if (sameThing(one, other) && one.count() != other.count()) {
                    findings.add(finding(one.count() > other.count())
                            .says("the task asks for " + one.count() + " where the criterion has " + other.count())
                            .prints(one.text(), other.text()));
                }
            }
        }
    }

    private static List<PrintedRequirement> counted(List<PrintedRequirement> requirements) {
        return requirements.stream().filter(one -> one.count() > 0).toList();
    }

    private static boolean sameThing(PrintedRequirement one, PrintedRequirement other) {
        return Stems.content(Objects.requireNonNullElse(one.of(), "")).stream()
                .anyMatch(Stems.of(Objects.requireNonNullElse(other.of(), ""))::has);
    }

    private void less(String message, String there) {
        findings.add(finding(false).says(message).prints(text, there));
    }

    private Finding finding(boolean more) {
        return finding(more ? FindingKind.TASK_ASKS_MORE : FindingKind.TASK_ASKS_LESS, placed, line);
    }

    private static Finding finding(FindingKind kind, PrintedCriteria.Placed placed, int line) {
        return Finding.warning(kind, Section.APPENDIX_C)
                .at(line, placed.name())
                .against(Section.SECTION_8, placed.criterion().line());
    }
}
