package app.salient.takeout;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.testing.SteppingClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An .apkg as Anki reads it. Anki itself cannot be had on a build machine, so each table and each thing that its importer looks
 * up is checked against schema 11. A package of ours was opened by hand with the npm package anki-reader 0.3.0 (docs/export.md).
 */
class AnkiPackageTest {
    private static final Map<String, String> COLUMNS = Map.of(
            "col", "id crt mod scm ver dty usn ls conf models decks dconf tags",
            "notes", "id guid mid mod usn tags flds sfld csum flags data",
            "cards", "id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data",
            "revlog", "id cid usn ease ivl lastIvl factor time type",
            "graves", "usn oid type");

    @TempDir
    Path folder;

    private final Map<String, byte[]> entries = new HashMap<>();
    private JdbcClient collection;

    @BeforeEach
    void aPackage() throws IOException {
        var cards = List.of(
                new Card("sea-1", "<p>How often?</p>", "<p><b>Twice</b></p>", "reading-the-sea"),
                new Card("sea-2", "<p>Größe &amp; \"Maß\"?</p>", "<p>16 metres</p>", "reading-the-sea"));
        var out = new ByteArrayOutputStream();
        new AnkiPackage(new SteppingClock()).write(cards, out);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        Path file = folder.resolve("collection.anki2");
        Files.write(file, entries.get("collection.anki2"));
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        collection = JdbcClient.create(source);
    }

    @Test
    void holdsACollectionAndAnEmptyListOfMedia() {
        assertThat(entries).containsOnlyKeys("collection.anki2", "media");
        assertThat(new String(entries.get("media"))).isEqualTo("{}");
        assertThat(text("pragma integrity_check")).isEqualTo("ok");
    }

    @Test
    void hasTheTablesOfSchemaEleven() {
        COLUMNS.forEach((table, columns) -> assertThat(collection
                        .sql("select name from pragma_table_info(?)")
                        .param(table)
                        .query(String.class)
                        .list())
                .as(table)
                .containsExactly(columns.split(" ")));
        assertThat(collection.sql("select ver from col").query(Integer.class).single())
                .isEqualTo(11);
    }

    @Test
    void namesADeckAndAKindOfNoteThatAreThere() {
        JsonNode models = json("models");
        JsonNode decks = json("decks");
        assertThat(list("select distinct mid from notes"))
                .allSatisfy(id -> assertThat(models.has(id)).isTrue());
        assertThat(list("select distinct did from cards"))
                .allSatisfy(id -> assertThat(decks.has(id)).isTrue());
        assertThat(decks.has("1")).isTrue(); // Anki expects its own default deck
        for (JsonNode deck : decks) {
            assertThat(json("dconf").has(deck.path("conf").asString())).isTrue();
        }
        JsonNode model = models.path(String.valueOf(AnkiSettings.MODEL));
        assertThat(model.path("flds")).hasSize(2);
        assertThat(model.at("/tmpls/0/qfmt").asString()).isEqualTo("{{Front}}");
    }

    @Test
    void hasANoteAndANewCardForEach() {
        assertThat(list("select guid from notes order by id")).containsExactly("salient-sea-1", "salient-sea-2");
        assertThat(list("select flds from notes order by id").getLast())
                .isEqualTo("<p>Größe &amp; \"Maß\"?</p>\u001f<p>16 metres</p>");
        assertThat(list("select sfld from notes order by id").getLast()).isEqualTo("Größe & \"Maß\"?");
        assertThat(list("select nid || ' ' || ord || ' ' || type || ' ' || queue || ' ' || due from cards order by id"))
                .isEqualTo(noteIds());
        assertThat(list("select csum from notes order by id").getFirst())
                .isEqualTo(String.valueOf(AnkiCollectionQuery.checksum("How often?")));
    }

    /** From Anki's own {@code fieldChecksum}: the first eight hexadecimal digits of the SHA-1. */
    @Test
    void countsTheChecksumAsAnkiDoes() {
        assertThat(AnkiCollectionQuery.checksum("abc")).isEqualTo(0xa9993e36L);
    }

    private List<String> noteIds() {
        List<String> expected = new ArrayList<>();
        for (String note : list("select id from notes order by id")) {
            expected.add(note + " 0 0 0 " + (expected.size() + 1));
        }
        return expected;
    }

    private JsonNode json(String column) {
        return JsonMapper.shared().readTree(text("select " + column + " from col"));
    }

    private String text(String sql) {
        return list(sql).getFirst();
    }

    private List<String> list(String sql) {
        return collection.sql(sql).query(String.class).list();
    }
}
