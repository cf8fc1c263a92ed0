package app.salient.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.salient.load.Learner;
import app.salient.load.PreparedAnswers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What whoever runs the server sees of it: figures, health and logs a program can read, and nothing of people in any of them. */
class OperatingE2E {
    private static final Path COURSE = Course.OF_ALL_KINDS;
    private static final String QUIZ = "the-sea";
    private static final Pattern FIGURES = Pattern.compile("Figures are at (http://127.0.0.1:\\d+/metrics)");
    private static final String NAME = "Wilhelmina Thistledown";
    private static final String THOUGHT = "my-own-private-thought";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void figuresHealthAndLogsTellOfTheServerAndOfNobodyInIt(@TempDir Path data) throws Exception {
        try (var salient = RunningSalient.start(
                data,
                RunningSalient.course(COURSE),
                "--server.forward-headers-strategy=native",
                "--logging.structured.format.console=ecs",
                "--salient.metrics.port=0")) {
            URI address = salient.address();
            var learner = Learner.at(Learner.network(), address, 7);
            assertThatThrownBy(() -> learner.signIn(NAME, "not the password"))
                    .isInstanceOf(IllegalStateException.class);
            var quiz = learner.start(QUIZ);
            var answers = PreparedAnswers.of(COURSE, QUIZ);
            for (String question : quiz.questions()) {
                assertThat(quiz.answer(question, answers.any(question, new Random(1)))
                                .saved())
                        .isTrue();
                quiz.answer(question, "{\"kind\":\"" + THOUGHT + "\"}");
            }
            quiz.handIn();

            assertThat(get(address.resolve("/actuator/health")).body()).contains("\"status\":\"UP\"");
            assertThat(get(address.resolve("/actuator/prometheus")).body()).doesNotContain("salient_");
            assertThat(get(address.resolve("/metrics")).body()).doesNotContain("salient_write");

            String figures = get(figuresOf(salient)).body();
            assertThat(figures)
                    .contains("salient_answers_saved_total " + quiz.questions().size() + ".0")
                    .contains("salient_write_durable_seconds_bucket{le=\"0.015\"}")
                    .contains("salient_write_batch_count")
                    .contains("salient_write_waiting 0")
                    .contains("salient_write_refused_total 0.0")
                    .contains("http_server_requests_seconds_count")
                    .contains("jvm_memory_used_bytes");
            tellsOfNobody(figures);

            salient.stop();
            for (String line : salient.allOutput()) {
                tellsOfNobody(line);
                if (line.startsWith("{")) {
                    assertThat(JsonMapper.shared().readTree(line).has("message"))
                            .isTrue();
                }
            }
            assertThat(salient.allOutput())
                    .anyMatch(line -> line.startsWith("{") && line.contains("Read the course in"));
        }
    }

    private static void tellsOfNobody(String text) {
        assertThat(text).doesNotContain(NAME, "Wilhelmina", "thistledown", THOUGHT, "198.18.");
    }

    private static URI figuresOf(RunningSalient salient) {
        return salient.output().stream()
                .map(FIGURES::matcher)
                .filter(Matcher::find)
                .map(found -> URI.create(found.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
