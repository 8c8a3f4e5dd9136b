package org.assessmentcentre.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which port each part listens on. */
public record Ports(Map<Port, Integer> numbers) {
    private static final int HIGHEST = 65_535;

    public Ports {
        numbers = Map.copyOf(numbers);
        for (Port port : Port.values()) {
            Integer number = numbers.get(port);
            if (number == null || number < 1 || number > HIGHEST) {
                throw new IllegalArgumentException("%s: %s is no port".formatted(port.flag(), number));
            }
        }
    }

    public static Ports usual() {
        return withOffset(0);
    }

    public static Ports withOffset(int offset) {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (Port port : Port.values()) {
            numbers.put(port, port.usual() + offset);
        }
        return new Ports(numbers);
    }

    /** Ports that are free now, for a test that must not meet another stack. */
    public static Ports free() {
        var sockets = new ArrayList<ServerSocket>();
        try {
            var numbers = new EnumMap<Port, Integer>(Port.class);
            for (Port port : Port.values()) {
                ServerSocket socket = listen(0);
                sockets.add(socket);
                numbers.put(port, socket.getLocalPort());
            }
            return new Ports(numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    public Ports with(Port port, int number) {
        var changed = new EnumMap<>(numbers);
        changed.put(port, number);
        return new Ports(changed);
    }

    public int of(Port port) {
        return Objects.requireNonNull(numbers.get(port));
    }

    /** What stands in the way of these ports, a sentence each, with the flag that helps; empty when nothing does. */
    public List<String> obstacles() {
        var obstacles = new ArrayList<String>();
        var taken = new HashMap<Integer, Port>();
        for (Port port : Port.values()) {
            int number = of(port);
            Port other = taken.putIfAbsent(number, port);
            if (other != null) {
                obstacles.add("port %d is wanted twice: %s and %s".formatted(number, other.flag(), port.flag()));
            } else if (isBusy(number)) {
                obstacles.add("port %d is in use; move it with %s N, or all ports with --port-offset N"
                        .formatted(number, port.flag()));
            }
        }
        return obstacles;
    }

    private static boolean isBusy(int number) {
        try (ServerSocket socket = listen(number)) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }

    private static ServerSocket listen(int number) throws IOException {
        return new ServerSocket(number, 1, InetAddress.getByName("127.0.0.1"));
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
