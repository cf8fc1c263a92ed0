package app.salient.e2e;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that reaches a page: bodies of answers, frames of sockets, what it shows and what it stores. */
final class Traffic {
    private final Page page;
    private final Set<Request> onTheWay = new HashSet<>();
    private final List<Request> finished = new ArrayList<>();
    private @Nullable Request nextPage;
    private final StringBuilder frames = new StringBuilder();

    /** Listens from now on. */
    Traffic(Page page) {
        this.page = page;
        page.onRequest(this::begins);
        page.onFrameNavigated(this::arrives);
        page.onRequestFinished(request -> {
            onTheWay.remove(request);
            finished.add(request);
        });
        page.onRequestFailed(onTheWay::remove);
        page.onWebSocket(socket -> {
            socket.onFrameReceived(frame -> frames.append(frame.text()).append('\n'));
            socket.onFrameSent(frame -> frames.append(frame.text()).append('\n'));
        });
    }

    private void begins(Request request) {
        if (request.isNavigationRequest() && request.frame().equals(page.mainFrame())) {
            nextPage = request;
        }
        if (!request.resourceType().equals("ping")) { // no script can read what answers one
            onTheWay.add(request);
        }
    }

    /** Nobody may ever hear of the end of what the page before was still asking for. */
    private void arrives(Frame frame) {
        if (nextPage != null && frame.equals(page.mainFrame())) {
            onTheWay.retainAll(Set.of(nextPage));
            nextPage = null;
        }
    }

    /** Forgets what has been, for example the pages of lessons. */
    void forget() {
        finished.clear();
        frames.setLength(0);
    }

    /** Waits for what is on its way: asking for an answer that has no end would wait for ever. */
    String all() {
        waitForWhatIsOnItsWay();
        var all = new StringBuilder(page.content())
                .append(page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})"))
                .append(page.evaluate("JSON.stringify([...document.querySelectorAll('salient-question')]"
                        + ".map(q => [q.view, q.response, q.review, q.hints, q.news]))"))
                .append(frames);
        // By number: reading one lets others arrive.
        for (int i = 0; i < finished.size(); i++) {
            all.append(body(finished.get(i)));
        }
        return all.toString();
    }

    private void waitForWhatIsOnItsWay() {
        try {
            page.waitForCondition(onTheWay::isEmpty);
        } catch (TimeoutError e) {
            throw new AssertionError(
                    "no end of " + onTheWay.stream().map(Request::url).toList(), e);
        }
    }

    private static String body(Request request) {
        if (request.url().contains("/VAADIN/")) {
            return "";
        }
        try {
            return Objects.requireNonNull(request.response()).text();
        } catch (PlaywrightException e) {
            return request.url() + " had no body\n"; // redirects, 204
        }
    }
}
