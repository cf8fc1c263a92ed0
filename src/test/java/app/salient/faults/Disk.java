package app.salient.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** A small disk of its own, which can be filled up or made to fail. Needs root and Linux; says so where it cannot be had. */
final class Disk implements AutoCloseable {
    private final Path folder;
    private final @Nullable Path image;
    private final Path filler;

    private Disk(Path folder, @Nullable Path image) {
        this.folder = folder;
        this.image = image;
        this.filler = folder.resolve("filler");
    }

    /** In memory. */
    static Disk small(Path folder, int megabytes) {
        demand("a small disk", "mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        return new Disk(folder, null);
    }

    /** One whose filesystem can be told to fail. @param image where its blocks are kept */
    static Disk thatCanFail(Path folder, Path image, int megabytes) {
        demand("a disk that can fail", "truncate", "-s", megabytes + "M", image.toString());
        demand("a disk that can fail", "mkfs.ext4", "-q", image.toString());
        demand("a disk that can fail", "mount", "-o", "loop", image.toString(), folder.toString());
        return new Disk(folder, image);
    }

    Path data() {
        return folder.resolve("data");
    }

    /** To the last byte. */
    void fill() {
        byte[] zeros = new byte[64 * 1024];
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(zeros);
            }
        } catch (IOException full) {
            fillTheRest(1_024);
        }
    }

    private void fillTheRest(int piece) {
        for (int size = piece; size > 0; size /= 4) {
            try {
                while (true) {
                    Files.write(filler, new byte[size], java.nio.file.StandardOpenOption.APPEND);
                }
            } catch (IOException full) {
                continue;
            }
        }
    }

    /** As when somebody has cleared up. */
    void makeRoom() {
        try {
            Files.deleteIfExists(filler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Linux does with a filesystem that it finds broken: from now on it can only be read, by open files too. */
    void fail() {
        demand("a disk that can fail", "mount", "-o", "remount,abort", folder.toString());
    }

    /** As somebody does who takes it out, puts what is on it on a sound one, and that in its place, under a server that runs on. */
    void mend() {
        String sound = image + ".sound";
        demand("a disk that can be mended", "umount", "--lazy", folder.toString());
        demand("a disk that can be mended", "cp", String.valueOf(image), sound);
        run("e2fsck", "-fy", sound); // says 1 when it has repaired something
        demand("a disk that can be mended", "mount", "-o", "loop", sound, folder.toString());
    }

    private static void demand(String what, String... command) {
        String said = run(command);
        if (!said.equals("0")) {
            String why =
                    "NOT TESTED: this machine gives no " + what + " (" + String.join(" ", command) + ": " + said + ")";
            System.out.println(why);
            Assumptions.abort(why);
        }
    }

    /** @return its exit code, or why it did not run */
    private static String run(String... command) {
        try {
            var process = new ProcessBuilder(List.copyOf(Arrays.asList(command)))
                    .redirectErrorStream(true)
                    .start();
            String output =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0 ? "0" : output.strip();
        } catch (IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        run("umount", "--lazy", folder.toString());
    }
}
