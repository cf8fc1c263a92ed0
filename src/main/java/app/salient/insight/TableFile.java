package app.salient.insight;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that takes a table row by row, so that a large one is never held in memory. It is whole only once it is closed. */
public interface TableFile extends Closeable {
    /** @param cells a {@link String}, a {@link Number}, or null for nothing */
    void row(List<? extends @Nullable Object> cells) throws IOException;
}
