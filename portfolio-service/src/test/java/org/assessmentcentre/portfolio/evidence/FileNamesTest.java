package org.assessmentcentre.portfolio.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "report.pdf, report.pdf",
                "../../etc/passwd, passwd",
                "C:\\Users\\alex\\plan.docx, plan.docx",
                "..., E07",
                ".hidden.pdf, hidden.pdf",
                "a\"b;c.pdf, a_b_c.pdf",
                "/, E07",
                "Bericht für Zoë.pdf, Bericht für Zoë.pdf",
            })
    void onlyTheLastPartIsKeptAndMadeHarmless(String name, String safe) {
        assertThat(FileNames.safe(name, "E07")).isEqualTo(safe);
    }

    @Test
    void controlCharactersAndTurnedTextAreLeftOut() {
        assertThat(FileNames.safe("a\r\nSet-Cookie: x\u0000\u202Efdp.pdf", "E07"))
                .isEqualTo("aSet-Cookie_ xfdp.pdf");
        assertThat(FileNames.safe("a\ud800b.pdf", "E07")).isEqualTo("ab.pdf");
    }

    @Test
    void noNameBecomesTheReference() {
        assertThat(FileNames.safe(null, "E07")).isEqualTo("E07");
        assertThat(FileNames.safe("", "A/7")).isEqualTo("A-7");
        assertThat(FileNames.safe("x".repeat(1_000), "E07")).hasSize(150);
    }

    @Test
    void theDispositionIsAttachmentForOldAndNewClients() {
        assertThat(FileNames.disposition("Zoë's plan.pdf"))
                .isEqualTo("attachment; filename=\"Zo_'s plan.pdf\"; filename*=UTF-8''Zo%C3%AB%27s%20plan.pdf");
    }

    @Test
    void theEndingFitsTheType() {
        assertThat(FileType.PDF.named("plan.pdf")).isEqualTo("plan.pdf");
        assertThat(FileType.PDF.named("plan.exe")).isEqualTo("plan.exe.pdf");
        assertThat(FileType.JPEG.named("photo.JPEG")).isEqualTo("photo.JPEG");
        assertThat(FileType.TEXT.named("E07")).isEqualTo("E07.txt");
    }
}
