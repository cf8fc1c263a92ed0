package app.salient.study.marking;

import app.salient.account.PersonId;
import app.salient.study.AttemptSheet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of answers to mark.
 *
 * @param student what they are called in the class
 * @param prompt of the question, as Markdown
 * @param waiting whether it waits for a person
 */
public record MarkableAnswer(
        UUID id,
        PersonId learner,
        String student,
        String quizTitle,
        String questionId,
        String prompt,
        Instant handedInAt,
        boolean waiting) {

    /**
     * All that is needed to mark one.
     *
     * @param item the question as the student saw it, with what they answered and its review
     * @param worth what the question counts, in points; 0 once it was left out
     * @param possible what it is worth by itself, in points
     * @param computed points without what people gave
     * @param earned points that count now
     * @param marks what people gave, oldest first
     */
    public record Sheet(
            MarkableAnswer answer,
            AttemptSheet.Item item,
            double possible,
            double worth,
            double computed,
            double earned,
            List<Made> marks) {
        public Sheet {
            marks = List.copyOf(marks);
        }

        /** The number to give with the next mark. */
        public int latest() {
            return marks.isEmpty() ? 0 : marks.getLast().number();
        }
    }

    /**
     * @param points null when it took the marks before it back
     * @param by what the person is called
     * @param criteria points per criterion; empty without a rubric
     */
    public record Made(
            int number, @Nullable Double points, Map<String, Double> criteria, String comment, String by, Instant at) {}
}
