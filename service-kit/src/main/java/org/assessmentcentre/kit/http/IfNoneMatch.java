package org.assessmentcentre.kit.http;

import org.jspecify.annotations.Nullable;

/** The versions a reader has at hand, from its {@code If-None-Match} header: a star, or tags, weak ones too. */
final class IfNoneMatch {

    private IfNoneMatch() {}

    /** Whether the header names this tag. Our tags hold no comma, so the header can be split at them. */
    static boolean names(String tag, @Nullable String header) {
        if (header == null) {
            return false;
        }
        for (String named : header.split(",", -1)) {
            String bare = named.strip();
            if (bare.equals("*") || bare.equals(tag) || bare.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
