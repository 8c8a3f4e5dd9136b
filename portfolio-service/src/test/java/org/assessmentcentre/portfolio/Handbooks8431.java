package org.assessmentcentre.portfolio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.assessmentcentre.kit.json.EventJson;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.assessmentcentre.portfolio.catalogue.Handbook;

/** The handbook version the catalogue carries, as this service reads it. */
public final class Handbooks8431 {

    public static final Handbook VERSION_2 = read();

    private Handbooks8431() {}

    /** A document as the catalogue carries it. */
    public static byte[] packageDocument(String name) {
        try {
            return Files.readAllBytes(
                    GoldenEvents.root().resolve("catalogue-service/src/main/resources/packages/" + name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Handbook read() {
        try {
            return EventJson.read(packageDocument("8431-2.0"), Handbook.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
