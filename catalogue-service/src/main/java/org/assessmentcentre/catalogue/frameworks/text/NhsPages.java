package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.handbook.Line;
import org.jspecify.annotations.Nullable;

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
    private final Map<Integer, Prose> descriptions = new HashMap<>();

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

    /** What the head of a domain's table says of it. */
    Optional<Prose> description(int domain) {
        return Optional.ofNullable(descriptions.get(domain));
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
                page = heading.group(1).equals(domain) ? page : page(heading.group(1), null);
                domain = heading.group(1);
            } else if (!domain.isEmpty() && element.matches()) {
                page = page(element.group(1) + "." + element.group(2), line);
            } else if (!domain.isEmpty() && NOT_YET.matcher(line.text()).matches()) {
                page = page(domain + " not yet", null);
            } else if (APPENDIX.matcher(line.text()).matches()) {
                page = new ArrayList<>();
            } else {
                page.add(line);
            }
        }
    }

    /** The page of that name; it goes on where its heading stands again. */
    private List<Line> page(String name, @Nullable Line heading) {
        List<Line> page = pages.computeIfAbsent(name, key -> new ArrayList<>());
        if (page.isEmpty() && heading != null) {
            page.add(heading);
        }
        return page;
    }

    /** A table's head stands below it, with the domain's description after it. */
    private void tables(List<Line> lines) {
        List<Line> table = new ArrayList<>();
        List<String> description = new ArrayList<>();
        int domain = 0;
        for (Line line : lines) {
            Matcher head = TABLE_HEAD.matcher(line.text());
            if (head.matches()) {
                domain = Integer.parseInt(head.group(1));
                tables.put(domain, table);
                table = new ArrayList<>();
                description.clear();
            } else if (domain > 0 && !descriptions.containsKey(domain)) {
                description.add(line.text());
                if (line.text().endsWith(".")) {
                    descriptions.put(domain, Prose.of(line.number() - description.size() + 1, description));
                }
            } else {
                table.add(line);
            }
        }
    }
}
