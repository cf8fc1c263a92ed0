package app.salient.review;

import static app.salient.testing.Visitors.as;
import static app.salient.testing.Visitors.guest;
import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.account.guest.Guests;
import app.salient.lesson.Lessons;
import app.salient.lesson.SampleCourse;
import app.salient.question.QuestionId;
import app.salient.question.Questions;
import app.salient.review.memory.Phase;
import app.salient.testing.Cast;
import app.salient.testing.SteppingClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A day on which 2,000 cards are due, on a real database. */
@DirtiesContext
abstract class ManyCardsContract {
    private static final int MANY = 2_000;
    private static final Path FOLDER = course();

    private static Path course() {
        try {
            return SampleCourse.in(Files.createTempDirectory("salient-course"))
                    .withMoreQuestions(MANY)
                    .folder();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void course(DynamicPropertyRegistry registry) {
        registry.add("salient.lessons", FOLDER::toString);
    }

    @Autowired
    Lessons lessons;

    @Autowired
    Today today;

    @Autowired
    Wishing wishing;

    @Autowired
    ReviewCards cards;

    @Autowired
    Guests guests;

    @Autowired
    Cast cast;

    @Autowired
    SteppingClock clock;

    private final Visitor learner = guest();

    @Test
    void asksTenOfThemKeepsTheOthersForLaterAndTouchesNone() {
        guests.ensureStored(learner);
        cast.commit(() -> {
            for (int number = 1; number <= MANY; number++) {
                cards.save(due("more-" + number));
            }
        });
        var before = cards.findByLearnerId(learner.id());

        var day = as(learner, today::sheet).day();
        assertThat(day.now()).hasSize(10).doesNotHaveDuplicates();
        assertThat(day.waiting()).isEqualTo(MANY);
        assertThat(day.later().stream().mapToInt(Integer::intValue).sum()).isEqualTo(MANY - 10);
        assertThat(as(learner, () -> today.start(card -> ""))).isPresent();
        assertThat(cards.findByLearnerId(learner.id())).containsExactlyInAnyOrderElementsOf(before);

        clock.forward(Duration.ofDays(1));
        assertThat(as(learner, today::sheet).day().waiting())
                .as("a day nobody came")
                .isEqualTo(MANY);
        as(learner, () -> wishing.wish(new Wishes(50, 0.9, Optional.empty(), false, Optional.empty())));
        assertThat(as(learner, today::sheet).day().now()).hasSizeGreaterThan(10);
        assertThat(cards.findByLearnerId(learner.id())).containsExactlyInAnyOrderElementsOf(before);
    }

    private ReviewCard due(String question) {
        var then = clock.instant().minus(Duration.ofDays(40));
        String revision = Questions.revision(
                lessons.current().question(new QuestionId(question)).orElseThrow());
        return new ReviewCard(
                UUID.randomUUID(),
                null,
                learner.id(),
                question,
                revision,
                7,
                Phase.REVIEW,
                0,
                10.0,
                5.0,
                2,
                0,
                false,
                then,
                then.plus(Duration.ofDays(10)),
                null,
                false);
    }
}
