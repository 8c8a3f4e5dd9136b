package org.assessmentcentre.catalogue.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.handbook.HandbookFormat;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.intake.ReceivedFile;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An editor sends a copy or a package. Not one transaction on purpose: no connection is held while the body comes in, and the work
 * begins only when its row is committed.
 */
@ApplicationScoped
class RequestingImport {

    private final BeginningImport beginning;
    private final Receiving receiving;
    private final CarryingOutImport work;
    private final ReadingCopy copies;
    private final ReadingPackage packages;
    private final Caller caller;

    RequestingImport(
            BeginningImport beginning,
            Receiving receiving,
            CarryingOutImport work,
            ReadingCopy copies,
            ReadingPackage packages,
            Caller caller) {
        this.copies = copies;
        this.packages = packages;
        this.beginning = beginning;
        this.receiving = receiving;
        this.work = work;
        this.caller = caller;
    }

    /** A body on its way in, with what its sender says of it. */
    record Upload(InputStream body, long announcedBytes, String type) {

        private static final Pattern CHARSET =
                Pattern.compile("charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

        /** Reads the headers; a length that is absent or no number is unknown, and the body is counted anyway. */
        static Upload of(InputStream body, @Nullable String length, @Nullable String type) {
            boolean known = length != null && length.matches("[0-9]{1,18}");
            return new Upload(
                    body, known ? Long.parseLong(length) : 0, type == null ? "" : type.toLowerCase(Locale.ROOT));
        }

        boolean isPackage() {
            return type.startsWith(MediaType.APPLICATION_JSON);
        }

        HandbookFormat format() {
            if (type.startsWith(ImportsResource.DOCX)) {
                return HandbookFormat.DOCX;
            }
            return type.startsWith(ImportsResource.PDF) ? HandbookFormat.PDF : HandbookFormat.TEXT;
        }

        @Nullable
        String charset() {
            Matcher charset = CHARSET.matcher(type);
            return charset.find() ? charset.group(1) : null;
        }
    }

    ImportResponse request(ImportQuery query, Upload upload) {
        query.mustFit(upload.isPackage());
        mustBeOwn(query.centres());
        if (!upload.isPackage() && upload.format() == HandbookFormat.TEXT) {
            mustBeUtf8(upload.charset());
        }
        try {
            ReceivedFile text = receiving.receive(upload.body(), upload.announcedBytes());
            boolean handedOver = false;
            try {
                Work asked = upload.isPackage() ? ofPackage(query, text) : ofCopy(query, upload.format());
                BeginningImport.Begun begun = beginning.begin(asked.order(), asked.sections(), text, caller.account());
                if (begun.fresh()) {
                    work.behind(begun.operation().id(), text, asked.reader());
                    handedOver = true;
                }
                return begun.operation();
            } finally {
                if (!handedOver) {
                    text.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What was sent can't be stored", e);
        }
    }

    /** What is to be done, and by whom. */
    private record Work(ImportOrder order, List<Section> sections, CarryingOutImport.Reader reader) {}

    private Work ofCopy(ImportQuery query, HandbookFormat format) {
        ImportOrder order = beginning.copy(query.kind(), query.code(), query.version(), query.centres());
        return new Work(
                order,
                order.kind() == DocumentKind.FRAMEWORK ? Section.ofFramework() : Section.ofHandbook(),
                copies.of(format));
    }

    /** A package says itself what it is; one that doesn't is an import that fails. */
    private Work ofPackage(ImportQuery query, ReceivedFile text) throws IOException {
        PackageHead head = PackageHead.of(text.stream());
        ImportOrder order = new ImportOrder(
                head.kind(),
                query.code().isEmpty() ? head.code() : query.code(),
                query.version().isEmpty() ? head.version() : query.version(),
                List.of(),
                query.becomes());
        return new Work(order, head.sections(), packages);
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
