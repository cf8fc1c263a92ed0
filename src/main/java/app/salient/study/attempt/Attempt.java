package app.salient.study.attempt;

import app.salient.account.PersonId;
import app.salient.lesson.Delivery;
import app.salient.lesson.Screens;
import app.salient.question.Question;
import app.salient.question.Questions;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.Grace;
import app.salient.study.NoSuchAttempt;
import app.salient.study.paper.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * @param endsAt when the server hands it in by itself; null without a limit
 * @param shownAt before it the result of an exam stays hidden; null when it may be seen at hand-in
 * @param lateFrom handed in after it, it is late: {@link Grace#TURN} after it was due; null when it cannot be
 * @param openSlot 'OPEN' until hand-in: the database allows one open attempt per learner and quiz
 * @param earned points, null until handed in
 * @param possible points, null until handed in
 * @param receipt short code over what was handed in, null until then
 */
public record Attempt(
        @Id AttemptId id,
        @Version @Nullable Integer version,
        PersonId learnerId,
        String quizId,
        AttemptKind kind,
        Delivery delivery,
        Screens screens,
        long seed,
        Instant startedAt,
        @Nullable Instant endsAt,
        @Nullable Instant shownAt,
        @Nullable Instant lateFrom,
        @Nullable Instant handedInAt,
        @Nullable String openSlot,
        @Nullable Double earned,
        @Nullable Double possible,
        @Nullable String receipt,

        @MappedCollection(idColumn = "attempt_id", keyColumn = "position")
        List<AttemptQuestion> questions) {
    public Attempt {
        questions = List.copyOf(questions);
    }

    /** @param terms what holds for this learner now; it holds for the whole attempt, whatever changes later */
    public static Attempt start(
            PersonId learner,
            String quizId,
            AttemptKind kind,
            Terms terms,
            long seed,
            Instant at,
            List<AttemptQuestion> questions) {
        return new Attempt(
                new AttemptId(UUID.randomUUID()),
                null,
                learner,
                quizId,
                kind,
                terms.delivery(),
                terms.screens(),
                seed,
                at,
                terms.endOf(at).orElse(null),
                terms.shownAt().orElse(null),
                lateFrom(terms, at).orElse(null),
                null,
                "OPEN",
                null,
                null,
                null,
                questions);
    }

    /** Nothing, when time ends before it is due: the server may hand in long afterwards, and nothing counts that was written later. */
    private static Optional<Instant> lateFrom(Terms terms, Instant start) {
        return terms.lateFrom()
                .filter(due -> terms.endOf(start).map(end -> end.isAfter(due)).orElse(true))
                .map(due -> due.plus(Grace.TURN));
    }

    public boolean isOpen() {
        return handedInAt == null;
    }

    /** Whether time is over by the server's clock; answers written before may still arrive for a while. */
    public boolean isOver(Instant now) {
        return endsAt != null && now.isAfter(endsAt);
    }

    /** Whether nobody can add anything any more, so that it should be handed in as it is. */
    public boolean isPastGrace(Instant now) {
        return endsAt != null && now.isAfter(endsAt.plus(Grace.LENGTH));
    }

    /** Whether its owner may see marks, keys and feedback of the whole. */
    public boolean isShown(Instant now) {
        return !isOpen() && (shownAt == null || !now.isBefore(shownAt));
    }

    public boolean isLate() {
        return lateFrom != null && handedInAt != null && handedInAt.isAfter(lateFrom);
    }

    public AttemptQuestion question(String questionId) {
        return questions.stream()
                .filter(asked -> asked.questionId().equals(questionId))
                .findFirst()
                .orElseThrow(() -> new NoSuchAttempt(id));
    }

    /** Whether these are the questions it was started on, word for word. */
    public boolean asks(List<Question> asked) {
        return questions.stream()
                .map(AttemptQuestion::revision)
                .toList()
                .equals(asked.stream().map(Questions::revision).toList());
    }

    /** The same try, as somebody else's own. */
    public Attempt belongingTo(PersonId learner) {
        return copy(version, learner, kind, delivery, endsAt, handedInAt, openSlot, earned, possible, receipt);
    }

    /** The same try, but no longer one that counts as a result. What it earned stays beside it. */
    public Attempt asPractice() {
        return copy(
                version,
                learnerId,
                AttemptKind.PRACTICE,
                Delivery.PRACTICE,
                null,
                handedInAt,
                openSlot,
                earned,
                possible,
                receipt);
    }

    public Attempt handIn(Instant at, double pointsEarned, double pointsPossible, String receiptCode) {
        if (!isOpen()) {
            throw new IllegalStateException("already handed in: " + id);
        }
        return copy(version, learnerId, kind, delivery, endsAt, at, null, pointsEarned, pointsPossible, receiptCode);
    }

    /** As it is stored after one more change. */
    Attempt changedOnce() {
        int next = Objects.requireNonNull(version, "stored before") + 1;
        return copy(next, learnerId, kind, delivery, endsAt, handedInAt, openSlot, earned, possible, receipt);
    }

    private Attempt copy(
            @Nullable Integer newVersion,
            PersonId learner,
            AttemptKind newKind,
            Delivery newDelivery,
            @Nullable Instant end,
            @Nullable Instant handedIn,
            @Nullable String slot,
            @Nullable Double pointsEarned,
            @Nullable Double pointsPossible,
            @Nullable String receiptCode) {
        return new Attempt(
                id,
                newVersion,
                learner,
                quizId,
                newKind,
                newDelivery,
                screens,
                seed,
                startedAt,
                end,
                shownAt,
                lateFrom,
                handedIn,
                slot,
                pointsEarned,
                pointsPossible,
                receiptCode,
                questions);
    }
}
