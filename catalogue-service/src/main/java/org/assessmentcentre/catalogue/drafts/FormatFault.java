package org.assessmentcentre.catalogue.drafts;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.stream.Collectors;

/** Says where a document is not of the format, without a word of the program. */
final class FormatFault {

    private FormatFault() {}

    static String of(IOException fault) {
        if (fault instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String path = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                    .collect(Collectors.joining("", "$", ""));
            return "Put right what is at " + path + ": it is missing, unknown, or of another type than the format's.";
        }
        if (fault instanceof JsonMappingException) {
            return "Put right the document: a member is missing, unknown, or of another type than the format's.";
        }
        return fault.getMessage() + ".";
    }
}
