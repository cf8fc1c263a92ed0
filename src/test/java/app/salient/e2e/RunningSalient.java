package app.salient.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The production application in a process of its own, started with the same flags as by {@code ./salient run}.
 * Needs the folder that {@code ./salient app} prints as system property {@code salient.app}; {@code ./salient test} gives it.
 */
public final class RunningSalient implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Salient is ready at (http://\\S+)");
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private final Process process;
    private final Thread listener;
    private final List<String> output = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<URI> ready = new CompletableFuture<>();

    private RunningSalient(Process process) {
        this.process = process;
        listener = Thread.ofPlatform()
                .daemon()
                .start(this::listen); // a virtual one holds a carrier while it waits, and there are few
    }

    /**
     * Starts on a free port and returns once pages can be asked for.
     *
     * @param arguments more for Spring, for example {@code --spring.profiles.active=demo}
     * @throws IllegalStateException with all it has said if it ends or is not ready within 90 seconds
     */
    public static RunningSalient start(Path data, String... arguments) {
        return startOn(0, data, arguments);
    }

    /** As {@link #start}, on a port that stays the same over restarts. */
    public static RunningSalient startOn(int port, Path data, String... arguments) {
        RunningSalient salient = launch(port, data, arguments);
        salient.address();
        return salient;
    }

    /** Starts and does not wait. */
    public static RunningSalient launch(int port, Path data, String... arguments) {
        Path app = preparedApp();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + app.resolve("java.args"),
                "-jar",
                app.resolve("salient.jar").toString(),
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--salient.data=" + data.toAbsolutePath()));
        command.addAll(List.of(arguments));
        try {
            return new RunningSalient(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new IllegalStateException("Java did not start: " + command, e);
        }
    }

    /** The argument that names another course than the one that ships. */
    public static String course(Path folder) {
        return "--salient.lessons=" + folder.toAbsolutePath();
    }

    private static Path preparedApp() {
        String folder = System.getProperty("salient.app", "");
        if (folder.isEmpty() || !Files.exists(Path.of(folder, "java.args"))) {
            throw new IllegalStateException("No prepared application in \"" + folder + "\": run ./salient test");
        }
        return Path.of(folder);
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                Matcher words = READY.matcher(line);
                if (words.find()) {
                    ready.complete(URI.create(words.group(1)));
                }
            }
        } catch (IOException e) {
            output.add(e.toString());
        }
        ready.completeExceptionally(new IOException("Salient has ended"));
    }

    /** For example {@code http://localhost:40123}; waits until it is ready. */
    public URI address() {
        try {
            return ready.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            close();
            throw new IllegalStateException("Salient did not start:\n" + String.join("\n", output), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return address().getPort();
    }

    public long pid() {
        return process.pid();
    }

    /** Everything it has printed until it ended. */
    public List<String> allOutput() {
        awaitEnd(PATIENCE);
        try {
            listener.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return output();
    }

    /** Everything it has printed so far. */
    public List<String> output() {
        synchronized (output) {
            return List.copyOf(output);
        }
    }

    /** As {@code kill -9}, or a power cut without the disk's part in it. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(PATIENCE);
    }

    /** As Ctrl-C; returns the exit code. */
    public int stop() {
        process.destroy();
        return awaitEnd(PATIENCE);
    }

    /** @return the exit code */
    public int awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience)) {
                throw new IllegalStateException("Salient still runs after " + patience);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
