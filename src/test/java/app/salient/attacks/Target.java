package app.salient.attacks;

import app.salient.e2e.RunningSalient;
import app.salient.testing.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.util.FileSystemUtils;

/** One running Salient for all attacks, with the class of the demo and with every kind of question. */
final class Target implements BeforeAllCallback {
    static final String QUIZ = "the-sea";
    static final String CLASS = "History 9B";
    private static final String PASSWORD = "salient-demo";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private @Nullable Started started;

    /** The process; killed when the last test is over. */
    private record Started(Path data, RunningSalient server) implements AutoCloseable {
        static Started now() {
            try {
                Path data = Files.createTempDirectory("salient-target");
                return new Started(
                        data,
                        RunningSalient.start(
                                data,
                                "--spring.profiles.active=demo",
                                RunningSalient.course(Path.of("src/test/resources/kinds-course"))));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
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
                .computeIfAbsent(Target.class, key -> Started.now(), Started.class);
    }

    RunningSalient server() {
        if (started == null) {
            throw new IllegalStateException("not started");
        }
        return started.server();
    }

    int port() {
        return server().port();
    }

    /** Somebody who has just come, with a guest's cookie. */
    Browser guest() {
        var browser = new Browser(port());
        browser.get("/");
        return browser;
    }

    Browser student(int number) {
        return signedIn("student%02d".formatted(number));
    }

    Browser instructor() {
        return signedIn("instructor");
    }

    private Browser signedIn(String name) {
        var browser = new Browser(port());
        var answer = browser.post("/login", form(browser, name, PASSWORD));
        if (answer.headers().firstValue("Location").orElse("/login").contains("/login")) {
            throw new IllegalStateException(name + " could not sign in: " + answer.headers());
        }
        return browser;
    }

    /** What the sign-in page sends. */
    static Map<String, String> form(Browser browser, String name, String password) {
        var token = TOKEN.matcher(browser.get("/login").body());
        return Map.of("username", name, "password", password, "_csrf", token.find() ? token.group(1) : "");
    }

    /** Everything that the server keeps of somebody. */
    static String keptOf(Browser who) {
        return who.send(who.request("/api/me/salient.json").GET()).body();
    }
}
