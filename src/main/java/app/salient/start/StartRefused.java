package app.salient.start;

import org.springframework.boot.ExitCodeGenerator;

/** Salient cannot start here; the message is one sentence for a person and says what to do. Exit code 1. */
final class StartRefused extends RuntimeException implements ExitCodeGenerator {
    private static final long serialVersionUID = 1L;

    StartRefused(String sentence) {
        super(sentence);
    }

    @Override
    public int getExitCode() {
        return 1;
    }
}
