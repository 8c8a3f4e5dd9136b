package org.assessmentcentre.catalogue.handbook.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.handbook.CommandVerbs;
import org.assessmentcentre.catalogue.handbook.Finding;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.PrintedAssignment;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.PrintedRequirement;
import org.assessmentcentre.catalogue.handbook.PrintedRequirement.Kind;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.handbook.SufficiencyText;

/**
 * A task asks for what its criteria ask for: it uses their verbs, names what they are about, names a list whole where it
 * names some of it, and brings up nothing that none of them has. Counts that it leaves out stand in the sufficiency, which
 * every assignment demands as a whole; another count is a difference.
 */
final class TaskRules {

    private static final Set<String> INSTRUCTION = Set.of(
            ("asked need needs addition additionally also evidence evidencing evidenced provide demonstrate demonstrated "
                            + "reference referring refer appropriate relevant examples example context consideration considered taking "
                            + "account carry additional terms following underlying making make based subsequently given use used using "
                            + "due respect regard describe explain understanding interpretation conjunction together "
                            + "approach practice accordingly aspects support supporting supported supports undertaking undertaken "
                            + "applied apply existing workplace own process processes ability environment bringing")
                    .split(" "));

    private static final Pattern INCLUDING = Pattern.compile("\\bincluding ([^,.;]+)");

    private final PrintedCriteria criteria;
    private final HandbookFindings findings;

    private TaskRules(PrintedCriteria criteria, HandbookFindings findings) {
        this.criteria = criteria;
        this.findings = findings;
    }

    static void check(PrintedHandbook handbook, PrintedCriteria criteria, HandbookFindings findings) {
        TaskRules rules = new TaskRules(criteria, findings);
        handbook.assignments().forEach(rules::assignment);
    }

    private void assignment(PrintedAssignment assignment) {
        String unit = assignment.part().unit();
        Map<String, List<PrintedAssignment.Task>> byCriterion = new LinkedHashMap<>();
        for (PrintedAssignment.Task task : assignment.tasks()) {
            task.criteria().forEach(criterion -> byCriterion
                    .computeIfAbsent(criterion, number -> new ArrayList<>())
                    .add(task));
            more(unit, task);
        }
        for (PrintedCriteria.Placed placed : criteria.all()) {
            if (placed.unit().number().equals(unit)) {
                List<PrintedAssignment.Task> tasks =
                        byCriterion.getOrDefault(placed.criterion().number(), List.of());
                if (tasks.isEmpty()) {
                    less(
                            placed,
                            assignment.part().line(),
                            "no task is for the criterion",
                            "",
                            placed.criterion().statement());
                } else {
                    criterion(placed, tasks);
                }
            }
        }
    }

    private void criterion(PrintedCriteria.Placed placed, List<PrintedAssignment.Task> tasks) {
        String text = String.join(
                "\n", tasks.stream().map(PrintedAssignment.Task::text).toList());
        int line = tasks.getFirst().line();
        Stems said = Stems.of(text);
        verb(placed, text, line, said);
        List<String> words = new ArrayList<>(
                new LinkedHashSet<>(Stems.content(placed.criterion().statement())));
        words.removeIf(word ->
                INSTRUCTION.contains(word) || verbs(placed).stream().anyMatch(verb -> Stems.related(word, verb)));
        List<String> missing = words.stream()
                .filter(word -> !said.has(word) && !abbreviated(word, text))
                .toList();
        if (missing.size() * 3 >= words.size() && !missing.isEmpty()) {
            less(
                    placed,
                    line,
                    "the task does not name what the criterion is about: " + String.join(", ", missing),
                    text,
                    placed.criterion().statement());
        }
        Matcher including = INCLUDING.matcher(placed.criterion().statement());
        if (including.find() && Stems.content(including.group(1)).stream().noneMatch(said::has)) {
            less(
                    placed,
                    line,
                    "the task leaves out what the criterion includes: " + including.group(1),
                    text,
                    placed.criterion().statement());
        }
        placed.criterion().requirements().stream()
                .filter(one -> one.kind() == Kind.ALL_OF)
                .forEach(list -> partOfList(placed, line, text, said, list));
        counts(placed, line, text);
    }

