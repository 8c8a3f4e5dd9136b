package org.assessmentcentre.catalogue.exchange.storage;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Which documents are asked for.
 *
 * @param conditions all of them must hold, or any
 */
public record DocumentFilter(List<Condition> conditions, boolean any) {

    /** Every document. */
    public static final DocumentFilter NONE = new DocumentFilter(List.of(), false);

    /** A member compared with a value; equal and contained in whatever case, greater and less as written; moments as moments. */
    public record Condition(String member, Comparison comparison, String value) {

        String sql() {
            return DocumentColumns.isMoment(member) && comparison != Comparison.CONTAINS ? ofMoments() : ofTexts();
        }

        private String ofMoments() {
            String operator =
                    switch (comparison) {
                        case EQUAL -> "=";
                        case OTHER -> "<>";
                        case GREATER -> ">";
                        case AT_LEAST -> ">=";
                        case LESS -> "<";
                        case AT_MOST -> "<=";
                        case CONTAINS -> throw new IllegalStateException("A moment contains nothing");
                    };
            return DocumentColumns.of(member) + " " + operator + " cast(? as timestamptz)";
        }

        private String ofTexts() {
            String member = DocumentColumns.textOf(this.member);
            return switch (comparison) {
                case EQUAL -> "lower(" + member + ") = lower(?)";
                case OTHER -> "lower(" + member + ") is distinct from lower(?)";
                case GREATER -> member + " > ?";
                case AT_LEAST -> member + " >= ?";
                case LESS -> member + " < ?";
                case AT_MOST -> member + " <= ?";
                case CONTAINS -> "strpos(lower(" + member + "), lower(?)) > 0";
            };
        }
    }

    /** How a member is compared. */
    public enum Comparison {
        EQUAL,
        OTHER,
        GREATER,
        AT_LEAST,
        LESS,
        AT_MOST,
        CONTAINS
    }

    String sql() {
        return conditions.isEmpty()
                ? ""
                : conditions.stream()
                        .map(Condition::sql)
                        .collect(Collectors.joining(any ? " or " : " and ", " and (", ")"));
    }
}
