package org.assessmentcentre.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens signed by a key that the realm publishes beside its own: whatever is wrong with one of them, it is not the
 * signature.
 */
final class TestTokens {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final long LIFE = 3600;

    private final String issuer;
    private final KeyPair key;
    private final KeyPair unpublished = pair();
    private final String kid;

    private TestTokens(String issuer, KeyPair key, String kid) {
        this.issuer = issuer;
        this.key = key;
        this.kid = kid;
    }

    /** Publishes a fresh key in the realm and waits until every service has taken a token signed with it. */
    static TestTokens takenBy(Places places) {
        RealmAdmin realm = new RealmAdmin(places);
        KeyPair key = pair();
        Set<String> before = kids(realm);
        realm.post(
                "/components",
                Map.of(
                        "name", "test",
                        "providerId", "rsa",
                        "providerType", "org.keycloak.keys.KeyProvider",
                        "config",
                                Map.of(
                                        "priority", List.of("-100"),
                                        "enabled", List.of("true"),
                                        "active", List.of("false"),
                                        "algorithm", List.of("RS256"),
                                        "privateKey", List.of(pem(key.getPrivate())))));
        Set<String> added = kids(realm);
        added.removeAll(before);
        TestTokens tokens = new TestTokens(
                places.keycloak() + "/realms/assessment-centre",
                key,
                added.iterator().next());
        Person operator = Person.withToken(
                "operator", tokens.signed(tokens.claims(UUID.randomUUID().toString(), Set.of("operator"))));
        for (Map.Entry<String, String> service : places.services().entrySet()) {
            Eventually.answer(
                    service.getKey() + " takes the tests' key",
                    () -> operator.get(service.getValue() + "/" + service.getKey() + "/v1/dead-letters"),
                    answer -> answer.status() == 200);
        }
        return tokens;
    }

    private static Set<String> kids(RealmAdmin realm) {
        Set<String> kids = new HashSet<>();
        for (JsonNode published : realm.get("/keys").path("keys")) {
            kids.add(published.path("kid").asText());
        }
        return kids;
    }

    /** Claims as the realm makes them; to be changed at will. */
    Map<String, Object> claims(String account, Set<String> roles) {
        long now = System.currentTimeMillis() / 1000;
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer);
        claims.put("aud", "assessment-centre-api");
        claims.put("sub", account);
        claims.put("typ", "Bearer");
        claims.put("azp", "spa");
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iat", now - 1);
        claims.put("exp", now + LIFE);
        claims.put("realm_access", Map.of("roles", roles));
        return claims;
    }

    String signed(Map<String, Object> claims) {
        return signed(claims, kid, key.getPrivate());
    }

    /** Signed by a key that nobody published, under the name of one that is. */
    String signedByAnother(Map<String, Object> claims) {
        return signed(claims, kid, unpublished.getPrivate());
    }

    String signedByUnknown(Map<String, Object> claims) {
        return signed(claims, "nobody-published-this", unpublished.getPrivate());
    }

    String unsigned(Map<String, Object> claims) {
        return part(Map.of("alg", "none", "typ", "JWT")) + "." + part(claims) + ".";
    }

    /** Signed with the published key's text as if it were a shared secret. */
    String signedWithThePublicKey(Map<String, Object> claims) {
        String content = part(Map.of("alg", "HS256", "typ", "JWT", "kid", kid)) + "." + part(claims);
        byte[] secret = ("-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'})
                                .encodeToString(key.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return content + "." + BASE64.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(Map<String, Object> claims, String kid, PrivateKey key) {
        String content = part(Map.of("alg", "RS256", "typ", "JWT", "kid", kid)) + "." + part(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(Map<String, Object> content) {
        return BASE64.encodeToString(Person.json(content));
    }

    private static String pem(PrivateKey key) {
        return "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