    private void verb(PrintedCriteria.Placed placed, String text, int line, Stems said) {
        List<String> verbs = verbs(placed);
        if (verbs.stream().allMatch(said::has)) {
            return;
        }
        int wanted = CommandVerbs.demand(placed.criterion().verb()).orElse(0);
        int strongest = 0;
        Set<String> used = new LinkedHashSet<>();
        for (String word : Stems.content(text)) {
            for (String known : CommandVerbs.known()) {
                if (word.equals(known)) {
                    used.add(known);
                    strongest = Math.max(strongest, CommandVerbs.demand(known).orElse(0));
                }
            }
        }
        FindingKind kind = strongest > wanted && wanted > 0 ? FindingKind.TASK_ASKS_MORE : FindingKind.TASK_ASKS_LESS;
        findings.add(Finding.warning(kind, Section.APPENDIX_C)
                .at(line, placed.name())
                .against(Section.SECTION_8, placed.criterion().line())
                .says("the task does not ask to " + placed.criterion().verb().toLowerCase(Locale.ROOT)
                        + (used.isEmpty() ? "" : ", it uses: " + String.join(", ", used)))
                .prints(text, placed.criterion().statement()));
    }

    private static List<String> verbs(PrintedCriteria.Placed placed) {
        return Stems.content(placed.criterion().verb().toLowerCase(Locale.ROOT));
    }

    /** Whether the text has the initials that the word could stand for, or spells out the initials that it is. */
    private static boolean abbreviated(String word, String text) {
        String[] words = text.replaceAll("[^\\p{L} ]", " ").split("\\s+", -1);
        for (int i = 0; i + word.length() <= words.length && word.length() >= 2; i++) {
            StringBuilder initials = new StringBuilder();
            for (int j = i; j < i + word.length(); j++) {
                initials.append(words[j].isEmpty() ? "" : words[j].charAt(0));
            }
            if (initials.toString().equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    /** A list that is named in part: the rest reads as if it were not asked for. */
    private void partOfList(PrintedCriteria.Placed placed, int line, String text, Stems said, PrintedRequirement list) {
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
                    placed,
                    line,
                    "the task names a part of the list and not: " + String.join("; ", missing),
                    text,
                    list.text() + "\n" + String.join("\n", list.items()));
        }
    }

    /** An item that is itself a list of single things is each of them. */
    private static List<String> parts(String item) {
        List<String> parts = Arrays.asList(item.split(",? and |,|/"));
        return parts.stream().allMatch(part -> part.strip().split(" ").length <= 3) ? parts : List.of(item);
    }

    private void counts(PrintedCriteria.Placed placed, int line, String text) {
        List<PrintedRequirement> asked = SufficiencyText.requirements(text).stream()
                .filter(one -> one.count() > 0)
                .toList();
        List<PrintedRequirement> required = placed.criterion().requirements().stream()
                .filter(one -> one.count() > 0)
                .toList();
        for (PrintedRequirement one : asked) {
            for (PrintedRequirement other : required) {
                boolean sameThing = Stems.content(Objects.requireNonNullElse(one.of(), "")).stream()
                        .anyMatch(Stems.of(Objects.requireNonNullElse(other.of(), ""))::has);
                if (sameThing && one.count() != other.count()) {
                    findings.add(Finding.warning(
                                    one.count() > other.count()
                                            ? FindingKind.TASK_ASKS_MORE
                                            : FindingKind.TASK_ASKS_LESS,
                                    Section.APPENDIX_C)
                            .at(line, placed.name())
                            .against(Section.SECTION_8, placed.criterion().line())
                            .says("the task asks for " + one.count() + " where the criterion has " + other.count())
                            .prints(one.text(), other.text()));
                }
            }
        }
    }

    private void more(String unit, PrintedAssignment.Task task) {
        StringBuilder rows = new StringBuilder();
        for (String criterion : task.criteria()) {
            criteria.find(unit, criterion).ifPresent(placed -> rows.append(placed.row())
                    .append('\n')
                    .append(placed.outcome().statement())
                    .append('\n'));
        }
        if (rows.isEmpty()) {
            return;
        }
        String row = rows.toString();
        Stems known = Stems.of(row);
        Set<String> extra = new LinkedHashSet<>();
        for (String word : Stems.content(task.text())) {
            if (!known.has(word) && !INSTRUCTION.contains(word) && !isVerb(word) && !abbreviated(word, row)) {
                extra.add(word);
            }
        }
        if (!extra.isEmpty()) {
            findings.add(Finding.warning(FindingKind.TASK_ASKS_MORE, Section.APPENDIX_C)
                    .at(task.line(), unit + " " + String.join(", ", task.criteria()))
                    .says("the task speaks of what none of its criteria has: " + String.join(", ", extra))
                    .prints(task.text(), ""));
        }
    }

    private static boolean isVerb(String word) {
        for (String known : CommandVerbs.known()) {
            if (known.equals(word)) {
                return true;
            }
        }
        return false;
    }

    private void less(PrintedCriteria.Placed placed, int line, String message, String here, String there) {
        findings.add(Finding.warning(FindingKind.TASK_ASKS_LESS, Section.APPENDIX_C)
                .at(line, placed.name())
                .against(Section.SECTION_8, placed.criterion().line())
                .says(message)
                .prints(here, there));
    }
}
