package org.assessmentcentre.catalogue.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.handbook.HandbookFormat;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An editor sends a text. Not one transaction on purpose: no connection is held while the body comes in, and the work
 * begins only when its row is committed.
 */
@ApplicationScoped
class RequestingImport {

    private final BeginningImport beginning;
    private final Receiving receiving;
    private final CarryingOutImport work;
    private final Caller caller;

    RequestingImport(BeginningImport beginning, Receiving receiving, CarryingOutImport work, Caller caller) {
        this.beginning = beginning;
        this.receiving = receiving;
        this.work = work;
        this.caller = caller;
    }

    /** A body on its way in, with what its sender says of it. */
    record Upload(
            InputStream body, long announcedBytes, @Nullable String charset, HandbookFormat format) {

        private static final Pattern CHARSET =
                Pattern.compile("charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

        private static HandbookFormat format(@Nullable String type) {
            String plain = type == null ? "" : type.toLowerCase(Locale.ROOT);
            if (plain.startsWith(ImportsResource.DOCX)) {
                return HandbookFormat.DOCX;
            }
            return plain.startsWith(ImportsResource.PDF) ? HandbookFormat.PDF : HandbookFormat.TEXT;
        }

        /** Reads the headers; a length that is absent or no number is unknown, and the body is counted anyway. */
        static Upload of(InputStream body, @Nullable String length, @Nullable String type) {
            boolean known = length != null && length.matches("[0-9]{1,18}");
            Matcher charset = CHARSET.matcher(type == null ? "" : type);
            return new Upload(
                    body, known ? Long.parseLong(length) : 0, charset.find() ? charset.group(1) : null, format(type));
        }
    }

    ImportResponse request(ImportOrder order, Upload upload) {
        mustBeOwn(order.centres());
        beginning.mustBePublished(order);
        if (upload.format() == HandbookFormat.TEXT) {
            mustBeUtf8(upload.charset());
        }
        try {
            ReceivedText text = receiving.receive(upload.body(), upload.announcedBytes());
            boolean handedOver = false;
            try {
                BeginningImport.Begun begun = beginning.begin(order, text, caller.account());
                if (begun.fresh()) {
                    work.behind(begun.operation().id(), text, upload.format());
                    handedOver = true;
                }
                return begun.operation();
            } finally {
                if (!handedOver) {
                    text.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A handbook's text can't be stored", e);
        }
    }

    /** Nobody imports for a centre that is not theirs: the import is what licenses it. */
    private void mustBeOwn(List<String> centres) {
        List<String> others =
                centres.stream().filter(centre -> !caller.claimsCentre(centre)).toList();
        if (!others.isEmpty()) {
            throw Refusal.notFound("Centre " + String.join(", ", others));
        }
    }

    private static void mustBeUtf8(@Nullable String charset) {
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw new Refusal(
                    KitProblem.UNSUPPORTED_MEDIA_TYPE,
                    "Send the text as text/plain; charset=utf-8, not " + charset + ".");
        }
    }
}
