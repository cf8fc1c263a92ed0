package app.salient.testing;

import app.salient.Salient;
import app.salient.account.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Supplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Another Salient in this process, on the database of the first; close it when done. */
public record SecondServer(ConfigurableApplicationContext context) implements AutoCloseable {
    /**
     * @param first has a PostgreSQL, as by {@link OnPostgres}
     * @param lessons the folder of its course
     */
    public static SecondServer beside(Environment first, String lessons) {
        var holder = SecurityContextHolder.getContextHolderStrategy();
        try {
            return new SecondServer(new SpringApplicationBuilder(Salient.class, TestMoments.class)
                    .run(
                            "--server.port=0",
                            "--vaadin.productionMode=true",
                            "--salient.data=" + Files.createTempDirectory("salient-test"),
                            "--salient.lessons=" + lessons,
                            "--salient.course-compared-every=PT1S",
                            "--salient.database.url=" + first.getRequiredProperty("salient.database.url"),
                            "--salient.database.user=" + first.getRequiredProperty("salient.database.user")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            SecurityContextHolder.setContextHolderStrategy(holder); // of the first, see VisitorsOfThisContext
        }
    }

    /** Runs {@code work} as {@code visitor} comes to this server. */
    public <T> T as(Visitor visitor, Supplier<T> work) {
        var holder = SecurityContextHolder.getContextHolderStrategy();
        SecurityContextHolder.setContextHolderStrategy(get(SecurityContextHolderStrategy.class));
        try {
            return Visitors.as(visitor, work);
        } finally {
            SecurityContextHolder.setContextHolderStrategy(holder);
        }
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
