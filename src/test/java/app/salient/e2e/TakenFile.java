package app.salient.e2e;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A file that a browser has saved, opened as a spreadsheet would. */
record TakenFile(String name, Path path) {
    /** Presses something and waits for the file. */
    static TakenFile by(Page page, Locator pressed) {
        Download saved = page.waitForDownload(pressed::click);
        return new TakenFile(saved.suggestedFilename(), saved.path());
    }

    /** Rows of a CSV file, the heading first. */
    List<List<String>> rows() {
        try (var records = CSVParser.parse(Files.readString(path).replaceFirst("^\\uFEFF", ""), CSVFormat.RFC4180)) {
            return records.stream().map(record -> record.toList()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that a workbook holds, as XML. */
    String workbook() {
        var all = new StringBuilder();
        try (var zip = new ZipFile(path.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }
}
