package org.assessmentcentre.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Cursors that clients can carry but not make: the last item's sort key, signed together with the list it belongs to,
 * so that a cursor of one list, centre or service is refused in another.
 */
@ApplicationScoped
public class Cursors {

    private static final int SIGNATURE_BYTES = 16;

    private static final int SHORTEST_SECRET = 32;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final SecretKeySpec key;
    private final String service;

    /** @param secret at least 32 characters, the same for every instance of the service */
    Cursors(
            @ConfigProperty(name = "assessment-centre.cursor-key") String secret,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "assessment-centre.cursor-key needs at least " + SHORTEST_SECRET + " characters");
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.service = service;
    }

    /**
     * Makes a page of a list.
     *
     * @param list names the list and everything that filters it, for instance {@code learners/000001}
     * @param request limit and cursor
     * @param find finds the items after a sort key (null: from the start), that many at most
     * @param sortKey the sort key of an item, unique in the list
     */
    public <T> Page<T> page(
            String list,
            PageRequest request,
            BiFunction<@Nullable String, Integer, List<T>> find,
            Function<T, String> sortKey) {
        int limit = request.limitOrDefault();
        List<T> found = find.apply(request.after == null ? null : open(list, request.after), limit + 1);
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, limit);
        return new Page<>(items, seal(list, sortKey.apply(items.get(limit - 1))));
    }

    /**
     * Makes a page of a list in the order of its ids, which is the order of time.
     *
     * @param find finds the items after an id, that many at most; the id that it gets first is before all
     */
    public <T> Page<T> pageById(
            String list, PageRequest request, BiFunction<UUID, Integer, List<T>> find, Function<T, UUID> id) {
        return page(
                list,
                request,
                (after, most) -> find.apply(after == null ? BEFORE_ALL : UUID.fromString(after), most),
                item -> id.apply(item).toString());
    }

    /** Makes a page of a short list that is at hand whole, in the order of its sort key. */
    public <T> Page<T> page(String list, PageRequest request, Collection<T> all, Function<T, String> sortKey) {
        return page(
                list,
                request,
                (after, most) -> all.stream()
                        .filter(item -> after == null || sortKey.apply(item).compareTo(after) > 0)
                        .sorted(Comparator.comparing(sortKey))
                        .limit(most)
                        .toList(),
                sortKey);
    }

    String seal(String list, String sortKey) {
        byte[] text = sortKey.getBytes(StandardCharsets.UTF_8);
        byte[] sealed = Arrays.copyOf(sign(list, text), SIGNATURE_BYTES + text.length);
        System.arraycopy(text, 0, sealed, SIGNATURE_BYTES, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    String open(String list, String cursor) {
        byte[] sealed;
        try {
            sealed = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
        if (sealed.length <= SIGNATURE_BYTES) {
            throw invalid();
        }
        byte[] text = Arrays.copyOfRange(sealed, SIGNATURE_BYTES, sealed.length);
        byte[] signature = Arrays.copyOf(sealed, SIGNATURE_BYTES);
        if (!MessageDigest.isEqual(signature, sign(list, text))) {
            throw invalid();
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    private static Refusal invalid() {
        return new Refusal(
                KitProblem.INVALID_CURSOR, "Take the cursor from next in an earlier answer of this same list.");
    }

    private byte[] sign(String list, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((service + "/" + list).getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(text), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is in every JDK", e);
        }
    }
}
