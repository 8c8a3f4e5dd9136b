package org.assessmentcentre.catalogue.representations;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;

/** The media types a version is offered in; the first wins where a reader has no preference. */
public enum Format {
    JSON(Format.AS_JSON),
    HTML(Format.AS_HTML),
    CSV(Format.AS_CSV),
    XLSX(Format.AS_XLSX);

    public static final String AS_JSON = "application/json";
    public static final String AS_HTML = "text/html;charset=UTF-8";
    public static final String AS_CSV = "text/csv;charset=UTF-8";
    public static final String AS_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MediaType type;

    Format(String type) {
        this.type = MediaType.valueOf(type);
    }

    public MediaType type() {
        return type;
    }

    /** The best of what a reader accepts, given in the reader's order; another type never gets as far as this. */
    public static Format of(List<MediaType> acceptable) {
        return acceptable.stream()
                .flatMap(wanted ->
                        Arrays.stream(values()).filter(format -> wanted.isCompatible(format.type.withCharset(null))))
                .findFirst()
                .orElse(JSON);
    }
}
