package org.assessmentcentre.catalogue.verbs;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assessmentcentre.kit.json.EventJson;

/** The verbs we have words for. */
@ApplicationScoped
class CommandVerbs {

    private static final String FILE = "command-verbs.json";

    private final Map<String, CommandVerb> byVerb;

    CommandVerbs() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            byVerb = Arrays.stream(EventJson.read(in.readAllBytes(), CommandVerb[].class))
                    .collect(Collectors.toMap(each -> key(each.verb()), Function.identity()));
        } catch (IOException e) {
            throw new IllegalStateException(FILE + " can't be read", e);
        }
    }

    Optional<CommandVerb> find(String verb) {
        return Optional.ofNullable(byVerb.get(key(verb)));
    }

    private static String key(String verb) {
        return verb.toLowerCase(Locale.ROOT);
    }
}
