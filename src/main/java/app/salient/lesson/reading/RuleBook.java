package app.salient.lesson.reading;

import java.util.List;

/**
 * What must hold for a course.
 *
 * @param ledger checked as soon as the four ledger files are read; the draft has no lesson yet
 * @param course checked when everything is read
 */
public record RuleBook(List<Rule> ledger, List<Rule> course) {
    public RuleBook {
        ledger = List.copyOf(ledger);
        course = List.copyOf(course);
    }
}
