package app.salient.study;

import app.salient.account.PersonId;
import app.salient.question.Question;
import app.salient.question.Questions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * A learner's one try at one quiz. Keeps the revisions it was started on, so later edits cannot change its grade.
 *
 * @param version null until stored
 * @param seed decides the order of options; the same attempt always looks the same
 * @param openSlot 'OPEN' until hand-in: the database allows one open attempt per learner and quiz
 * @param earned points, null until handed in
 * @param possible points, null until handed in
 */
record Attempt(
        @Id AttemptId id,
        @Version @Nullable Integer version,
        PersonId learnerId,
        String quizId,
        AttemptKind kind,
        long seed,
        Instant startedAt,
        @Nullable Instant handedInAt,
        @Nullable String openSlot,
        @Nullable Double earned,
        @Nullable Double possible,

        @MappedCollection(idColumn = "attempt_id", keyColumn = "position")
        List<AttemptQuestion> questions) {
    Attempt {
        questions = List.copyOf(questions);
    }

    static Attempt start(
            PersonId learner, String quizId, AttemptKind kind, long seed, Instant at, List<AttemptQuestion> questions) {
        return new Attempt(
                new AttemptId(UUID.randomUUID()),
                null,
                learner,
                quizId,
                kind,
                seed,
                at,
                null,
                "OPEN",
                null,
                null,
                questions);
    }

    boolean isOpen() {
        return handedInAt == null;
    }

    /** Whether these are the questions it was started on, word for word. */
    boolean asks(List<Question> asked) {
        return questions.stream()
                .map(AttemptQuestion::revision)
                .toList()
                .equals(asked.stream().map(Questions::revision).toList());
    }

    Attempt handIn(Instant at, double pointsEarned, double pointsPossible) {
        if (!isOpen()) {
            throw new IllegalStateException("already handed in: " + id);
        }
        return new Attempt(
                id,
                version,
                learnerId,
                quizId,
                kind,
                seed,
                startedAt,
                at,
                null,
                pointsEarned,
                pointsPossible,
                questions);
    }
}
