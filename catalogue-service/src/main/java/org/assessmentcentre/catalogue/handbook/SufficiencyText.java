package org.assessmentcentre.catalogue.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.handbook.PrintedRequirement.Kind;

/**
 * What a sufficiency text asks for. A line that ends with a colon has the list below it, each item of which is asked for;
 * a number before a noun is a count, the least or the exact one by the words around it; a sentence of none of these is one
 * demand.
 */
public final class SufficiencyText {

    private static final String NUMBER = "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)";
    private static final String WORD = "[\\p{L}’'&-]+";
    private static final String NOUNS = "([\\p{L}’'&/ -]+?(?: and/or [\\p{L}’'& -]+?)?)";
    private static final String END = "(?= and " + NUMBER
            + " |[,.;:]|$| when | that | to | of how | including | within " + "| from | in | has | have )";
    private static final Pattern COUNT = Pattern.compile(
            "(?:(at least|a minimum of|no fewer than|exactly) )?(?<!(?:the|these|those|all|each|any) )\\b" + NUMBER
                    + "( or more)? (?!and |or )(?:of (?:the )?)?" + NOUNS + END,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SECOND =
            Pattern.compile("^ and " + NUMBER + " (?:of )?" + NOUNS + END, Pattern.CASE_INSENSITIVE);
    private static final Pattern LATER_ONE =
            Pattern.compile("^[^.]*?, and (one) (?:of )" + NOUNS + END, Pattern.CASE_INSENSITIVE);
    private static final Pattern BOTH = Pattern.compile("\\bboth (.+?) and ([^,.;:]+)");
    private static final Pattern EITHER = Pattern.compile("\\beither (?:as )?(.+?) or (.+?)(?= when |[,.;:]|$)");
    private static final Pattern AND_OR =
            Pattern.compile("(" + WORD + "(?: " + WORD + ")?) and/or (" + WORD + "(?: " + WORD + ")?)");
    /** What goes on after an "and" with more than one word is another demand. */
    private static final Pattern FURTHER = Pattern.compile(" and [\\p{L}’'&/-]+ .*");

    private static final Pattern CRITERION = Pattern.compile("\\bAC ?(\\d{1,2}\\.\\d{1,2})");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}(])");

    private final List<PrintedRequirement> found = new ArrayList<>();

    private SufficiencyText() {}

    /** The demands in the order of the text. */
    public static List<PrintedRequirement> requirements(String text) {
        SufficiencyText sufficiency = new SufficiencyText();
        for (String paragraph : text.split("\n\n", -1)) {
            sufficiency.paragraph(paragraph.lines().toList());
        }
        return List.copyOf(sufficiency.found);
    }

    private void paragraph(List<String> lines) {
        String lead = "";
        List<String> items = new ArrayList<>();
        for (String line : lines) {
            if (line.endsWith(":")) {
                close(lead, items);
                lead = line;
            } else if (!lead.isEmpty() && !Character.isLowerCase(line.charAt(0))) {
                items.add(line);
            } else {
                close(lead, items);
                lead = "";
                for (String sentence : SENTENCE.split(line, -1)) {
                    sentence(sentence);
                }
            }
        }
        close(lead, items);
    }

    private void close(String lead, List<String> items) {
        if (!lead.isEmpty()) {
            boolean counted = counts(lead);
            references(lead);
            if (items.size() > 1) {
                found.add(PrintedRequirement.of(Kind.ALL_OF, lead, bare(items)));
            } else if (!counted && items.isEmpty()) {
                found.add(PrintedRequirement.of(Kind.DEMONSTRATE, lead, List.of()));
            }
            for (String item : items) {
                counts(item);
                alternatives(item);
                references(item);
            }
            items.clear();
        }
    }

    private void sentence(String sentence) {
        boolean told = counts(sentence);
        told |= references(sentence);
        Matcher both = BOTH.matcher(sentence);
        if (both.find()) {
            found.add(PrintedRequirement.of(Kind.ALL_OF, sentence, List.of(both.group(1), both.group(2))));
            told = true;
        }
        told |= alternatives(sentence);
        if (!told) {
            found.add(PrintedRequirement.of(Kind.DEMONSTRATE, sentence, List.of()));
        }
    }

    private boolean alternatives(String text) {
        int before = found.size();
        Matcher either = EITHER.matcher(text);
        if (either.find()) {
            found.add(PrintedRequirement.of(Kind.ANY_OF, text, List.of(either.group(1), either.group(2))));
        }
        Matcher andOr = AND_OR.matcher(text);
        if (andOr.find()
                && found.stream().noneMatch(one -> one.count() > 0 && one.text().equals(text))) {
            found.add(PrintedRequirement.of(Kind.ANY_OF, text, List.of(bare(andOr.group(1)), andOr.group(2))));
        }
        return found.size() > before;
    }

    private boolean references(String text) {
        Matcher criterion = CRITERION.matcher(text);
        boolean any = false;
        while (criterion.find()) {
            found.add(PrintedRequirement.reference(text, "AC" + criterion.group(1)));
            any = true;
        }
        return any;
    }

    private boolean counts(String text) {
        Matcher count = COUNT.matcher(text);
        boolean any = false;
        int from = 0;
        while (from < text.length() && count.find(from)) {
            boolean least = count.group(3) != null
                    || (count.group(1) != null && !count.group(1).equalsIgnoreCase("exactly"));
            from = count.end();
            if (!least && Figures.of(count.group(2)).orElse(0) < 2 && count.group(1) == null) {
                continue;
            }
            any = true;
            Kind kind = least ? Kind.AT_LEAST : Kind.EXACTLY;
            found.add(counted(kind, text, count.group(2), count.group(4)));
            for (Pattern pattern : List.of(SECOND, LATER_ONE)) {
                Matcher second = pattern.matcher(text.substring(from));
                if (least && second.find()) {
                    found.add(counted(kind, text, second.group(1), second.group(2)));
                    from += second.end();
                    break;
                }
            }
        }
        return any;
    }

    private static PrintedRequirement counted(Kind kind, String text, String number, String of) {
        return PrintedRequirement.counted(
                kind,
                text,
                Figures.of(number).orElseThrow(),
                FURTHER.matcher(of.strip()).replaceFirst(""));
    }

    private static String bare(String words) {
        return words.replaceFirst("^(?:a|an|the|of|on|in|to|for|by) ", "");
    }

    private static List<String> bare(List<String> items) {
        return items.stream()
                .map(item -> item.replaceFirst("^·\\s*", "").replaceFirst("\\.$", ""))
                .toList();
    }
}
