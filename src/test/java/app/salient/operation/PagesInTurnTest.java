package app.salient.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PagesInTurnTest {
    private static final Duration EVER = Duration.ofMinutes(5);
    private static final int MANY = 3;

    private final PageTurns turns = new PageTurns(1, MANY, EVER, EVER);
    private final PagesInTurn pages = new PagesInTurn(turns);
    private final CountDownLatch drawn = new CountDownLatch(1);
    private final ExecutorService browsers = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void everybodyGoes() {
        drawn.countDown();
        browsers.close();
        pages.stop();
    }

    @Test
    void aPageWaitsForTheOneBeforeItAndAnAnswerDoesNot() {
        var first = drawing(pages);
        var second = asked(pages, page(), () -> {});
        await().until(turns::waiting, waiting -> waiting == 1);

        asks(pages, request("POST", "/api/attempts/x/answers", null, "*/*"), () -> {});
        assertThat(second).isNotDone();
        drawn.countDown();
        await().until(() -> first.isDone() && second.isDone());
    }

    /** A page that waits holds a thread of the server. */
    @Test
    void leavesThreadsForAnswersWhateverNumberOfPagesWaits() throws IOException {
        var settings = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
        int threads = Integer.parseInt(settings.getProperty("server.tomcat.threads.max"));
        assertThat(threads - PagesInTurn.WAITING_AT_MOST).isGreaterThanOrEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /quiz/one, , 'text/html,application/xhtml+xml', true",
        "GET, /, v-r=init&location=quiz, */*, true",
        "POST, /, v-r=uidl&v-uiId=0, */*, true",
        "POST, /, v-r=heartbeat&v-uiId=0, */*, false",
        "GET, /VAADIN/push, v-r=push&v-uiId=0, */*, false",
        "GET, /VAADIN/build/index.js, , */*, false",
        "GET, /pictures/map.svg, , 'image/avif,*/*', false",
        "GET, /api/me/salient.json, , 'text/html,application/xhtml+xml', false",
        "GET, /VAADIN/dynamic/resource/1/x/answers.csv, , 'text/html,application/xhtml+xml', false",
        "POST, /login, , 'text/html,application/xhtml+xml', false",
        "POST, /api/attempts/x/answers, , */*, false",
    })
    void onlyWhatDrawsAPageTakesTurns(
            String method, String path, @Nullable String query, String accepted, boolean takesTurns) {
        assertThat(pages.shouldNotFilter(request(method, path, query, accepted)))
                .isEqualTo(!takesTurns);
    }

    @Test
    void whoHasWaitedLongEnoughGoesOn() {
        var impatient = new PagesInTurn(new PageTurns(1, MANY, Duration.ofMillis(1), EVER));
        drawing(impatient);
        asks(impatient, page(), () -> {});
        assertThat(drawn.getCount()).isOne(); // the first is drawn still
    }

    @Test
    void whoSendsOrReadsSlowlyKeepsNoTurn() {
        var brief = new PagesInTurn(new PageTurns(1, MANY, EVER, Duration.ofMillis(1)));
        drawing(brief);
        asks(brief, page(), () -> {});
        assertThat(drawn.getCount()).isOne();
    }

    @Test
    void aTurnThatWasGivenToTheNextIsNotGivenBackTwice() {
        var brief = new PageTurns(1, MANY, Duration.ofMillis(1), Duration.ofMillis(1));
        var slow = brief.take().orElseThrow();
        await().until(brief::free, free -> free == 1);
        slow.run();
        assertThat(brief.free()).isOne();
    }

    @Test
    void whoComesWhenTooManyWaitIsAskedToComeAgain() throws Exception {
        drawing(pages);
        for (int i = 0; i < MANY; i++) {
            asked(pages, page(), () -> {});
        }
        await().until(turns::waiting, waiting -> waiting == MANY);
        assertThat(refused(page())).isEqualTo("503, again after 5 s");
    }

    /** Else they would begin to read while the database closes. */
    @Test
    void whoWaitsWhenTheServerStopsDrawsNothing() throws Exception {
        drawing(pages);
        var waiting = browsers.submit(() -> refused(page()));
        await().until(turns::waiting, count -> count == 1);
        pages.stop();
        assertThat(waiting).succeedsWithin(Duration.ofSeconds(30)).isEqualTo("503, again after 5 s");
        assertThat(refused(page())).isEqualTo("503, again after 5 s");
    }

    /** An interrupted thread that reads would close the file of the database for everybody. */
    @Test
    void whoIsInterruptedWhileWaitingDrawsNothing() {
        drawing(pages);
        var thread = new AtomicReference<Thread>();
        var waiting = browsers.submit(() -> {
            thread.set(Thread.currentThread());
            return refused(page());
        });
        await().until(turns::waiting, count -> count == 1);
        Optional.ofNullable(thread.get()).orElseThrow().interrupt();
        assertThat(waiting).succeedsWithin(Duration.ofSeconds(30)).isEqualTo("503, again after 5 s");
    }

    @Test
    void whoSendsSlowlyHasNoTurnBeforeAllOfItIsThere() throws Exception {
        var slow = new PipedOutputStream();
        var body = new PipedInputStream(slow);
        var request = new MockHttpServletRequest("POST", "/") {
            @Override
            public int getContentLength() {
                return 4;
            }

            @Override
            public ServletInputStream getInputStream() {
                return new DelegatingServletInputStream(body);
            }
        };
        request.setQueryString("v-r=uidl&v-uiId=0");
        request.addHeader("Accept", "*/*");
        slow.write("{\"a".getBytes(StandardCharsets.UTF_8));
        slow.flush();
        var read = new AtomicReference<>("");
        var sending = browsers.submit(() -> {
            pages.doFilter(
                    request,
                    new MockHttpServletResponse(),
                    (asked, answer) -> read.set(asked.getReader().readLine()));
            return null;
        });
        asks(pages, page(), () -> {}); // there is one turn
        assertThat(sending).isNotDone();
        slow.write('}');
        slow.close();
        assertThat(sending).succeedsWithin(Duration.ofSeconds(30));
        assertThat(read.get()).isEqualTo("{\"a}");
    }

    @Test
    void aPageThatCannotBeDrawnGivesItsTurnBack() {
        assertThat(asked(pages, page(), () -> {
                    throw new IllegalStateException("no such page");
                }))
                .failsWithin(EVER);
        asks(pages, page(), () -> {});
    }

    /** A page that takes until {@link #drawn}. */
    private Future<?> drawing(PagesInTurn pages) {
        var begun = new CountDownLatch(1);
        var drawing = asked(pages, page(), () -> {
            begun.countDown();
            drawn.await();
        });
        await().until(begun::getCount, count -> count == 0);
        return drawing;
    }

    private Future<?> asked(PagesInTurn pages, MockHttpServletRequest request, Work work) {
        return browsers.submit(() -> {
            pages.doFilter(request, new MockHttpServletResponse(), (asked, answer) -> run(work));
            return null;
        });
    }

    /** What is said to a request for which nothing is drawn. */
    private String refused(MockHttpServletRequest request) throws IOException, ServletException {
        var response = new MockHttpServletResponse();
        pages.doFilter(request, response, (asked, answer) -> fail("drawn"));
        return response.getStatus() + ", again after " + response.getHeader("Retry-After") + " s";
    }

    /** And has the answer. */
    private void asks(PagesInTurn pages, MockHttpServletRequest request, Work work) {
        assertThat(asked(pages, request, work)).succeedsWithin(Duration.ofSeconds(30));
    }

    private static void run(Work work) {
        try {
            work.run();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    private static MockHttpServletRequest page() {
        return request("GET", "/quiz/one", null, "text/html");
    }

    private static MockHttpServletRequest request(String method, String path, @Nullable String query, String accepted) {
        var request = new MockHttpServletRequest(method, path);
        request.setQueryString(query);
        request.addHeader("Accept", accepted);
        return request;
    }
}
