package org.assessmentcentre.catalogue.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import org.assessmentcentre.catalogue.intake.ReceivedFile;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes a text in, as far as it may be long. */
@ApplicationScoped
class Receiving {

    private final long mostBytes;

    Receiving(
            @ConfigProperty(name = "assessment-centre.handbook-max-bytes", defaultValue = "52428800") long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** @throws Refusal 413 when it is longer than allowed, 400 when it breaks off */
    ReceivedFile receive(InputStream body, long announcedBytes) throws IOException {
        String tooLarge = "A handbook's text may have " + mostBytes + " bytes. Send the text only.";
        if (announcedBytes > mostBytes) {
            throw new Refusal(KitProblem.PAYLOAD_TOO_LARGE, tooLarge);
        }
        return ReceivedFile.of(body, mostBytes, tooLarge);
    }
}
