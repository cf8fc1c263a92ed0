package app.salient.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Somebody with a browser of their own: a guest until they sign in. Not for several threads. */
public final class Learner {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final Line line;

    private Learner(Line line) {
        this.line = line;
    }

    /** One for all learners: threads are dearer than learners. */
    public static HttpClient network() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /**
     * @param network as from {@link #network}
     * @param number from 0; gives each an address in the range kept for benchmarks (RFC 2544), which a server that trusts
     *     its proxy believes
     */
    public static Learner at(HttpClient network, URI server, int number) {
        return new Learner(new Line(network, server, "198.18." + number / 250 + "." + (1 + number % 250)));
    }

    /** @throws IllegalStateException when name or password do not open the door, or too many have tried */
    public void signIn(String name, String password) {
        signIn(Map.of("username", name, "password", password));
    }

    /** As {@link #signIn}, with "keep me signed in". */
    public void signInForLong(String name, String password) {
        signIn(Map.of("username", name, "password", password, "remember-me", "on"));
    }

    private void signIn(Map<String, String> fields) {
        var token = TOKEN.matcher(line.page("/login").body());
        if (!token.find()) {
            throw new IllegalStateException("no sign-in page");
        }
        var all = new HashMap<>(fields);
        all.put("_csrf", token.group(1));
        var reply = line.form("/login", all);
        String to = reply.location().orElse("");
        if (reply.status() != 302 || to.contains("/login")) {
            throw new IllegalStateException(fields.get("username") + " was answered with " + reply.status() + " " + to);
        }
    }

    /** Opens the page with the rules and presses the button; goes on with an attempt that is open. */
    public OpenQuiz start(String quiz) {
        var page = VaadinPage.open(line, "/quiz/" + quiz);
        page.press(page.nodes().button("Start quiz").isPresent() ? "Start quiz" : "Continue quiz");
        return new OpenQuiz(line, page);
    }

    /** Opens the page of an attempt in a new session, as after a restart or on another day. */
    public OpenQuiz comeBack(UUID attempt) {
        line.forgetSession();
        return new OpenQuiz(line, VaadinPage.open(line, "/attempt/" + attempt));
    }
}
