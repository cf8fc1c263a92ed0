package app.salient.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.LongAdder;

/** A telephone line of 1.6 Mbit/s down, 0.75 up and 150 ms: what browser tools call fast 3G. Counts what comes over it. */
final class SlowLine {
    private static final int LATENCY_MS = 150;
    private static final double DOWN = 1_600_000 / 8.0;
    private static final double UP = 750_000 / 8.0;

    private final CDPSession session;
    private final LongAdder received = new LongAdder();

    SlowLine(Page page) {
        session = page.context().newCDPSession(page);
        session.send("Network.enable");
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LATENCY_MS);
        line.addProperty("downloadThroughput", DOWN);
        line.addProperty("uploadThroughput", UP);
        session.send("Network.emulateNetworkConditions", line);
        session.on(
                "Network.loadingFinished",
                event -> received.add(event.get("encodedDataLength").getAsLong()));
    }

    /** Bytes of all answers so far as they came over the line: compressed, with their heads. */
    long received() {
        return received.sum();
    }
}
