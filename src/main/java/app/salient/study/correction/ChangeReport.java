package app.salient.study.correction;

import app.salient.lesson.Lessons;
import app.salient.question.Question;
import app.salient.question.QuestionId;
import app.salient.question.Questions;
import app.salient.study.grading.AnsweredVersion;
import app.salient.study.grading.AnsweredVersionsQuery;
import app.salient.study.grading.CorrectedAnswer;
import app.salient.study.grading.CorrectedAnswers;
import app.salient.study.grading.Correction;
import app.salient.study.grading.Corrections;
import app.salient.study.paper.Revisions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What has changed in the course since learners answered, and what was decided about it. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ChangeReport {
    private final AnsweredVersionsQuery versions;
    private final Corrections corrections;
    private final CorrectedAnswers corrected;
    private final CorrectionTrial trial;
    private final Revisions revisions;
    private final Lessons lessons;
    private final Clock clock;

    ChangeReport(
            AnsweredVersionsQuery versions,
            Corrections corrections,
            CorrectedAnswers corrected,
            CorrectionTrial trial,
            Revisions revisions,
            Lessons lessons,
            Clock clock) {
        this.versions = versions;
        this.corrections = corrections;
        this.corrected = corrected;
        this.trial = trial;
        this.revisions = revisions;
        this.lessons = lessons;
        this.clock = clock;
    }

    /** Questions that were answered in a version which the course no longer has, and nothing is decided about it. */
    public List<ChangedQuestion> undecided() {
        return versions.all().stream()
                .flatMap(answered -> changed(answered).stream())
                .toList();
    }

    public Optional<ChangedQuestion> undecided(String questionId, String fromRevision) {
        return undecided().stream()
                .filter(change ->
                        change.questionId().equals(questionId) && change.from().equals(fromRevision))
                .findFirst();
    }

    private Optional<ChangedQuestion> changed(AnsweredVersion answered) {
        Optional<Question> now = lessons.current().question(new QuestionId(answered.questionId()));
        Optional<String> to = now.map(Questions::revision);
        if (to.filter(answered.revision()::equals).isPresent()) {
            return Optional.empty();
        }
        var open =
                versions.undecidedAnswers(answered.questionId(), answered.revision(), to.orElse(answered.revision()));
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var counts = versions.counts(open);
        Question old = revisions.get(answered.revision());
        return Optional.of(new ChangedQuestion(
                answered.questionId(),
                answered.revision(),
                to,
                old.stem().prompt().text(),
                counts.attempts(),
                counts.learners(),
                trial.differing(answered.questionId(), open),
                old.stem().passage(),
                Difference.between(
                        Questions.canonical(old), now.map(Questions::canonical).orElse(""))));
    }

    /** Every correction that was ever made, newest first, with those that were taken back. */
    public List<MadeCorrection> made() {
        var now = clock.instant();
        return corrections.findAllByOrderByMadeAtDesc().stream()
                .map(made -> {
                    var rows = corrected.findByCorrectionId(made.id());
                    return new MadeCorrection(
                            made.id(),
                            made.questionId(),
                            made.fromRevision(),
                            made.remedy(),
                            made.mayLower(),
                            made.reason(),
                            made.madeBy(),
                            made.madeAt(),
                            rows.size(),
                            (int) rows.stream().filter(CorrectedAnswer::changes).count(),
                            made.canBeUndone(now) ? Optional.of(made.madeAt().plus(Correction.UNDO)) : Optional.empty(),
                            Optional.ofNullable(made.undoneAt()));
                })
                .toList();
    }
}
