package app.salient.design;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A link that downloads CSV; it is written while it is sent. */
public class Download extends Anchor {
    /** Writes the file. */
    @FunctionalInterface
    public interface Content {
        void write(Writer out);
    }

    public Download(String fileName, String words, Content content) {
        super(handler(fileName, content), AttachmentType.DOWNLOAD, words);
        addClassNames("button");
    }

    private static DownloadHandler handler(String fileName, Content content) {
        return event -> {
            event.setFileName(fileName);
            event.setContentType("text/csv;charset=UTF-8");
            try (Writer out =
                    new BufferedWriter(new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8))) {
                content.write(out);
            }
        };
    }
}
