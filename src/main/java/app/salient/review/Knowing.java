package app.salient.review;

import app.salient.account.CurrentVisitor;
import app.salient.lesson.Catalogue;
import app.salient.lesson.ClaimKind;
import app.salient.lesson.Lesson;
import app.salient.lesson.Lessons;
import app.salient.question.Question;
import app.salient.study.Certainty;
import app.salient.study.kept.GradedAnswer;
import app.salient.study.kept.GradedAnswersQuery;
import app.salient.study.kept.StudyMomentsQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the visitor knows, and how well they know that they do. */
@Service
@PreAuthorize("hasAnyRole('GUEST', 'STUDENT', 'INSTRUCTOR', 'ADMIN')")
public class Knowing {
    private static final int FORECAST_DAYS = 60;
    /** Two moments further apart are two sittings. */
    private static final Duration SITTING = Duration.ofMinutes(10);

    private final ReviewCards cards;
    private final ReviewWishes wishes;
    private final Remembering remembering;
    private final GradedAnswersQuery answers;
    private final StudyMomentsQuery moments;
    private final Lessons lessons;
    private final CurrentVisitor current;
    private final Clock clock;

    Knowing(
            ReviewCards cards,
            ReviewWishes wishes,
            Remembering remembering,
            GradedAnswersQuery answers,
            StudyMomentsQuery moments,
            Lessons lessons,
            CurrentVisitor current,
            Clock clock) {
        this.cards = cards;
        this.wishes = wishes;
        this.remembering = remembering;
        this.answers = answers;
        this.moments = moments;
        this.lessons = lessons;
        this.current = current;
        this.clock = clock;
    }

    public Knowledge own() {
        var learner = current.get().id();
        remembering.keepUp(learner);
        var zone = wishes.findById(learner)
                .orElseGet(() -> ReviewWish.usual(learner))
                .zoneId();
        var days = new LearnerDays(zone, clock.instant());
        var course = lessons.current();
        Map<String, ReviewCard> known = cards.findByLearnerId(learner).stream()
                .filter(ReviewCard::isSeen)
                .collect(Collectors.toMap(ReviewCard::questionId, Function.identity()));
        var spent = moments.of(learner);
        var said = answers.of(learner);
        return new Knowledge(
                course.lessons().stream()
                        .map(lesson -> group(lesson.title(), questions(course, lesson), known, days))
                        .toList(),
                kinds(course, known, days),
                forecast(known.values(), days),
                known.size(),
                Arrays.stream(Certainty.values())
                        .map(certainty -> certain(certainty, said))
                        .toList(),
                minutes(spent, clock.instant().minus(Duration.ofDays(7))),
                minutes(spent, Instant.EPOCH));
    }

    private static Collection<Question> questions(Catalogue course, Lesson lesson) {
        return Stream.concat(
                        lesson.checks().stream(),
                        course.quiz(lesson.id()).stream().flatMap(quiz -> quiz.questions().stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Knowledge.Group> kinds(Catalogue course, Map<String, ReviewCard> known, LearnerDays days) {
        var all = course.lessons().stream()
                .flatMap(lesson -> questions(course, lesson).stream())
                .toList();
        return Arrays.stream(ClaimKind.values())
                .map(kind -> group(
                        kind.word(),
                        all.stream()
                                .filter(question ->
                                        course.claimsOf(question).stream().anyMatch(claim -> claim.kind() == kind))
                                .toList(),
                        known,
                        days))
                .filter(group -> group.all() > 0)
                .toList();
    }

    private static Knowledge.Group group(
            String name, Collection<Question> questions, Map<String, ReviewCard> known, LearnerDays days) {
        int good = 0;
        int shaky = 0;
        for (Question question : questions) {
            var card = known.get(question.id().value());
            if (card != null && !card.missed() && days.recall(card) >= Knowledge.KNOWN) {
                good++;
            } else if (card != null) {
                shaky++;
            }
        }
        return new Knowledge.Group(name, good, shaky, questions.size() - good - shaky);
    }

    private static List<Double> forecast(Collection<ReviewCard> seen, LearnerDays days) {
        return IntStream.rangeClosed(0, FORECAST_DAYS)
                .mapToObj(day -> seen.stream()
                        .mapToDouble(card -> days.recallIn(card, day))
                        .sum())
                .toList();
    }

    private static Knowledge.Certain certain(Certainty certainty, List<GradedAnswer> all) {
        var said = all.stream()
                .filter(answer -> answer.certainty() == certainty && !answer.awaiting())
                .toList();
        long right = said.stream().filter(GradedAnswer::isRight).count();
        return new Knowledge.Certain(certainty, said.size(), said.isEmpty() ? 0 : (double) right / said.size());
    }

    /** Of sittings, from first to last moment; a single moment counts as one minute. */
    private static int minutes(List<Instant> moments, Instant since) {
        Duration all = Duration.ZERO;
        Instant before = Instant.EPOCH;
        for (Instant moment : moments) {
            if (!moment.isBefore(since)) {
                var gap = Duration.between(before, moment);
                all = all.plus(gap.compareTo(SITTING) <= 0 ? gap : Duration.ofMinutes(1));
            }
            before = moment;
        }
        return (int) all.toMinutes();
    }
}
