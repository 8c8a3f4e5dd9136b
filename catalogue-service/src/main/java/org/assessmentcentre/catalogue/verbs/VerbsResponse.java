package org.assessmentcentre.catalogue.verbs;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.published.Published;
import org.assessmentcentre.kit.http.ContentTagged;
import org.assessmentcentre.kit.http.Sha256;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The command verbs of a version, by how much they demand. */
public record VerbsResponse(
        List<UsedVerb> verbs, @JsonIgnore String contentTag) implements ContentTagged {

    /** A verb and the criteria that use it. */
    public record UsedVerb(
            @Schema(examples = "Justify") String verb,

            @Schema(description = "Absent of a verb that we have no words for.") @Nullable
            Demand demand,

            @Schema(description = "1 to 5, the most.", examples = "5") @Nullable
            Integer level,

            @Schema(
                    description = "In our words.",
                    examples =
                            "Gives sound reasons for a choice, with evidence, against what else could have been done")
            @Nullable
            String meaning,

            @Schema(examples = "[\"8431-700-AC1.5\"]") List<String> criteria) {}

    static VerbsResponse of(Published<Qualification> published, CommandVerbs known) {
        Map<String, List<String>> used = published
                .document()
                .criteria()
                .collect(Collectors.groupingBy(
                        Criterion::verb, LinkedHashMap::new, Collectors.mapping(Criterion::ref, Collectors.toList())));
        List<UsedVerb> verbs = used.entrySet().stream()
                .map(entry -> verb(entry.getKey(), entry.getValue(), known))
                .sorted(Comparator.comparing(UsedVerb::level, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
                        .thenComparing(UsedVerb::verb))
                .toList();
        return new VerbsResponse(verbs, Sha256.hex(published.sha256() + verbs));
    }

    private static UsedVerb verb(String verb, List<String> criteria, CommandVerbs known) {
        return known.find(verb)
                .map(found -> new UsedVerb(verb, found.demand(), found.demand().level(), found.meaning(), criteria))
                .orElseGet(() -> new UsedVerb(verb, null, null, null, criteria));
    }
}
