package org.assessmentcentre.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import org.assessmentcentre.local.Ports;
import org.assessmentcentre.local.Progress;
import org.assessmentcentre.local.Stack;
import org.assessmentcentre.local.StackOptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One whole system for all classes that leave it whole: started for the first, stopped after the last. */
public final class WholeSystem implements BeforeAllCallback {

    public static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    /** The text of the real handbook, which this project does not hold. */
    static final Path HANDBOOK = ROOT.resolveSibling("shared").resolve("seeds").resolve("004_b41f7af1a8dc27ae.txt");

    /** The text of a framework, beside it. */
    static final Path FRAMEWORK = HANDBOOK.resolveSibling("001_bbb9c620f1794c6a.txt");

    private static Running running;

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot()
                .getStore(Namespace.create(WholeSystem.class))
                .computeIfAbsent("stack", key -> Running.start(), Running.class);
    }

    static boolean hasHandbook() {
        return Files.exists(HANDBOOK) && Files.exists(FRAMEWORK);
    }

    public static Stack stack() {
        return running.stack();
    }

    public static Places places() {
        return Places.from(stack().environment());
    }

    /** The tokens that tests sign themselves. */
    static TestTokens tokens() {
        return running.tokens();
    }

    private record Running(Stack stack, TestTokens tokens) implements AutoCloseable {

        static Running start() {
            Stack stack = Stack.start(
                    StackOptions.of(ROOT, Path.of("target/journey-stack"))
                            .on(Ports.free())
                            .fresh(),
                    Progress.SILENT);
            try {
                Places places = Places.from(stack.environment());
                return new Running(stack, TestTokens.takenBy(places));
            } catch (RuntimeException | Error e) {
                stack.close();
                throw e;
            }
        }

        @Override
        public void close() {
            stack.close();
        }
    }
}
