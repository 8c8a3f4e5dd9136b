package org.assessmentcentre.catalogue.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.exchange.entity.CaseVersion;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.assessmentcentre.kit.problem.ErrorForm;
import org.assessmentcentre.kit.problem.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Errors below the CASE paths as CASE writes them; the two versions spell some differently. */
@ApplicationScoped
class CaseErrors implements ErrorForm {

    private static final String TARGET = "TargetEndSystem";

    /** The list of 1.0 is closed and has no other word for a request that can't be read. */
    private static final String UNREADABLE = "invalid_selection_field";

    private final String prefix;

    CaseErrors(@ConfigProperty(name = "quarkus.rest.path") String root) {
        this.prefix = root + "/ims/case/";
    }

    @Override
    public boolean isFor(String path) {
        return path.startsWith(prefix);
    }

    @Override
    public String write(String path, int status, String code, String detail, List<Violation> violations) {
        CaseVersion version =
                path.startsWith(prefix + CaseVersion.V1P0.segment()) ? CaseVersion.V1P0 : CaseVersion.V1P1;
        ObjectNode error = ExactJson.MAPPER.createObjectNode();
        error.put("imsx_codeMajor", "failure");
        error.put("imsx_severity", "error");
        error.put("imsx_description", described(detail, violations));
        ArrayNode fields = error.putObject("imsx_codeMinor").putArray("imsx_codeMinorField");
        String value = minor(version, status, code);
        if (violations.isEmpty()) {
            field(fields, TARGET, value);
        } else {
            violations.stream().map(Violation::field).distinct().forEach(name -> field(fields, name, value));
        }
        return ExactJson.text(error);
    }

    private static String described(String detail, List<Violation> violations) {
        return violations.isEmpty()
                ? detail
                : violations.stream()
                        .map(violation -> violation.field() + " " + violation.message() + ".")
                        .collect(Collectors.joining(" "));
    }

    private static void field(ArrayNode fields, String name, String value) {
        fields.addObject().put("imsx_codeMinorFieldName", name).put("imsx_codeMinorFieldValue", value);
    }

    private static String minor(CaseVersion version, int status, String code) {
        boolean plain = version == CaseVersion.V1P0;
        return switch (code) {
            case "invalid-identifier" -> plain ? "invaliduuid" : "invalid_uuid";
            case "invalid-sort-field" -> "invalid_sort_field";
            case "invalid-selection-field" -> "invalid_selection_field";
            case "invalid-filter" -> plain ? UNREADABLE : "invalid_filter_field";
            default ->
                switch (status) {
                    case 401 -> plain ? "unauthorisedrequest" : "unauthorised_request";
                    case 403 -> "forbidden";
                    case 404 -> plain ? "unknownobject" : "unknown_object";
                    case 408, 429, 503 -> "server_busy";
                    case 405 -> plain ? "forbidden" : "invalid_data";
                    default -> status >= 500 ? "internal_server_error" : plain ? UNREADABLE : "invalid_data";
                };
        };
    }
}
