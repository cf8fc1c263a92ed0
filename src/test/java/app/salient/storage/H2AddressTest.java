package app.salient.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The address of the database is made from the name of a folder, and from nothing that settings could hide in. */
class H2AddressTest {
    @TempDir
    Path scratch;

    @Test
    void aNameWithASemicolonOpensNothing() {
        Path script = scratch.resolve("script.sql");
        Path tricky = scratch.resolve("data;INIT=SCRIPT TO '" + script + "'");
        assertThatThrownBy(() -> H2File.open(tricky)).isInstanceOf(IllegalArgumentException.class);
        assertThat(script).doesNotExist();
    }
}
