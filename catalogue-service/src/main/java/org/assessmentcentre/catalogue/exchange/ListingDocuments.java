package org.assessmentcentre.catalogue.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assessmentcentre.catalogue.exchange.entity.CaseMembers;
import org.assessmentcentre.catalogue.exchange.entity.CaseVersion;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.assessmentcentre.catalogue.exchange.storage.CaseReader;
import org.assessmentcentre.catalogue.exchange.storage.DocumentColumns;
import org.assessmentcentre.catalogue.exchange.storage.DocumentFilter;
import org.assessmentcentre.catalogue.exchange.storage.DocumentOrder;
import org.assessmentcentre.catalogue.exchange.storage.DocumentPage;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.ProblemCode;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Lists the documents that the caller may see, as CASE asks for them. */
@ApplicationScoped
class ListingDocuments {

    private static final int USUAL_LIMIT = 100;
    private static final int MOST = 1_000;

    private final CaseReader reader;
    private final CasePlaces places;
    private final Visible visible;

    ListingDocuments(CaseReader reader, CasePlaces places, Visible visible) {
        this.reader = reader;
        this.places = places;
        this.visible = visible;
    }

    /** A part of the list, with what its place in the whole is. */
    record Listed(ObjectNode answer, String place, long total, int offset, int limit) {}

    @Transactional
    Listed list(CaseVersion version, DocumentsQuery query) {
        withinLength("filter", query.filter, DocumentsQuery.LONGEST, KitProblem.INVALID_REQUEST);
        withinLength("fields", query.fields, DocumentsQuery.LONGEST, KitProblem.INVALID_REQUEST);
        withinLength("sort", query.sort, DocumentsQuery.LONGEST_MEMBER, CaseProblem.INVALID_SORT_FIELD);
        int limit = number("limit", query.limit, USUAL_LIMIT, 1, MOST);
        int offset = number("offset", query.offset, 0, 0, Integer.MAX_VALUE);
        DocumentOrder order = order(version, query);
        Set<String> fields = fields(version, query.fields);
        DocumentFilter filter = CaseFilter.read(query.filter, version, places::kept);
        DocumentPage page = reader.documents(visible.owners(), filter, order, offset, limit);
        CaseRendering rendering = new CaseRendering(version, places);
        ObjectNode answer = ExactJson.MAPPER.createObjectNode();
        ArrayNode documents = answer.putArray("CFDocuments");
        page.documents().forEach(document -> {
            ObjectNode body = rendering.document(document);
            documents.add(fields.isEmpty() ? body : body.retain(fields));
        });
        return new Listed(answer, places.documents(version), page.total(), offset, limit);
    }

    /** CASE wants the usual order, not an error, when it is asked for one that there is not. */
    private static DocumentOrder order(CaseVersion version, DocumentsQuery query) {
        if (query.orderBy != null && !List.of("asc", "desc").contains(query.orderBy)) {
            throw refused(CaseProblem.INVALID_SORT_FIELD, "orderBy", "must be asc or desc");
        }
        String member = query.sort == null ? DocumentOrder.USUAL.member() : query.sort;
        return DocumentColumns.orders(version, member)
                ? new DocumentOrder(member, "desc".equals(query.orderBy))
                : DocumentOrder.USUAL;
    }

    /** CASE wants whole documents, not an error, when a member is asked for that there is not; empty for those. */
    private static Set<String> fields(CaseVersion version, @Nullable String fields) {
        if (fields == null) {
            return Set.of();
        }
        Set<String> asked = new LinkedHashSet<>();
        for (String field : fields.split(",", -1)) {
            if (field.isBlank()) {
                throw refused("fields", "must name members, separated by commas");
            }
            asked.add(field.strip());
        }
        return CaseMembers.ofDocument(version).containsAll(asked) ? asked : Set.of();
    }

    private static int number(String name, @Nullable String value, int usual, int least, int most) {
        if (value == null) {
            return usual;
        }
        long number = value.matches("[0-9]{1,10}") ? Long.parseLong(value) : -1;
        if (number < least || number > most) {
            throw refused(name, "must be a whole number from " + least + " to " + most);
        }
        return (int) number;
    }

    private static void withinLength(String name, @Nullable String value, int most, ProblemCode otherwise) {
        if (value != null && value.length() > most) {
            throw refused(otherwise, name, "may have " + most + " characters");
        }
    }

    private static Refusal refused(String name, String message) {
        return refused(KitProblem.INVALID_REQUEST, name, message);
    }

    private static Refusal refused(ProblemCode code, String name, String message) {
        return new Refusal(code, name + " " + message + ".", List.of(new Violation(name, "query", message)));
    }
}
