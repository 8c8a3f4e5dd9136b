package org.assessmentcentre.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens as Keycloak issues them, signed with a key made for this run. Register as a test resource, then ask for
 * a token: {@code Tokens.of("centre-admin").account(id).centres("000001").token()}.
 */
public class Tokens implements QuarkusTestResourceLifecycleManager {

    public static final String AUDIENCE = "assessment-centre-api";
    public static final String ISSUER = "https://identity.test/realms/assessment-centre";

    /** As a system property, because Quarkus loads test resources and tests in different class loaders. */
    private static final String KEY = "assessment-centre.test.signing-key";

    @Override
    public Map<String, String> start() {
        KeyPair pair = pair();
        System.setProperty(
                KEY, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
                "quarkus.oidc.token.issuer",
                ISSUER);
    }

    @Override
    public void stop() {
        System.clearProperty(KEY);
    }

    public static Claims of(String... roles) {
        return new Claims(Set.of(roles));
    }

    /** A fresh key, for tokens that must be refused. */
    public static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("RSA is in every JDK", e);
        }
    }

    private static PrivateKey signingKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(KEY));
            return java.security.KeyFactory.getInstance("RSA")
                    .generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(encoded));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException("The run's signing key can't be read", e);
        }
    }

    /** The claims of a token in the making. */
    public static final class Claims {

        private final Set<String> roles;
        private final Set<String> centres = new LinkedHashSet<>();
        private String account = UUID.randomUUID().toString();
        private String client = "spa";
        private String issuer = ISSUER;
        private String audience = AUDIENCE;
        private String type = "Bearer";
        private Duration life = Duration.ofMinutes(5);
        private String scope = "centre:read centre:write";
        private @Nullable String employer;
        private @Nullable PrivateKey key;

        private Claims(Set<String> roles) {
            this.roles = roles;
        }

        public Claims account(String value) {
            account = value;
            return this;
        }

        public Claims centres(String... numbers) {
            centres.addAll(List.of(numbers));
            return this;
        }

        public Claims employer(String reference) {
            employer = reference;
            return this;
        }

        public Claims client(String id) {
            client = id;
            return this;
        }

        /** What a provider's system asked for, words with a space between; both scopes unless said otherwise. */
        public Claims scope(String value) {
            scope = value;
            return this;
        }

        public Claims issuer(String value) {
            issuer = value;
            return this;
        }

        public Claims audience(String value) {
            audience = value;
            return this;
        }

        public Claims type(String value) {
            type = value;
            return this;
        }

        /** Negative: expired that long ago. */
        public Claims life(Duration value) {
            life = value;
            return this;
        }

        public Claims signedBy(PrivateKey other) {
            key = other;
            return this;
        }

        public String token() {
            long now = System.currentTimeMillis() / 1000;
            var builder = Jwt.claims()
                    .subject(account)
                    .issuer(issuer)
                    .audience(audience)
                    .issuedAt(Math.min(now, now + life.toSeconds()) - 1)
                    .expiresAt(now + life.toSeconds())
                    .claim("typ", type)
                    .claim("azp", client)
                    .claim("scope", scope)
                    .claim("preferred_username", account)
                    .claim("centres", centres)
                    .claim("realm_access", Map.of("roles", roles));
            if (employer != null) {
                builder.claim("employer", employer);
            }
            return builder.jws().sign(key == null ? signingKey() : key);
        }
    }
}
