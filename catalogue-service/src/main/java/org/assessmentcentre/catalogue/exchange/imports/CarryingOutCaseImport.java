package org.assessmentcentre.catalogue.exchange.imports;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.assessmentcentre.catalogue.exchange.imports.AdvancingCaseImport.Checked;
import org.assessmentcentre.catalogue.exchange.imports.PackageReading.NoPackage;
import org.assessmentcentre.catalogue.exchange.storage.KnownDocument;

/** Checks a package behind the answer, then keeps it. */
@ApplicationScoped
class CarryingOutCaseImport {

    /** Each holds the identifiers of one package in memory. */
    private static final int AT_ONCE = 2;

    private static final KnownDocument NOTHING = new KnownDocument(false, Set.of(), Map.of());

    private final AdvancingCaseImport advancing;
    private final ExecutorService background = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("case-import-", 0).factory());

    CarryingOutCaseImport(AdvancingCaseImport advancing) {
        this.advancing = advancing;
    }

    void behind(UUID id, String centre, ReceivedPackage received) {
        background.execute(() -> carryOut(id, centre, received));
    }

    @PreDestroy
    void stop() {
        background.shutdownNow();
    }

    private void carryOut(UUID id, String centre, ReceivedPackage received) {
        CaseFindings findings = new CaseFindings();
        try (received) {
            Optional<Checked> checked = check(centre, received, findings);
            if (checked.isPresent() && !findings.hasErrors()) {
                advancing.finish(id, checked.get(), findings.all(), received);
            } else {
                advancing.fail(id, findings.all(), "Nothing was taken in: the findings with severity ERROR say why.");
            }
        } catch (IOException | RuntimeException e) {
            // Without its message, which may quote the package
            IllegalStateException bare = new IllegalStateException(e.getClass().getName());
            bare.setStackTrace(e.getStackTrace());
            Log.errorf(bare, "Import %s of a CASE package broke off", id);
            advancing.fail(
                    id, findings.all(), "Something went wrong on our side. Nothing was taken in; send it again.");
        }
    }

    private Optional<Checked> check(String centre, ReceivedPackage received, CaseFindings findings) throws IOException {
        PackageCheck check = new PackageCheck(findings);
        Documents documents = new Documents(check);
        try {
            ObjectNode frame = PackageReading.read(received.stream(), documents);
            KnownDocument known = check.document()
                    .map(document -> advancing.known(centre, document))
                    .orElse(NOTHING);
            check.finish(frame, known);
            return check.document()
                    .map(identifier -> new Checked(identifier, documents.document, frame, check.counts()));
        } catch (NoPackage e) {
            findings.error("$", String.valueOf(e.getMessage()));
        } catch (StreamConstraintsException e) {
            findings.error(
                    "$",
                    "nests deeper than " + ExactJson.MOST_DEEP + " levels, or has a text, name or number that is too"
                            + " long");
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            findings.error(
                    "$",
                    "is no JSON, or has a member twice"
                            + (at == null ? "" : ", at line " + at.getLineNr() + ", column " + at.getColumnNr()));
        }
        return Optional.empty();
    }

    /** Keeps the document while everything is checked. */
    private static final class Documents implements PackageReading.Taking {

        private final PackageCheck check;
        private ObjectNode document = ExactJson.MAPPER.createObjectNode();

        Documents(PackageCheck check) {
            this.check = check;
        }

        @Override
        public void document(JsonNode node) {
            check.document(node);
            if (node instanceof ObjectNode body) {
                document = body;
            }
        }

        @Override
        public void entity(EntityKind kind, int index, JsonNode entity) {
            check.entity(kind, index, entity);
        }

        @Override
        public void noList(String name) {
            check.noList(name);
        }
    }
}
