package org.assessmentcentre.catalogue.exchange;

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

    /** Who says so, as CASE wants it; what it is about stands in the description. */
    private static final String TARGET = "TargetEndSystem";

    /** The lists of both versions are closed and have no other word for a request that can't be read. */
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
        error.putObject("imsx_codeMinor")
                .putArray("imsx_codeMinorField")
                .addObject()
                .put("imsx_codeMinorFieldName", TARGET)
                .put("imsx_codeMinorFieldValue", minor(version, status, code));
        return ExactJson.text(error);
    }

    private static String described(String detail, List<Violation> violations) {
        return violations.isEmpty()
                ? detail
                : violations.stream()
                        .map(violation -> violation.field() + " " + violation.message() + ".")
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    private static String minor(CaseVersion version, int status, String code) {
        boolean plain = version == CaseVersion.V1P0;
        return switch (code) {
            case "invalid-identifier" -> plain ? "invaliduuid" : "invalid_uuid";
            case "invalid-sort-field" -> "invalid_sort_field";
            default ->
                switch (status) {
                    case 401 -> plain ? "unauthorisedrequest" : "unauthorised_request";
                    case 403, 405 -> "forbidden";
                    case 404 -> "unknownobject";
                    case 408, 429, 503 -> "server_busy";
                    default -> status >= 500 ? "internal_server_error" : UNREADABLE;
                };
        };
    }
}
