package app.salient.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.util.FileSystemUtils;

/**
 * One running Salient for each course and all tests that leave it running. Has one instructor, once somebody asks for one. What it had said
 * when a test failed is kept in {@code target/screens/failed}.
 */
final class OpenSalient implements BeforeAllCallback, AfterTestExecutionCallback {
    private final List<String> arguments;
    private @Nullable Started started;

    OpenSalient() {
        this(List.of());
    }

    private OpenSalient(List<String> arguments) {
        this.arguments = arguments;
    }

    /** With the course that has every kind of question. */
    static OpenSalient withAllKinds() {
        return new OpenSalient(List.of(RunningSalient.course(Course.OF_ALL_KINDS)));
    }

    /** The process; killed when the last test is over. */
    private static final class Started implements AutoCloseable {
        final Path data;
        final RunningSalient server;

        @Nullable
        List<Cookie> instructor;

        Started(List<String> arguments) {
            try {
                data = Files.createTempDirectory("salient-e2e");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            server = RunningSalient.start(data, arguments.toArray(String[]::new));
        }

        @Override
        public void close() throws IOException {
            server.kill();
            FileSystemUtils.deleteRecursively(data);
        }
    }

    @Override
    public void beforeAll(ExtensionContext tests) {
        started = tests.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(List.of(Started.class, arguments), key -> new Started(arguments), Started.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) throws IOException {
        if (test.getExecutionException().isPresent()) {
            var file =
                    Path.of("target/screens/failed", test.getRequiredTestClass().getSimpleName() + ".log");
            Files.createDirectories(file.getParent());
            Files.write(file, running().server.output());
        }
    }

    /** @param path begins with a slash */
    String at(String path) {
        return running().server.address() + path;
    }

    /** The cookies of the one instructor's browser. */
    List<Cookie> instructor(Chromium chromium) {
        var salient = running();
        if (salient.instructor == null) {
            Page page = chromium.newcomer();
            Forms.setUp(page, salient.server, "Ms Virta", "a quiet lake in June");
            salient.instructor = page.context().cookies();
        }
        return salient.instructor;
    }

    private Started running() {
        if (started == null) {
            throw new IllegalStateException("not started");
        }
        return started;
    }
}
