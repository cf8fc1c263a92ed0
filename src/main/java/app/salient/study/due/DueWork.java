package app.salient.study.due;

import app.salient.account.CurrentVisitor;
import app.salient.study.paper.TermsOfQuiz;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** All that the visitor's classes still wait for: lessons to read and quizzes to hand in. */
@Service
public class DueWork {
    /** A lesson comes before its quiz. */
    public static final Comparator<Due> SOONEST_FIRST = Comparator.<Due, Instant>comparing(
                    due -> due.dates().dueAt().orElse(Instant.MAX))
            .thenComparing(due -> due instanceof DueQuiz);

    private final DueQuizzes quizzes;
    private final DueLessons lessons;
    private final TermsOfQuiz terms;
    private final CurrentVisitor current;
    private final Clock clock;

    DueWork(DueQuizzes quizzes, DueLessons lessons, TermsOfQuiz terms, CurrentVisitor current, Clock clock) {
        this.quizzes = quizzes;
        this.lessons = lessons;
        this.terms = terms;
        this.current = current;
        this.clock = clock;
    }

    /** @return what is due soonest first, what has no date last */
    @PreAuthorize("permitAll")
    public List<Due> own() {
        var toRead = current.find()
                .map(visitor -> lessons.of(Optional.of(visitor.id()), terms.lessonsFor(visitor.id()), clock.instant()))
                .orElse(List.of());
        return Stream.<Due>concat(toRead.stream(), quizzes.own().stream())
                .sorted(SOONEST_FIRST)
                .toList();
    }
}
