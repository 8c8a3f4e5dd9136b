package org.assessmentcentre.portfolio.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SniffingTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void theBytesSayWhatItIs() throws IOException {
        for (Map.Entry<FileType, byte[]> sample : Map.ofEntries(
                        Map.entry(FileType.PDF, Samples.pdf()),
                        Map.entry(FileType.PNG, Samples.png()),
                        Map.entry(FileType.JPEG, Samples.jpeg()),
                        Map.entry(FileType.MP3, Samples.mp3()),
                        Map.entry(FileType.MP4, Samples.isoMedia("isom")),
                        Map.entry(FileType.M4A, Samples.isoMedia("M4A ")),
                        Map.entry(FileType.WAV, Samples.wav()),
                        Map.entry(FileType.DOCX, Samples.docx()),
                        Map.entry(FileType.PPTX, Samples.pptx()),
                        Map.entry(FileType.XLSX, Samples.xlsx()),
                        Map.entry(FileType.TEXT, "Minutes of the board".getBytes(StandardCharsets.UTF_8)))
                .entrySet()) {
            assertThat(typeOf(sample.getValue(), null)).isEqualTo(sample.getKey());
            assertThat(typeOf(sample.getValue(), "application/octet-stream")).isEqualTo(sample.getKey());
            assertThat(typeOf(sample.getValue(), sample.getKey().mediaType() + "; charset=utf-8"))
                    .isEqualTo(sample.getKey());
        }
    }

    @Test
    void soundInAFilmContainerIsWhatItsSenderSays() throws IOException {
        assertThat(typeOf(Samples.isoMedia("mp42"), "audio/mp4")).isEqualTo(FileType.M4A);
        assertThat(typeOf(Samples.isoMedia("mp42"), "audio/x-m4a")).isEqualTo(FileType.M4A);
        assertThat(typeOf(Samples.isoMedia("mp42"), "video/mp4")).isEqualTo(FileType.MP4);
        assertThat(typeOf(Samples.isoMedia("mp42"), null)).isEqualTo(FileType.MP4);
    }

    @Test
    void whatIsNotOnTheListIsRefused() {
        refused(415, "<!DOCTYPE html><html><script>1</script></html>".getBytes(StandardCharsets.UTF_8), "text/plain");
        refused(415, "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8), "text/plain");
        refused(415, new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, null);
        refused(415, new byte[] {0, 1, 2, 3, 4, 5}, null);
        refused(415, Samples.zip("a.txt"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        refused(415, Samples.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), null);
        refused(415, Samples.isoMedia("qt  "), null);
        refused(415, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8), null);
    }

    @Test
    void aTypeThatContradictsTheBytesIsRefused() {
        refused(422, Samples.pdf(), "image/png");
        refused(422, Samples.docx(), "application/vnd.openxmlformats-officedocument.presentationml.presentation");
        refused(422, "plain".getBytes(StandardCharsets.UTF_8), "application/pdf");
        refused(422, Samples.mp3(), "video/mp4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/zip", "image/svg+xml", "nonsense", "application/json"})
    void aTypeThatIsNeverTakenIsRefusedBeforeTheBodyIsRead(String declared) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Sniffing.mustBeAcceptable(declared))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(PortfolioProblem.FILE_TYPE_REFUSED));
    }

    @Test
    void namesAreReadFromTheEndOfAZipFile() throws IOException {
        assertThat(ZipDirectory.of(file(Samples.docx())))
                .extracting(ZipDirectory.Entry::name)
                .containsExactlyInAnyOrder("[Content_Types].xml", "_rels/.rels", "word/document.xml");
        assertThat(ZipDirectory.of(file(Samples.pdf()))).isEmpty();
        assertThat(ZipDirectory.of(file(new byte[0]))).isEmpty();
        byte[] lying = Samples.docx();
        lying[lying.length - 22 + 12] = (byte) 0xff;
        lying[lying.length - 22 + 15] = (byte) 0x7f;
        assertThat(ZipDirectory.of(file(lying))).isEmpty();
    }

    private void refused(int status, byte[] content, @Nullable String declared) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> typeOf(content, declared))
                .satisfies(refusal -> assertThat(refusal.code().status()).isEqualTo(status));
    }

    private FileType typeOf(byte[] content, @Nullable String declared) throws IOException {
        return Sniffing.typeOf(file(content), declared);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(directory, "sample", null), content);
    }
}
