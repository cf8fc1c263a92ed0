package app.salient.e2e;

import app.salient.load.StickyProxy;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Production servers on one PostgreSQL, with a proxy before them: as many as a school needs. */
public final class Nodes implements AutoCloseable {
    private final EmbeddedPostgres database;
    private final List<RunningSalient> nodes = new ArrayList<>();
    private final StickyProxy proxy;

    /** @param scratch for what each keeps beside the database */
    public Nodes(Path scratch, int count, Path course) throws IOException {
        database = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "200")
                .start();
        for (int i = 0; i < count; i++) {
            nodes.add(RunningSalient.start(
                    scratch.resolve("node" + i),
                    RunningSalient.course(course),
                    "--server.forward-headers-strategy=native",
                    "--salient.database.url=" + database.getJdbcUrl("postgres", "postgres"),
                    "--salient.database.user=postgres"));
        }
        proxy = new StickyProxy(nodes.stream().map(RunningSalient::address).toList());
    }

    public StickyProxy proxy() {
        return proxy;
    }

    public DataSource database() {
        return database.getPostgresDatabase();
    }

    public List<RunningSalient> nodes() {
        return List.copyOf(nodes);
    }

    /** As {@code kill -9}; the proxy notices. */
    void kill(int node) {
        nodes.get(node).kill();
        proxy.lose(node);
    }

    @Override
    public void close() throws IOException {
        proxy.close();
        nodes.forEach(RunningSalient::close);
        database.close();
    }
}
