package app.salient.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.question.Question;
import app.salient.question.Questions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nothing that gives an answer away reaches the browser before handing in: not by the wire, the page, or its storage. */
class LeakE2E {
    private static final String QUIZ = "reading-a-war";

    /** Letters, digits and spaces look the same in the course's files, in HTML and in JSON. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ]{12,}");

    @RegisterExtension
    static final OpenSalient salient = new OpenSalient();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final List<Response> responses = new ArrayList<>();
    private final StringBuilder frames = new StringBuilder();

    @Test
    void showsNoReasonAndNoKeyBeforeHandingIn() {
        Set<String> secrets = secrets();
        assertThat(secrets).hasSizeGreaterThan(40);
        Page page = chromium.newcomer();
        page.onResponse(responses::add);
        page.onWebSocket(socket -> {
            socket.onFrameReceived(frame -> frames.append(frame.text()).append('\n'));
            socket.onFrameSent(frame -> frames.append(frame.text()).append('\n'));
        });
        var attempt = AttemptPage.start(page, salient.at("/quiz/" + QUIZ));
        attempt.answerAllRight(Course.quiz(QUIZ));
        assertThat(attempt.status()).hasText(AttemptPage.SAVED);
        String before = allThatReached(page);
        assertThat(before).contains("reading-passive").contains("has been urged");
        assertThat(found(secrets, before)).isEmpty();
        assertThat(before).doesNotContain("\"correct\":", "\"refutation\":", "\"feedback\":", "\"explanation\":");

        attempt.handIn();
        assertThat(page.locator("salient-question .explanation")).hasCount(8);
        assertThat(found(secrets, allThatReached(page))).hasSizeGreaterThan(secrets.size() / 2);
    }

    private String allThatReached(Page page) {
        var all = new StringBuilder(page.content())
                .append(page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})"))
                .append(frames);
        responses.stream()
                .filter(response -> !response.url().contains("/VAADIN/"))
                .forEach(response -> {
                    try {
                        all.append(response.text());
                    } catch (PlaywrightException e) {
                        all.append(response.url()).append(" had no body\n"); // redirects, 204
                    }
                });
        return all.toString();
    }

    private static List<String> found(Set<String> secrets, String where) {
        return secrets.stream().filter(where::contains).toList();
    }

    /** The longest plain piece of every text of the quiz that a browser may not see yet. */
    private static Set<String> secrets() {
        var secrets = new TreeSet<String>();
        for (Question question : Course.quiz(QUIZ).questions()) {
            String open = Questions.publicView(question, 1).toString()
                    + question.stem().prompt();
            secrets.addAll(texts(JsonMapper.shared().readTree(Questions.canonical(question)))
                    .flatMap(text -> PLAIN
                            .matcher(text)
                            .results()
                            .map(MatchResult::group)
                            .max(Comparator.comparingInt(String::length))
                            .stream())
                    .filter(piece -> !open.contains(piece))
                    .collect(Collectors.toSet()));
            var grade = Questions.grade(question, null);
            JsonNode key =
                    Questions.review(question, null, grade, Course.SHIPPED).path("key");
            if (key.isString()) {
                secrets.add(key.asString());
            }
        }
        return secrets;
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString()
                ? Stream.of(node.asString())
                : node.values().stream().flatMap(LeakE2E::texts);
    }
}
