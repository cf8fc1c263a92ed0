package app.salient.classroom;

/** Is told how far something is that goes through the students of a class: before the first and after every few. */
@FunctionalInterface
public interface Progress {
    /** @return whether to go on */
    boolean reached(int students, int of);
}
