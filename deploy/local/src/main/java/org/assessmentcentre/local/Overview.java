package org.assessmentcentre.local;

import java.util.List;
import java.util.Map;
import org.assessmentcentre.local.keycloak.KeycloakServer;

/** What a person wants to open once the stack is up: addresses and logins. */
final class Overview {
    private final Map<String, String> urls;
    private final Ports ports;

    Overview(Map<String, String> urls, Ports ports) {
        this.urls = urls;
        this.ports = ports;
    }

    String text() {
        var text = new StringBuilder();
        for (Service service : Service.values()) {
            String url = urls.get(service.name() + "_URL");
            line(text, service.module(), url + "/q/swagger-ui", url + "/q/health");
        }
        line(
                text,
                "Keycloak",
                urls.get("KEYCLOAK_URL") + "/admin",
                "administrator: " + KeycloakServer.ADMINISTRATOR + " / " + KeycloakServer.ADMINISTRATOR);
        line(
                text,
                "Kafka",
                "127.0.0.1:" + ports.of(Port.KAFKA),
                "connectors: http://127.0.0.1:" + ports.of(Port.CONNECT) + "/connectors?expand=status");
        line(
                text,
                "PostgreSQL",
                "127.0.0.1:" + ports.of(Port.POSTGRES),
                "databases and roles: " + String.join(", ", Service.databases()));
        text.append('\n');
        text.append("  Logins of realm ").append(KeycloakServer.REALM).append(", each with its name as password:\n");
        for (String people : List.of(
                "centre 000001  learner1 learner2 learner3  assessor1 assessor2  iqa1 iqa2  admin1  manager1  eqa1  editor1",
                "centre 000002  learner4  assessor3  admin2  manager2",
                "platform       operator1",
                "clients        spa (code flow with PKCE)  demo-cli (password)  provider1 provider2 (secret = name)")) {
            text.append("    ").append(people).append('\n');
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String address, String more) {
        text.append("  %-20s %-42s %s%n".formatted(name, address, more));
    }
}
