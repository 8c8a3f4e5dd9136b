package org.assessmentcentre.catalogue.handbook.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.handbook.CommandVerbs;
import org.assessmentcentre.catalogue.handbook.Finding;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.PrintedAssignment;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.Section;

/** A task asks for what its criteria ask for, and brings up nothing that none of them has. */
final class TaskRules {

    private static final Set<String> INSTRUCTION = Set.of(
            ("asked need needs addition additionally also evidence evidencing evidenced provide demonstrate demonstrated "
                            + "reference referring refer appropriate relevant examples example context consideration considered taking "
                            + "account carry additional terms following underlying making make based subsequently given use used using "
                            + "due respect regard describe explain understanding interpretation conjunction together "
                            + "approach practice accordingly aspects support supporting supported supports undertaking undertaken "
                            + "applied apply existing workplace own process processes ability environment bringing")
                    .split(" "));

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
                    CriterionTask.missing(placed, assignment.part().line(), findings);
                } else {
                    new CriterionTask(placed, tasks, findings).check();
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
        String extra = Stems.content(task.text()).stream()
                .filter(word ->
                        !known.has(word) && !instructs(word) && !CommandVerbs.known(word) && !Initials.stand(word, row))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!extra.isEmpty()) {
            findings.add(Finding.warning(FindingKind.TASK_ASKS_MORE, Section.APPENDIX_C)
                    .at(task.line(), unit + " " + String.join(", ", task.criteria()))
                    .says("the task speaks of what none of its criteria has: " + extra)
                    .prints(task.text(), ""));
        }
    }

    /** Whether the word is one that every task is put in. */
    static boolean instructs(String word) {
        return INSTRUCTION.contains(word);
    }
}
