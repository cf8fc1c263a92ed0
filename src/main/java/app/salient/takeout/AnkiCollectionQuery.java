package app.salient.takeout;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.jsoup.Jsoup;
import org.sqlite.SQLiteDataSource;

/** Writes an Anki collection: an SQLite file with a note and a new card for each of ours. */
final class AnkiCollectionQuery {
    private static final String FIELD_END = "\u001f";

    private AnkiCollectionQuery() {}

    /** @param file exists and is empty */
    static void write(Path file, List<Card> cards, Instant now) throws IOException {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        try (Connection collection = source.getConnection()) {
            collection.setAutoCommit(false);
            for (String statement : AnkiSchema.STATEMENTS) {
                run(collection, statement);
            }
            describe(collection, now);
            for (int place = 0; place < cards.size(); place++) {
                add(collection, cards.get(place), place, now);
            }
            collection.commit();
        } catch (SQLException e) {
            throw new IOException("The cards could not be written", e);
        }
    }

    private static void describe(Connection collection, Instant now) throws SQLException {
        long seconds = now.getEpochSecond();
        run(
                collection,
                "insert into col values (1, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ?, '{}')",
                seconds - seconds % 86_400,
                now.toEpochMilli(),
                now.toEpochMilli(),
                AnkiSchema.VERSION,
                AnkiSettings.collection(),
                AnkiSettings.models(seconds),
                AnkiSettings.decks(seconds),
                AnkiSettings.deckOptions());
    }

    /** Ids are moments in milliseconds, as Anki's own are. */
    private static void add(Connection collection, Card card, int place, Instant now) throws SQLException {
        long id = now.toEpochMilli() + place;
        long seconds = now.getEpochSecond();
        String plain = Jsoup.parse(card.front()).text();
        run(
                collection,
                "insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')",
                id,
                "salient-" + card.id(),
                AnkiSettings.MODEL,
                seconds,
                " salient " + card.topic() + " ",
                card.front() + FIELD_END + card.back(),
                plain,
                checksum(plain));
        run(
                collection,
                "insert into cards values (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
                id,
                id,
                AnkiSettings.DECK,
                seconds,
                place + 1);
    }

    /** The first 32 bits of the SHA-1 of the first field: by it Anki finds notes that are alike. */
    static long checksum(String plain) {
        return Integer.toUnsignedLong(ByteBuffer.wrap(DigestUtils.sha1(plain)).getInt());
    }

    private static void run(Connection collection, String sql, Object... parameters) throws SQLException {
        try (var statement = collection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
