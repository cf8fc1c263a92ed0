package app.salient.study.marking;

import app.salient.account.Colleagues;
import app.salient.account.PersonId;
import app.salient.account.Visitor;
import app.salient.study.AttemptId;
import app.salient.study.attempt.Answers;
import app.salient.study.attempt.Attempts;
import app.salient.study.attempt.Mark;
import app.salient.study.grading.Criteria;
import app.salient.study.grading.GivenMark;
import app.salient.study.grading.GivenMarks;
import app.salient.study.grading.Marks;
import app.salient.study.grading.StandingCorrections;
import app.salient.study.paper.QuizPaper;
import app.salient.study.paper.QuizPapers;
import app.salient.study.paper.Revisions;
import app.salient.study.showing.SheetItems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what an instructor needs to mark an answer. Rights are the caller's business. */
@Component
class MarkingSheets {
    private final Attempts attempts;
    private final Answers answers;
    private final GivenMarks given;
    private final Revisions revisions;
    private final Marks marks;
    private final StandingCorrections standing;
    private final SheetItems items;
    private final QuizPapers papers;
    private final Colleagues colleagues;

    MarkingSheets(
            Attempts attempts,
            Answers answers,
            GivenMarks given,
            Revisions revisions,
            Marks marks,
            StandingCorrections standing,
            SheetItems items,
            QuizPapers papers,
            Colleagues colleagues) {
        this.attempts = attempts;
        this.answers = answers;
        this.given = given;
        this.revisions = revisions;
        this.marks = marks;
        this.standing = standing;
        this.items = items;
        this.papers = papers;
        this.colleagues = colleagues;
    }

    MarkableAnswer line(MarkingQuery.Row row, Map<PersonId, String> students) {
        var learner = new PersonId(row.learnerId());
        return new MarkableAnswer(
                row.id(),
                learner,
                students.getOrDefault(learner, ""),
                papers.find(row.quizId()).map(QuizPaper::title).orElse(row.quizId()),
                row.questionId(),
                revisions.get(row.revision()).stem().prompt().text(),
                row.handedInAt().toInstant(),
                row.outcome().equals("AWAITING"));
    }

    MarkableAnswer.Sheet sheet(MarkingQuery.Row row, Map<PersonId, String> students) {
        var attempt = attempts.findById(new AttemptId(row.attemptId())).orElseThrow();
        var answer = answers.findByIdIn(List.of(row.id())).getFirst();
        Mark computed = marks.of(answer, standing.of(answer));
        double possible = revisions.get(row.revision()).stem().points();
        var item = items.of(attempt, Map.of(), Map.of(row.questionId(), answer), true, false).stream()
                .filter(each -> each.questionId().equals(row.questionId()))
                .findFirst()
                .orElseThrow();
        return new MarkableAnswer.Sheet(
                line(row, students),
                item,
                possible,
                computed.worth(),
                computed.points(),
                answer.points(),
                given.findByAnswerIdOrderByNumber(answer.id()).stream()
                        .map(mark -> made(mark, possible))
                        .toList());
    }

    private MarkableAnswer.Made made(GivenMark mark, double possible) {
        return new MarkableAnswer.Made(
                mark.number(),
                mark.fraction() == null ? null : mark.fraction() * possible,
                Criteria.read(mark.criteria()),
                mark.comment(),
                nameOf(mark.givenBy()),
                mark.givenAt());
    }

    /** @return empty when they are no instructor any more */
    private String nameOf(PersonId person) {
        Optional<Visitor> colleague = colleagues.find(person);
        return colleague.map(Visitor::name).orElse("");
    }
}
