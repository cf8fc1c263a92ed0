package app.salient.takeout;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.study.AttemptKind;
import app.salient.study.answering.Starting;
import app.salient.study.answering.Studying;
import app.salient.testing.OnH2;
import app.salient.testing.SteppingClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What a learner takes along is opened by Anki itself. */
@OnH2
@TestPropertySource(properties = "salient.lessons=src/test/resources/kinds-course")
@EnabledOnOs(value = OS.LINUX, architectures = "amd64") // the library is made for it
class RealAnkiTest {
    private static final String NOTES =
            "select n.guid, n.flds, d.name, t.name, c.type, c.queue, c.ord from notes n join cards c on c.nid = n.id "
                    + "join decks d on d.id = c.did join notetypes t on t.id = n.mid order by c.due";

    @TempDir
    Path folder;

    @Autowired
    Starting starting;

    @Autowired
    Studying studying;

    @Autowired
    OwnCards own;

    @Autowired
    SteppingClock clock;

    @Test
    void findsEveryCardOfALearnerInOneDeckWithFrontAndBack() throws IOException, InterruptedException {
        var learner = guest();
        takeTheQuiz(learner);
        Path taken = take(learner, "first.apkg");
        int cards = as(learner, this::rowsOfTable) - 1;
        var anki = new AnkiCollection(Files.createDirectory(folder.resolve("anki")));

        var problems = anki.does("import=" + taken, "check=").getLast();

        assertThat(problems).isEmpty();
        var notes = anki.rows(NOTES);
        assertThat(notes).hasSize(cards).hasSizeGreaterThan(9);
        assertThat(notes).allSatisfy(note -> {
            assertThat(note.getFirst()).startsWith("salient-sea-");
            assertThat(note.get(1).split("\u001f")).hasSize(2).allMatch(field -> !field.isBlank());
            assertThat(note.subList(2, 7)).containsExactly("Salient", "Salient", "0", "0", "0");
        });
        assertThat(anki.rows("select f.name from fields f join notetypes t on t.id = f.ntid where t.name ="
                        + " 'Salient' order by f.ord"))
                .containsExactly(List.of("Front"), List.of("Back"));
    }

    @Test
    void updatesTheCardsItHasAndLeavesAloneHowWellTheyAreKnown() throws IOException, InterruptedException {
        Path first = packed("first.apkg", "<p>Once</p>");
        clock.forward(Duration.ofDays(1));
        Path second = packed("second.apkg", "<p>Twice</p>");
        var anki = new AnkiCollection(Files.createDirectory(folder.resolve("anki")));

        anki.does(
                "import=" + first,
                "sql=update cards set type = 2, queue = 2, ivl = 30, due = 40, reps = 3",
                "import=" + second);

        assertThat(anki.rows("select n.guid, n.flds, c.type, c.ivl, c.reps from notes n join cards c on c.nid = n.id"))
                .containsExactly(List.of("salient-sea-1", "<p>How often?</p>\u001f<p>Twice</p>", "2", "30", "3"));
    }

    private void takeTheQuiz(Visitor learner) {
        var attempt = as(
                        learner,
                        () -> starting.start("the-sea", AttemptKind.GRADED).attempt())
                .orElseThrow();
        as(learner, () -> studying.handIn(attempt));
    }

    private Path take(Visitor learner, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            as(learner, () -> {
                try {
                    own.apkg(out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return file;
    }

    /** With its head. */
    private int rowsOfTable() {
        var out = new ByteArrayOutputStream();
        try {
            own.csv(out);
            return CSVParser.parse(out.toString(StandardCharsets.UTF_8), CSVFormat.RFC4180)
                    .getRecords()
                    .size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path packed(String name, String back) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            new AnkiPackage(clock).write(List.of(new Card("sea-1", "<p>How often?</p>", back, "the-sea")), out);
        }
        return file;
    }
}
