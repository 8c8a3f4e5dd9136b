package org.assessmentcentre.catalogue.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.exchange.entity.CaseTimes;
import org.assessmentcentre.catalogue.exchange.entity.CaseVersion;
import org.assessmentcentre.catalogue.exchange.storage.DocumentColumns;
import org.assessmentcentre.catalogue.exchange.storage.DocumentFilter;
import org.assessmentcentre.catalogue.exchange.storage.DocumentFilter.Comparison;
import org.assessmentcentre.catalogue.exchange.storage.DocumentFilter.Condition;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Reads CASE's filter: {@code title~'leader' AND language='en'}. Places of ours are compared as they are kept. */
final class CaseFilter {

    private static final int MOST_CONDITIONS = 10;

    private static final Pattern CONDITION =
            Pattern.compile("\\s*([A-Za-z]{1,40})\\s*(!=|>=|<=|=|>|<|~)\\s*'((?:[^']|'')*+)'\\s*");

    private static final Pattern BEGINNING = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

    /** What every database can compare with. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private static final Pattern JOINED = Pattern.compile("(AND|OR)\\b", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Comparison> COMPARISONS = Map.of(
            "=", Comparison.EQUAL,
            "!=", Comparison.OTHER,
            ">", Comparison.GREATER,
            ">=", Comparison.AT_LEAST,
            "<", Comparison.LESS,
            "<=", Comparison.AT_MOST,
            "~", Comparison.CONTAINS);

    private CaseFilter() {}

    static DocumentFilter read(@Nullable String filter, CaseVersion version, UnaryOperator<String> kept) {
        if (filter == null) {
            return DocumentFilter.NONE;
        }
        List<Condition> conditions = new ArrayList<>();
        String joinedBy = null;
        Matcher condition = CONDITION.matcher(filter);
        Matcher joined = JOINED.matcher(filter);
        int at = 0;
        while (true) {
            if (!condition.region(at, filter.length()).lookingAt()) {
                throw refused("can't be read from character " + (at + 1) + " on");
            }
            conditions.add(condition(condition, version, kept));
            at = condition.end();
            if (at == filter.length()) {
                return new DocumentFilter(conditions, "or".equalsIgnoreCase(joinedBy));
            }
            if (!joined.region(at, filter.length()).lookingAt()) {
                throw refused("can't be read from character " + (at + 1) + " on");
            }
            if (joinedBy != null && !joinedBy.equalsIgnoreCase(joined.group(1))) {
                throw refused("must join by AND alone or by OR alone");
            }
            joinedBy = joined.group(1);
            at = joined.end();
            if (conditions.size() == MOST_CONDITIONS) {
                throw refused("may have " + MOST_CONDITIONS + " conditions");
            }
        }
    }

    private static Condition condition(Matcher found, CaseVersion version, UnaryOperator<String> kept) {
        String member = found.group(1);
        if (!DocumentColumns.filters(version, member)) {
            throw refused("can't compare by " + member);
        }
        Comparison comparison = COMPARISONS.getOrDefault(found.group(2), Comparison.EQUAL);
        String value = found.group(3).replace("''", "'");
        if (value.indexOf('\0') >= 0) {
            throw refused("has a character that no document has");
        }
        if (DocumentColumns.isMoment(member) && comparison != Comparison.CONTAINS) {
            return new Condition(member, comparison, moment(value));
        }
        return new Condition(member, comparison, member.equals("uri") ? kept.apply(value) : value);
    }

    /** A time, or the beginning of a year, month or day. */
    private static String moment(String value) {
        String whole =
                BEGINNING.matcher(value).matches() ? value + "0000-01-01T00:00:00Z".substring(value.length()) : value;
        return CaseTimes.read(whole)
                .filter(time -> time.isBefore(LATEST) && time.isAfter(EARLIEST))
                .map(Instant::toString)
                .orElseThrow(() -> refused("needs a time for lastChangeDateTime, such as '2026-11-21T10:00:00Z'"));
    }

    private static Refusal refused(String message) {
        return new Refusal(
                KitProblem.INVALID_REQUEST,
                "filter " + message + ".",
                List.of(new Violation("filter", "query", message)));
    }
}
