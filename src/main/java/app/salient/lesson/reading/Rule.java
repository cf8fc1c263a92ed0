package app.salient.lesson.reading;

import app.salient.formats.Problems;

/** One thing that must hold for the whole course, beyond what a reader sees in a single file. */
@FunctionalInterface
public interface Rule {
    void check(Draft draft, Problems problems);
}
