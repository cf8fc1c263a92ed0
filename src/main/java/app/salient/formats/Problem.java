package app.salient.formats;

/**
 * Something an author should mend.
 *
 * @param message what is wrong, one sentence
 * @param hint how to mend it, one sentence
 */
public record Problem(Severity severity, Position at, String message, String hint) {
    public enum Severity {
        ERROR,
        WARNING
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return at + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + message + " " + hint;
    }
}
