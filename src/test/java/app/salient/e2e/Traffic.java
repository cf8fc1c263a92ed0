package app.salient.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** All that reaches a page: bodies of answers, frames of sockets, what it shows and what it stores. */
final class Traffic {
    private final Page page;
    private final List<Response> responses = new ArrayList<>();
    private final StringBuilder frames = new StringBuilder();

    /** Listens from now on. */
    Traffic(Page page) {
        this.page = page;
        page.onResponse(responses::add);
        page.onWebSocket(socket -> {
            socket.onFrameReceived(frame -> frames.append(frame.text()).append('\n'));
            socket.onFrameSent(frame -> frames.append(frame.text()).append('\n'));
        });
    }

    /** Forgets what has been, for example the pages of lessons. */
    void forget() {
        responses.clear();
        frames.setLength(0);
    }

    String all() {
        var all = new StringBuilder(page.content())
                .append(page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})"))
                .append(page.evaluate("JSON.stringify([...document.querySelectorAll('salient-question')]"
                        + ".map(q => [q.view, q.response, q.review, q.hints, q.news]))"))
                .append(frames);
        // By number: reading one lets others arrive.
        for (int i = 0; i < responses.size(); i++) {
            all.append(body(responses.get(i)));
        }
        return all.toString();
    }

    private static String body(Response response) {
        if (response.url().contains("/VAADIN/")) {
            return "";
        }
        try {
            return response.text();
        } catch (PlaywrightException e) {
            return response.url() + " had no body\n"; // redirects, 204
        }
    }
}
