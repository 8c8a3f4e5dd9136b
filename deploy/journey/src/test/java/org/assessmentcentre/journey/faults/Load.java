package org.assessmentcentre.journey.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Clients at work side by side. Between {@link #begin} and {@link #drain} commands go on, whatever dies. */
final class Load {

    private final List<Client> clients;
    private final Duration pace;
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean open;
    private volatile boolean hurried;

    /**
     * @param pace what a client waits between two commands
     */
    Load(List<Client> clients, Duration pace) {
        this.clients = List.copyOf(clients);
        this.pace = pace;
    }

    void begin() {
        open = true;
        hurried = false;
        for (Client client : clients) {
            threads.add(Thread.ofVirtual().start(() -> work(client)));
        }
    }

    /** From now on without a wait between commands. */
    void hurry() {
        hurried = true;
    }

    /** Lets every client bring its last command to an answer. */
    void drain() {
        open = false;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        threads.clear();
        Throwable failure = failures.peek();
        if (failure != null) {
            throw new AssertionError("A client gave up: " + failure.getMessage(), failure);
        }
    }

    private void work(Client client) {
        try {
            while (open) {
                client.step();
                if (!hurried) {
                    Client.pause(pace);
                }
            }
        } catch (RuntimeException | Error e) {
            failures.add(e);
        }
    }
}
