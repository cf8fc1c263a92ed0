package app.salient.load;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An open attempt on its page. */
public final class OpenQuiz {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Line line;
    private final VaadinPage page;
    private final UUID attempt;
    private final Map<String, PageNodes.Element> questions;
    private long sequence = System.currentTimeMillis(); // as the outbox does: above what any page before has used

    OpenQuiz(Line line, VaadinPage page) {
        this.line = line;
        this.page = page;
        this.attempt = page.nodes().elements("salient-outbox").stream()
                .map(outbox -> UUID.fromString(outbox.text("attempt")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no attempt on this page"));
        this.questions = page.nodes().elements("salient-question").stream()
                .collect(Collectors.toUnmodifiableMap(question -> question.text("question-id"), question -> question));
    }

    public UUID attempt() {
        return attempt;
    }

    public List<String> questions() {
        return questions.keySet().stream().sorted().toList();
    }

    /** The answer that the server has shown for a question when the page was opened. */
    public Optional<JsonNode> shown(String question) {
        return Optional.ofNullable(questions.get(question)).flatMap(element -> element.find("response"));
    }

    /** What the server said to an answer. */
    public record Verdict(int status, String body) {
        /** Only then may a page show it as saved. */
        public boolean saved() {
            return status == 200 && body.contains("\"fate\":\"kept\"");
        }
    }

    /**
     * Sends one answer, as the outbox does.
     *
     * @param responseJson of the question's kind, as {@code Questions.sampleResponse} makes it
     * @throws java.io.UncheckedIOException when the server is not there, or goes away before it has said anything
     */
    public Verdict answer(String question, String responseJson) {
        var reply = line.json(path(), delivery(question, responseJson));
        return new Verdict(reply.status(), reply.body());
    }

    String path() {
        return "/api/attempts/" + attempt + "/answers";
    }

    String cookies() {
        return line.cookieHeader();
    }

    String delivery(String question, String responseJson) {
        String now = Instant.now().toString();
        ObjectNode answer = JSON.createObjectNode().put("question", question).put("seq", ++sequence);
        answer.set("response", JSON.readTree(responseJson));
        answer.put("certainty", "think").put("flagged", false).put("at", now);
        ObjectNode delivery = JSON.createObjectNode().put("sent", now);
        delivery.putArray("answers").add(answer);
        return delivery.toString();
    }

    /** Closes the page; the attempt stays open. */
    public void leave() {
        page.leave();
    }

    /** @throws IllegalStateException when no result is shown then */
    public void handIn() {
        page.press("Hand in");
        if (page.nodes().elements("salient-question").stream()
                .noneMatch(question -> question.find("review").isPresent())) {
            throw new IllegalStateException("handed in, but no result is shown");
        }
    }
}
