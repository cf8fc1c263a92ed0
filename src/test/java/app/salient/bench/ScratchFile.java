package app.salient.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The file of a server that has made it and is stopped, opened as its administrator. */
record ScratchFile(Path data) {
    DriverManagerDataSource open() throws IOException {
        return new DriverManagerDataSource(
                "jdbc:h2:file:" + data.toAbsolutePath().resolve("salient") + ";WRITE_DELAY=0",
                "salient",
                Files.readString(data.resolve("database.secret")).strip());
    }

    double megabytes() throws IOException {
        return Files.size(data.resolve("salient.mv.db")) / 1e6;
    }
}
