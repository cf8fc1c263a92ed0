package app.salient.formats;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while a reader goes on, so that an author sees all problems of a file at once. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public void error(Position at, String message, String hint) {
        found.add(new Problem(Problem.Severity.ERROR, at, message, hint));
    }

    public void warning(Position at, String message, String hint) {
        found.add(new Problem(Problem.Severity.WARNING, at, message, hint));
    }

    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** How many errors so far: compare before and after a step to learn whether that step found any. */
    public long errors() {
        return found.stream().filter(Problem::isError).count();
    }
}
