package app.salient.classroom.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Takes a file into memory, but never more of it than may be: the limits that the browser keeps to bind nobody who sends by
 * hand. A file that is larger arrives one byte too long, for its reader to refuse.
 *
 * @param mostBytes of the file, above 0
 */
record SmallUpload(int mostBytes, Consumer<byte[]> given) implements UploadHandler {
    private static final int HEADS = 64 * 1024;

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] bytes = event.getInputStream().readNBytes(mostBytes + 1);
        event.getUI().access(() -> given.accept(bytes));
    }

    @Override
    public long getRequestSizeMax() {
        return mostBytes + HEADS;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
