package org.assessmentcentre.catalogue.packages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assessmentcentre.catalogue.document.CatalogueDocument;

/** The packages this build carries, by name ({@code 8431-2.0}). Read once, at start. */
@Startup
@ApplicationScoped
public class CarriedPackages {

    private final Map<String, CatalogueDocument> byName = new TreeMap<>();

    CarriedPackages(PackageSettings settings) {
        settings.packages().forEach(name -> byName.put(name, load(name)));
    }

    public Optional<CatalogueDocument> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    Collection<CatalogueDocument> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    private static CatalogueDocument load(String name) {
        try {
            JsonNode tree = tree(name);
            CatalogueDocument document = PackageReader.read(
                    SyntheticVersion.describes(tree)
                            ? SyntheticVersion.make(tree, (ObjectNode)
                                    tree(tree.path("madeFrom").asText()))
                            : tree);
            if (!document.name("-").equals(name)) {
                throw new IllegalStateException("The package " + name + " holds " + document.name("-"));
            }
            return document;
        } catch (IOException e) {
            throw new IllegalStateException("The package " + name + " can't be read: " + e.getMessage(), e);
        }
    }

    private static JsonNode tree(String name) throws IOException {
        String file = "packages/" + name + ".json";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The package " + file + " is not on the class path");
            }
            return PackageReader.tree(in);
        }
    }
}
