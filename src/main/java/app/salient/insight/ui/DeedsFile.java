package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.audit.Told;
import app.salient.classroom.ClassroomCard;
import app.salient.insight.CsvFile;
import app.salient.insight.FileTable;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was done in a class as a file, as far as it is shown; made when it is asked for. */
class DeedsFile {
    private final ClassroomCard card;
    private final DeedWords words;
    private final Supplier<Optional<List<Told>>> deeds;

    DeedsFile(ClassroomCard card, DeedWords words, Supplier<Optional<List<Told>>> deeds) {
        this.card = card;
        this.words = words;
        this.deeds = deeds;
    }

    Anchor link() {
        String name = ClassExports.fileName(card, "done.csv");
        var columns = List.of(
                text("deeds.file.at", card.time().zone().getId()), text("deeds.file.who"), text("deeds.file.what"));
        var download = DownloadHandler.fromInputStream(event -> {
            var taken = deeds.get();
            if (taken.isEmpty()) {
                return DownloadResponse.error(404);
            }
            var bytes = new ByteArrayOutputStream();
            CsvFile.write(
                    new FileTable(
                            name, columns, taken.get().stream().map(this::row).toList()),
                    bytes);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes.toByteArray()), name, "text/csv;charset=utf-8", bytes.size());
        });
        var link = new Anchor(download, AttachmentType.DOWNLOAD, text("deeds.download"));
        link.addClassName("button");
        return link;
    }

    private List<@Nullable Object> row(Told deed) {
        return List.of(
                card.time().onTheWall(deed.at()).truncatedTo(ChronoUnit.SECONDS).toString(),
                DeedWords.who(deed),
                words.of(deed));
    }
}
