package org.assessmentcentre.catalogue.representations;

import java.util.List;

/** HTML in the making. What is no markup is escaped. */
final class Html {

    private final StringBuilder written = new StringBuilder();

    /** Appends markup as it is. */
    Html append(String markup) {
        written.append(markup);
        return this;
    }

    void text(String element, String text) {
        append("<" + element + ">").append(escaped(text)).append("</" + element + ">");
    }

    void fact(String name, String value) {
        text("dt", name);
        text("dd", value);
    }

    /** A list below its heading; nothing when there is none. */
    void listed(String heading, List<String> items) {
        if (!items.isEmpty()) {
            text("h3", heading);
            list(items);
        }
    }

    void list(List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        append("<ul>");
        items.forEach(item -> text("li", item));
        append("</ul>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
