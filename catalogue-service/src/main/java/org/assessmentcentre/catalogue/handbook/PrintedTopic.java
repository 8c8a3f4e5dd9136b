package org.assessmentcentre.catalogue.handbook;

import java.util.ArrayList;
import java.util.List;

/** A topic of the depth column with those under it. */
public record PrintedTopic(String text, List<PrintedTopic> topics) {

    private static final String BULLET = "·";

    /**
     * The depth as a nested list. A line that ends with a colon has what follows under it, up to a blank line or the next
     * such line; a line with a bullet stands under the last one without.
     */
    static List<PrintedTopic> of(String depth) {
        List<PrintedTopic> all = new ArrayList<>();
        for (String paragraph : depth.split("\n\n", -1)) {
            paragraph(paragraph.lines().toList(), all);
        }
        return all;
    }

    private static void paragraph(List<String> lines, List<PrintedTopic> all) {
        List<PrintedTopic> level = all;
        List<PrintedTopic> under = all;
        List<PrintedTopic> bullets = all;
        boolean bulleted = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean bullet = line.startsWith(BULLET);
            PrintedTopic topic = new PrintedTopic(bullet ? line.substring(1).strip() : line, new ArrayList<>());
            if (bullet) {
                bullets.add(topic);
                bulleted = true;
                continue;
            }
            boolean opens = line.endsWith(":");
            if (opens || bulleted) {
                level.add(topic);
                under = opens ? topic.topics() : level;
            } else {
                under.add(topic);
            }
            bulleted = false;
            bullets = topic.topics();
            if (i == 0 && opens && lines.size() > 1) {
                level = topic.topics();
            }
        }
    }
}
