package org.assessmentcentre.catalogue.exchange.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.exchange.entity.CaseTimes;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.exchange.imports.CaseFinding.Severity;
import org.assessmentcentre.catalogue.exchange.imports.PackageContents.Child;
import org.assessmentcentre.catalogue.exchange.imports.PackageContents.Ends;
import org.assessmentcentre.catalogue.exchange.storage.CaseNeighbours;
import org.assessmentcentre.catalogue.exchange.storage.KnownDocument;
import org.jspecify.annotations.Nullable;

/** Compares what a package has with what is there: the centre's earlier state of the document, its other documents, ours. */
final class PackagePlaces {

    private static final int NAMED = 10;

    private final PackageContents contents;
    private final CaseFindings findings;
    private final String centre;

    PackagePlaces(PackageContents contents, CaseFindings findings, String centre) {
        this.contents = contents;
        this.findings = findings;
        this.centre = centre;
    }

    /** Everything that is a child is one of an item or of the document, and nothing of itself. */
    void tree(KnownDocument known, CaseNeighbours neighbours) {
        Set<UUID> items = inside(known);
        items.add(contents.document());
        Set<UUID> outside = contents.children().stream()
                .flatMap(child -> Stream.of(child.child(), child.parent()))
                .filter(node -> !items.contains(node))
                .collect(Collectors.toSet());
        Set<UUID> elsewhere = neighbours.nodes(centre, outside);
        Tree tree = new Tree();
        Set<UUID> said = contents.entities(EntityKind.ASSOCIATION).keySet();
        known.children().forEach((association, edge) -> {
            if (!said.contains(association)) {
                tree.add(edge.child(), edge.parent());
            }
        });
        for (Child child : contents.children()) {
            if (child.child().equals(contents.document()) || !items.contains(child.child())) {
                end(child.at() + ".originNodeURI", child.child(), elsewhere, " is no item of this document");
            }
            if (!items.contains(child.parent())) {
                end(
                        child.at() + ".destinationNodeURI",
                        child.parent(),
                        elsewhere,
                        " is neither an item of this document nor the document");
            }
            tree.add(child.child(), child.parent());
        }
        Set<UUID> turning = tree.turning();
        if (!turning.isEmpty()) {
            findings.error(
                    EntityKind.ASSOCIATION.list(),
                    turning.size() + " items are children of themselves, or below such: " + named(turning));
        }
    }

    private void end(String at, UUID node, Set<UUID> elsewhere, String message) {
        if (elsewhere.contains(node)) {
            findings.often(
                    Severity.WARNING,
                    EntityKind.ASSOCIATION.list(),
                    at,
                    "the tree goes on in another document: only this document's part of it is checked");
        } else {
            findings.error(at, node + message);
        }
    }

    void neighbours(KnownDocument known, CaseNeighbours neighbours) {
        for (EntityKind kind : EntityKind.values()) {
            ours(kind, neighbours.ours(kind, contents.entities(kind).keySet()));
        }
        neighbours.elsewhere(centre, contents.document(), contents.items()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(NAMED)
                .forEach(other -> findings.warning(
                        EntityKind.ITEM.list(),
                        other.getValue() + " stand in document " + other.getKey()
                                + " too; each document keeps its own, and whoever asks for one by its identifier gets the"
                                + " one of the document whose identifier comes first"));
        ends(inside(known), neighbours);
        older(neighbours);
    }

    /** Definitions are shared between packages; what is ours stays as it is for everybody. */
    private void ours(EntityKind kind, Set<UUID> identifiers) {
        if (identifiers.isEmpty()) {
            return;
        }
        boolean shared = EntityKind.DEFINITIONS.contains(kind);
        String message =
                identifiers.size() + " have the identifier of one that is published here; ours stays as it is, and"
                        + " is what readers get who ask for it by itself, while this package keeps its own: "
                        + named(identifiers);
        if (shared) {
            findings.info(kind.list(), message);
        } else {
            findings.warning(kind.list(), message);
        }
    }

    /** Ends outside of the document are no fault; those that nobody knows here lead nowhere. */
    private void ends(Set<UUID> items, CaseNeighbours neighbours) {
        Set<UUID> inside = new HashSet<>(items);
        inside.add(contents.document());
        Set<UUID> outside = contents.others().stream()
                .flatMap(ends -> Stream.of(ends).mapMulti(PackagePlaces::identified))
                .filter(node -> !inside.contains(node))
                .collect(Collectors.toSet());
        Set<UUID> elsewhere = neighbours.nodes(centre, outside);
        Map<String, Long> known = new TreeMap<>();
        Map<String, Long> nowhere = new TreeMap<>();
        for (Ends ends : contents.others()) {
            boolean leads = leads(ends.origin(), inside, elsewhere) && leads(ends.destination(), inside, elsewhere);
            boolean within = leads(ends.origin(), inside, Set.of()) && leads(ends.destination(), inside, Set.of());
            if (!within) {
                (leads ? known : nowhere).merge(CaseFindings.quote(ends.type()), 1L, Long::sum);
            }
        }
        known.forEach((type, count) -> findings.info(
                EntityKind.ASSOCIATION.list(), count + " of type " + type + " begin or end in another document here"));
        nowhere.forEach((type, count) -> findings.warning(
                EntityKind.ASSOCIATION.list(),
                count + " of type " + type
                        + " begin or end outside of this document, at something that is not known here"));
    }

    private static void identified(Ends ends, Consumer<UUID> sink) {
        if (ends.origin() != null) {
            sink.accept(ends.origin());
        }
        if (ends.destination() != null) {
            sink.accept(ends.destination());
        }
    }

    private static boolean leads(@Nullable UUID end, Set<UUID> inside, Set<UUID> elsewhere) {
        return end != null && (inside.contains(end) || elsewhere.contains(end));
    }

    /** An older export says again what was put right since. */
    private void older(CaseNeighbours neighbours) {
        neighbours.document(centre, contents.document()).ifPresent(before -> CaseTimes.read(before.lastChange())
                .filter(time -> contents.changed().filter(time::isAfter).isPresent())
                .ifPresent(time -> findings.warning(
                        "CFDocument.lastChangeDateTime",
                        "is earlier than what is here, " + before.lastChange()
                                + ": an older export goes over a newer one")));
        for (EntityKind kind : List.of(EntityKind.ITEM, EntityKind.ASSOCIATION)) {
            Map<UUID, Instant> now = contents.entities(kind);
            List<UUID> older = new ArrayList<>();
            neighbours.changes(centre, contents.document(), kind, now.keySet()).forEach((id, changed) -> CaseTimes.read(
                            changed)
                    .filter(time -> time.isAfter(now.getOrDefault(id, Instant.MAX)))
                    .ifPresent(time -> older.add(id)));
            if (!older.isEmpty()) {
                findings.warning(
                        kind.list(),
                        older.size() + " were changed later here than this package says, and go back: " + named(older));
            }
        }
    }

    /** The items that there will be. */
    private Set<UUID> inside(KnownDocument known) {
        Set<UUID> items = new HashSet<>(known.items());
        items.addAll(contents.items());
        return items;
    }

    private static String named(Collection<UUID> identifiers) {
        return identifiers.stream().sorted().limit(NAMED).map(UUID::toString).collect(Collectors.joining(", "))
                + (identifiers.size() > NAMED ? " …" : "");
    }
}
