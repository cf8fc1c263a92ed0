package app.salient.takeout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** Writes cards as the zip that Anki imports: a collection and a list of media, of which there are none. */
@Component
class AnkiPackage {
    private final Clock clock;

    AnkiPackage(Clock clock) {
        this.clock = clock;
    }

    /** Leaves the stream open. */
    void write(List<Card> cards, OutputStream out) throws IOException {
        Path collection = Files.createTempFile("salient-cards", ".anki2"); // readable by the owner alone
        try {
            AnkiCollectionQuery.write(collection, cards, clock.instant());
            var zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry("collection.anki2"));
            Files.copy(collection, zip);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("media"));
            zip.write("{}".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.finish();
            zip.flush();
        } finally {
            Files.delete(collection);
        }
    }
}
