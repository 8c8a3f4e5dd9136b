package org.assessmentcentre.catalogue.packages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects what the rules find, so that an editor sees all of it at once. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();

    void require(boolean holds, String at, String message) {
        if (!holds) {
            found.add(new Finding(at, message));
        }
    }

    void positive(String at, String field, int value) {
        require(value > 0, at, field + " must be positive, is " + value);
    }

    void stated(String at, String field, String text) {
        require(!text.isBlank(), at, field + " is blank");
    }

    void language(String tag) {
        require(
                Pattern.matches("[a-z]{2,3}(-[A-Za-z0-9]{1,8})*+", tag),
                "language",
                tag + " is not a language tag such as en");
    }

    void unique(String at, String what, Collection<String> values) {
        Set<String> seen = new HashSet<>();
        for (String value : values) {
            require(seen.add(value), at, what + " " + value + " is there twice");
        }
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
