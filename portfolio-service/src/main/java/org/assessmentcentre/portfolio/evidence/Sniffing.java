package org.assessmentcentre.portfolio.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.Tika;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;
import org.jspecify.annotations.Nullable;

/** Decides what a file is by its bytes, and holds that against what its sender says. */
final class Sniffing {

    /** Says nothing of the content; senders use it when they don't know. */
    private static final String UNSPECIFIED = "application/octet-stream";

    private static final int HEAD_BYTES = 64 * 1024;

    private static final Set<String> MP4_BRANDS = Set.of(
            "ftypisom", "ftypiso2", "ftypiso3", "ftypiso4", "ftypiso5", "ftypiso6", "ftypavc1", "ftypdash", "ftypMSNV");

    private static final Tika TIKA = new Tika();

    private Sniffing() {}

    /** Refuses with 415 a declared type that is never taken, before any of the body is read. */
    static void mustBeAcceptable(@Nullable String declared) {
        specific(declared).ifPresent(Sniffing::acceptable);
    }

    /** The type of a file. @throws Refusal 415 when it is none of ours, 422 when it was declared as another */
    static FileType typeOf(Path file, @Nullable String declared) throws IOException {
        byte[] head = head(file);
        String detected = FileType.withoutParameters(TIKA.detect(head));
        FileType actual = fromBytes(file, head, detected).orElseThrow(() -> refused(detected));
        FileType said = specific(declared).map(Sniffing::acceptable).orElse(actual);
        if (!said.sharesContainerWith(actual)) {
            throw new Refusal(
                    PortfolioProblem.FILE_TYPE_CONTRADICTED,
                    "The Content-Type says " + said.mediaType() + ", the file's bytes say " + actual.mediaType()
                            + ". Send the file that you mean, with its own type.");
        }
        return said;
    }

    private static Optional<FileType> fromBytes(Path file, byte[] head, String detected) throws IOException {
        return switch (detected) {
            case "application/zip", "application/x-tika-ooxml" -> office(file);
            case "video/quicktime" -> Optional.of(FileType.MP4).filter(mp4 -> MP4_BRANDS.contains(brand(head)));
            default -> FileType.of(detected);
        };
    }

    /** The brand of an ISO media file. The detector takes all it has no name for as QuickTime, most MP4 files too. */
    private static String brand(byte[] head) {
        return head.length < 12 ? "" : new String(head, 4, 8, StandardCharsets.ISO_8859_1);
    }

    /** Office documents are zip files that differ by what is in them; one with macros is none of ours. */
    private static Optional<FileType> office(Path file) throws IOException {
        List<ZipDirectory.Entry> entries = ZipDirectory.of(file);
        Optional<FileType> type =
                office(entries.stream().map(ZipDirectory.Entry::name).collect(Collectors.toSet()));
        if (type.isPresent()) {
            Unpacking.mustStayWithin(file, entries);
        }
        return type;
    }

    private static Optional<FileType> office(Set<String> names) {
        boolean macros = names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
        if (macros || !names.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(FileType.DOCX);
        }
        if (names.contains("ppt/presentation.xml")) {
            return Optional.of(FileType.PPTX);
        }
        return names.contains("xl/workbook.xml") ? Optional.of(FileType.XLSX) : Optional.empty();
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    /** The declared type, unless it says nothing. */
    private static Optional<String> specific(@Nullable String declared) {
        return Optional.ofNullable(declared)
                .map(FileType::withoutParameters)
                .filter(type -> !type.isEmpty() && !type.equals(UNSPECIFIED));
    }

    private static FileType acceptable(String type) {
        return FileType.of(type).orElseThrow(() -> refused(type));
    }

    private static Refusal refused(String type) {
        return new Refusal(
                PortfolioProblem.FILE_TYPE_REFUSED,
                "This is " + type + ". Evidence files are " + FileType.accepted() + ".");
    }
}
