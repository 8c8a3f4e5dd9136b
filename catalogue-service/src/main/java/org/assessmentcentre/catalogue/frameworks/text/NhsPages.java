package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.handbook.Line;

/** The text parted into the pages of its domains and elements, and the summary tables behind them. */
final class NhsPages {

    private static final Pattern TABLES = Pattern.compile("The following tables combine .*");
    private static final Pattern DOMAIN = Pattern.compile("([1-7])\\. (\\p{Lu}.*)");
    private static final Pattern ELEMENT = Pattern.compile("([1-7])\\.([1-4]) (\\p{Lu}.*)");
    private static final Pattern NOT_YET = Pattern.compile("Generic behaviours observed .*");
    private static final Pattern TABLE_HEAD = Pattern.compile("([1-7])\\. [\\p{Lu} ]{5,}");
    private static final Pattern APPENDIX = Pattern.compile("Appendix [IVX]+");

    private final List<Line> introduction = new ArrayList<>();
    private final Map<String, List<Line>> pages = new HashMap<>();
    private final Map<Integer, List<Line>> tables = new HashMap<>();

    private NhsPages() {}

    /**
     * Parts the text.
     *
     * @param titles the domains' titles in their order: only with its own one does a number begin a domain's page
     */
    static NhsPages of(List<Line> lines, List<String> titles) {
        NhsPages pages = new NhsPages();
        int tables = lines.size();
        for (int i = 0; i < lines.size() && tables == lines.size(); i++) {
            if (TABLES.matcher(lines.get(i).text()).matches()) {
                tables = i;
            }
        }
        pages.body(lines.subList(0, tables), titles);
        pages.tables(lines.subList(Math.min(tables + 1, lines.size()), lines.size()));
        return pages;
    }

    /** What stands before the first domain. */
    List<Line> introduction() {
        return introduction;
    }

    /** The page that begins a domain, without its heading. */
    List<Line> domain(int domain) {
        return pages.getOrDefault("" + domain, List.of());
    }

    /** The page of an element, its title first. */
    List<Line> element(int domain, int element) {
        return pages.getOrDefault(domain + "." + element, List.of());
    }

    /** What is seen of those who don't show the domain, and the examples. */
    List<Line> notYet(int domain) {
        return pages.getOrDefault(domain + " not yet", List.of());
    }

    NhsSummary summary(int domain) {
        return NhsSummary.read(tables.getOrDefault(domain, List.of()));
    }

    private void body(List<Line> lines, List<String> titles) {
        List<Line> page = introduction;
        String domain = "";
        for (Line line : lines) {
            Matcher heading = DOMAIN.matcher(line.text());
            Matcher element = ELEMENT.matcher(line.text());
            if (heading.matches() && titles.indexOf(heading.group(2)) == Integer.parseInt(heading.group(1)) - 1) {
                domain = heading.group(1);
                page = new ArrayList<>();
                pages.putIfAbsent(domain, page);
            } else if (!domain.isEmpty() && element.matches()) {
                page = new ArrayList<>();
                page.add(line);
                pages.put(element.group(1) + "." + element.group(2), page);
            } else if (!domain.isEmpty() && NOT_YET.matcher(line.text()).matches()) {
                page = new ArrayList<>();
                pages.put(domain + " not yet", page);
            } else if (APPENDIX.matcher(line.text()).matches()) {
                page = new ArrayList<>();
            } else {
                page.add(line);
            }
        }
    }

    /** A table's head stands below it, with the domain's description after it. */
    private void tables(List<Line> lines) {
        List<Line> table = new ArrayList<>();
        boolean description = false;
        for (Line line : lines) {
            Matcher head = TABLE_HEAD.matcher(line.text());
            if (head.matches()) {
                tables.put(Integer.valueOf(head.group(1)), table);
                table = new ArrayList<>();
                description = true;
            } else if (description) {
                description = !line.text().endsWith(".");
            } else {
                table.add(line);
            }
        }
    }
}
