package app.salient.account.own;

import app.salient.account.CurrentVisitor;
import app.salient.account.OwnTable;
import app.salient.account.OwnTables;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes out everything that is kept of the visitor, as docs/export.md describes it. */
@Service
public class TakingAlong {
    /** Goes up when a reader of the file would have to change. */
    static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<OwnTables> rooms;
    private final OwnRowsQuery rows;
    private final CurrentVisitor current;
    private final Clock clock;

    TakingAlong(List<OwnTables> rooms, OwnRowsQuery rows, CurrentVisitor current, Clock clock) {
        this.rooms = List.copyOf(rooms);
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    /** Writes UTF-8 JSON, a table at a time, and leaves the stream open. */
    @PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
    public void everything(OutputStream out) {
        var me = current.get().id();
        try (JsonGenerator json = JSON.createGenerator(keptOpen(out))) {
            json.writeStartObject();
            json.writeStringProperty("format", "salient-export");
            json.writeNumberProperty("version", VERSION);
            json.writeStringProperty("madeAt", clock.instant().toString());
            for (OwnTables room : rooms) {
                for (OwnTable table : room.of(me)) {
                    json.writeArrayPropertyStart(table.name());
                    rows.of(me, table).forEach(row -> write(json, row));
                    json.writeEndArray();
                }
            }
            json.writeEndObject();
        }
    }

    /** A response is JSON already; it stays readable instead of becoming text in text. */
    private static void write(JsonGenerator json, Map<String, ?> row) {
        json.writeStartObject();
        row.forEach((name, value) -> {
            json.writeName(name);
            if (name.equals("response") && value instanceof String text) {
                json.writeTree(JSON.readTree(text));
            } else {
                json.writePOJO(value);
            }
        });
        json.writeEndObject();
    }

    private static OutputStream keptOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
