package app.salient.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file that is sent by hand, past the limits that the browser would keep. */
class SmallUploadTest extends ViewTest {
    private static final int MOST = 1_000;

    private final List<byte[]> given = new ArrayList<>();
    private long read;

    @Test
    void takesNoMoreOfAnEndlessFileThanItsReaderNeedsToRefuseIt() throws IOException {
        send(Long.MAX_VALUE);
        assertThat(given).singleElement().satisfies(bytes -> assertThat(bytes).hasSize(MOST + 1));
        assertThat(read).isLessThan(MOST + 100_000L);
    }

    @Test
    void takesAFileThatIsSmallEnough() throws IOException {
        send(MOST);
        assertThat(given).singleElement().satisfies(bytes -> assertThat(bytes).hasSize(MOST));
    }

    private void send(long size) throws IOException {
        var ui = UI.getCurrent();
        var event =
                new UploadEvent(
                        null, null, VaadinSession.getCurrent(), "list.csv", size, "text/csv", ui.getElement(), null) {
                    @Override
                    public InputStream getInputStream() {
                        return endless(size);
                    }
                };
        new SmallUpload(MOST, given::add).handleUploadRequest(event);
        VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
    }

    private InputStream endless(long size) {
        return new InputStream() {
            @Override
            public int read() {
                return read++ < size ? 'a' : -1;
            }
        };
    }
}
