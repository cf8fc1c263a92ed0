package app.salient.start;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** The lines a person reads once Salient can be used: where, how long it took, where the data lies, how to stop. */
final class ReadyWords implements ApplicationListener<ApplicationReadyEvent> {
    private final Clock clock;
    private final PrintStream out;

    ReadyWords(Clock clock, PrintStream out) {
        this.clock = clock;
        this.out = out;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Environment settings = event.getApplicationContext().getEnvironment();
        out.print(words(settings, event.getTimeTaken()));
        event.getApplicationContext()
                .getBeanProvider(StartWords.class)
                .orderedStream()
                .flatMap(room -> room.lineAtStart(address(settings)).stream())
                .forEach(out::println);
        out.flush();
    }

    /** @param bootTime taken by the application alone; the launcher's own time counts too when it says when it began */
    String words(Environment settings, @Nullable Duration bootTime) {
        Long launchedAt = settings.getProperty("salient.launched-at", Long.class);
        Duration taken =
                launchedAt == null ? bootTime : Duration.between(Instant.ofEpochMilli(launchedAt), clock.instant());
        String time = taken == null ? "" : String.format(Locale.ROOT, " (in %.1f s)", taken.toMillis() / 1000.0);
        Path folder = Path.of(settings.getProperty("salient.data", "data")).toAbsolutePath();
        String data = NamedDatabase.in(settings)
                .map(database -> "the PostgreSQL at " + database.place())
                .orElseGet(() -> folder.normalize().toString());
        return """
                Salient is ready at %s%s
                Data is kept in %s
                Stop with Ctrl-C.
                """.formatted(address(settings), time, data);
    }

    private static String address(Environment settings) {
        String port = settings.getProperty("local.server.port", settings.getProperty("server.port", "8080"));
        String host = settings.getProperty("server.address", "localhost");
        boolean here = host.equals("0.0.0.0") || host.equals("::") || host.equals("::1") || host.startsWith("127.");
        return "http://%s:%s".formatted(here ? "localhost" : host, port);
    }
}
