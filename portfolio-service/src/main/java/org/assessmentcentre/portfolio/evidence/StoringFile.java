package org.assessmentcentre.portfolio.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violation;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;
import org.jspecify.annotations.Nullable;

/**
 * A learner sends the file of a piece of evidence. Not one transaction on purpose: no connection is held while the body
 * comes in, which may take minutes; what was allowed before is checked again when the row is written.
 */
@ApplicationScoped
class StoringFile {

    private final AttachingFile attaching;
    private final FileStore store;
    private final Uploads uploads;
    private final Clock clock;

    StoringFile(AttachingFile attaching, FileStore store, Uploads uploads, Clock clock) {
        this.attaching = attaching;
        this.store = store;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** A file on its way in, with what its sender says of it. */
    record Upload(
            InputStream body,
            long announcedBytes,
            @Nullable String contentType,
            @Nullable String fileName,
            @Nullable Integer durationSeconds,
            @Nullable String ifMatch) {

        /** Reads the headers; a length that is absent or no number is unknown, and the body is counted anyway. */
        static Upload of(
                InputStream body,
                @Nullable String contentLength,
                @Nullable String contentType,
                @Nullable String fileName,
                @Nullable Integer durationSeconds,
                @Nullable String ifMatch) {
            boolean known = contentLength != null && contentLength.matches("[0-9]{1,18}");
            return new Upload(
                    body, known ? Long.parseLong(contentLength) : 0, contentType, fileName, durationSeconds, ifMatch);
        }
    }

    StoredFile store(UUID evidenceId, Upload upload) {
        String reference = attaching.mayAttach(evidenceId);
        Sniffing.mustBeAcceptable(upload.contentType());
        store.mustFit(upload.announcedBytes());
        try (Uploads.Place place = uploads.take();
                FileStore.Received received = store.receive(uploads.steady(upload.body()))) {
            if (received.size() == 0) {
                throw new Refusal(PortfolioProblem.FILE_EMPTY, "Send the content of the file as the body.");
            }
            FileType type = Sniffing.typeOf(received.path(), upload.contentType());
            StoredFile file = new StoredFile(
                    received.sha256(),
                    received.size(),
                    type.mediaType(),
                    type.named(FileNames.safe(upload.fileName(), reference)),
                    clock.instant(),
                    duration(received.path(), type, upload.durationSeconds()));
            attaching.mustBeAttachable(evidenceId, file, upload.ifMatch());
            store.keep(received);
            return attaching.attach(evidenceId, file, upload.ifMatch());
        } catch (IOException e) {
            throw new UncheckedIOException("An evidence file can't be stored", e);
        }
    }

    /** How long it plays: what the file says, else what the learner says; of other files nothing. */
    private static @Nullable Integer duration(Path path, FileType type, @Nullable Integer said) throws IOException {
        if (!type.plays()) {
            return null;
        }
        OptionalInt read = PlayingTime.of(path, type);
        if (read.isPresent()) {
            return read.getAsInt();
        }
        if (said == null) {
            throw new Refusal(
                    PortfolioProblem.DURATION_NEEDED,
                    "The file does not say how long it plays. Send it again with durationSeconds.",
                    List.of(new Violation(
                            "durationSeconds", "query", "must say how many seconds the recording plays")));
        }
        return said;
    }
}
