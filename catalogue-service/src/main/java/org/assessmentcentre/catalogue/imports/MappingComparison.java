package org.assessmentcentre.catalogue.imports;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assessmentcentre.catalogue.document.PassGradingDescriptor;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.PrintedRow;
import org.assessmentcentre.catalogue.handbook.Section;

/**
 * Appendix B against the structure, whose codes at the criteria are the same as its mapping: so what differs here differs
 * from Section 8 too, unless that was found to differ. A descriptor is known by the KSBs printed at its end.
 */
final class MappingComparison {

    private static final Section HERE = Section.APPENDIX_B;

    private final Qualification qualification;
    private final Standard standard;
    private final HandbookFindings findings;
    private final Map<String, PrintedRow> rows = new LinkedHashMap<>();

    MappingComparison(Qualification qualification, Standard standard, HandbookFindings findings) {
        this.qualification = qualification;
        this.standard = standard;
        this.findings = findings;
    }

    void compare(List<PrintedRow> printed) {
        if (printed.isEmpty()) {
            findings.error(HERE, null, null, "no row of the mapping was found");
            return;
        }
        printed.forEach(this::take);
        qualification.mapping().ksbs().forEach(this::row);
        qualification.mapping().descriptors().forEach(this::row);
        rows.forEach((code, row) -> findings.differs(
                HERE, row.line(), code, "is in the text and not in the published mapping", row.text(), ""));
    }

    private void take(PrintedRow row) {
        String ksb = row.ksb();
        Optional<String> code = ksb == null ? descriptor(row) : Optional.of(ksb);
        if (code.isEmpty()) {
            findings.differs(
                    HERE,
                    row.line(),
                    qualification.code() + "-" + row.unit(),
                    "the row is neither a KSB nor a descriptor of the standard with these KSBs",
                    row.text(),
                    "");
        } else if (rows.putIfAbsent(code.get(), row) != null) {
            findings.warning(HERE, row.line(), code.get(), "is there twice");
        }
    }

    private Optional<String> descriptor(PrintedRow row) {
        return standard.descriptors().stream()
                .filter(one -> new HashSet<>(one.ksbs()).equals(new HashSet<>(row.ksbs())))
                .map(PassGradingDescriptor::code)
                .findFirst();
    }

    private void row(String code, List<String> criteria) {
        PrintedRow row = rows.remove(code);
        if (row == null) {
            findings.differs(
                    HERE,
                    null,
                    code,
                    "is in the published mapping and not in the text",
                    "",
                    String.join(", ", criteria));
            return;
        }
        List<String> printed = row.criteria().stream()
                .map(number -> qualification.code() + "-" + row.unit() + "-" + number)
                .toList();
        if (!new HashSet<>(printed).equals(new HashSet<>(criteria))) {
            findings.differs(
                    HERE,
                    row.line(),
                    code,
                    "the criteria differ",
                    String.join(", ", printed),
                    String.join(", ", criteria));
        }
    }
}
