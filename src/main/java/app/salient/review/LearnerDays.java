package app.salient.review;

import app.salient.lesson.Catalogue;
import app.salient.question.Question;
import app.salient.question.QuestionId;
import app.salient.review.day.DayCard;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sees cards as the days of one learner's calendar do.
 *
 * @param now the moment it is
 */
record LearnerDays(ZoneId zone, Instant now) {
    LocalDate today() {
        return on(now);
    }

    LocalDate on(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    Instant beginOfToday() {
        return today().atStartOfDay(zone).toInstant();
    }

    /** @return empty when the course has the question no more, and when nothing is known of it yet */
    Optional<DayCard> card(ReviewCard card, Catalogue course, @Nullable LocalDate target) {
        return course.question(new QuestionId(card.questionId()))
                .filter(question -> card.isSeen() || card.relearned())
                .map(question -> card(card, question, course, target));
    }

    private DayCard card(ReviewCard card, Question question, Catalogue course, @Nullable LocalDate target) {
        var last = card.lastAt();
        return new DayCard(
                card.questionId(),
                question.stem().passage(),
                course.lessonOf(question.id())
                        .map(lesson -> lesson.id().value())
                        .orElse(""),
                course.claimsOf(question).stream()
                        .findFirst()
                        .map(claim -> claim.kind().word())
                        .orElse(""),
                on(card.dueAt()),
                last == null ? null : on(last),
                card.missed(),
                !card.dueAt().isAfter(now),
                card.sureWrongAt() != null,
                card.relearned(),
                recall(card),
                target == null ? 1 : card.recallAfter(last == null ? 0 : ChronoUnit.DAYS.between(on(last), target)));
    }

    /** Chance that it is known now, in [0, 1]. */
    double recall(ReviewCard card) {
        return recallIn(card, 0);
    }

    /** @param days from now */
    double recallIn(ReviewCard card, int days) {
        var last = card.lastAt();
        return last == null ? 0 : card.recallAfter(Duration.between(last, now).toHours() / 24.0 + days);
    }
}
