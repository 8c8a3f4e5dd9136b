package org.assessmentcentre.catalogue.exchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.exchange.imports.PackageReading.Taking;

/** Counts how far an attempt is, and tells of it now and then. */
final class CaseSteps {

    private static final long BYTES = CasePackages.PART_BYTES;
    private static final int ENTITIES = 1_000;

    private final Consumer<CaseProgress> listener;
    private long bytes;
    private int read;
    private int kept;

    CaseSteps(Consumer<CaseProgress> listener) {
        this.listener = listener;
        tell();
    }

    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int n = super.read(into, from, length);
                if (n > 0) {
                    boolean step = bytes / BYTES != (bytes + n) / BYTES;
                    bytes += n;
                    if (step) {
                        tell();
                    }
                }
                return n;
            }
        };
    }

    Taking counting(Taking taking) {
        return new Taking() {
            @Override
            public void document(JsonNode document) throws IOException {
                taking.document(document);
            }

            @Override
            public void entity(EntityKind kind, int index, JsonNode entity) throws IOException {
                taking.entity(kind, index, entity);
                if (++read % ENTITIES == 0) {
                    tell();
                }
            }

            @Override
            public void noList(String name, JsonNode value) {
                taking.noList(name, value);
            }
        };
    }

    void kept(int entities) {
        kept = entities;
        if (entities % ENTITIES == 0) {
            tell();
        }
    }

    CaseProgress progress() {
        return new CaseProgress(bytes, read, kept);
    }

    private void tell() {
        listener.accept(progress());
    }
}
