package app.salient.study.ui.quiz;

import static app.salient.design.Texts.text;

import app.salient.design.Numbers;
import app.salient.lesson.Delivery;
import app.salient.lesson.Quiz;
import app.salient.lesson.QuizId;
import app.salient.question.MarkingRule;
import app.salient.question.Question;
import app.salient.study.Dates;
import app.salient.study.Grace;
import app.salient.study.paper.Terms;
import app.salient.study.ui.Countdown;
import app.salient.study.ui.Moment;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a quiz in plain sentences: how much, how long, how often, how it is marked, what is shown when. */
public class QuizRulesList extends UnorderedList {
    /** @param taken how many attempts for marks were begun already */
    public QuizRulesList(Quiz quiz, Terms terms, int taken, Instant now) {
        addClassName("rules");
        if (quiz.id().equals(QuizId.PLACEMENT)) {
            addPlacement(quiz);
            return;
        }
        int size = quiz.size();
        add(new ListItem(terms.time()
                .map(time -> text("quiz.rule.timed", size, minutes(time)))
                .orElseGet(() -> text("quiz.rule.size", size, size + size / 3))));
        addDates(terms.dates(), now);
        add(new ListItem(marking(quiz)));
        add(new ListItem(feedback(quiz, terms)));
        add(new ListItem(attempts(terms, taken)));
        add(new ListItem(
                terms.time().isPresent() || terms.dates().dueAt().isPresent()
                        ? text("quiz.rule.saved.timed", Grace.LENGTH.toMinutes())
                        : text("quiz.rule.saved")));
    }

    /** What stands above the title of the quiz: what kind of quiz it is. */
    public static String kicker(Quiz quiz, Terms terms) {
        return text(
                terms.delivery() == Delivery.EXAM
                        ? "quiz.kicker.exam"
                        : quiz.id().isOfCourse() ? "quiz.kicker.course" : "quiz.kicker");
    }

    /** How often, and which try counts: with one alone there is nothing to say of that. */
    private static String attempts(Terms terms, int taken) {
        if (terms.attempts().filter(most -> most == 1).isPresent()) {
            return text("quiz.rule.once");
        }
        String often = terms.attempts()
                .map(most -> text("quiz.rule.attempts.limited", most, taken))
                .orElseGet(() -> text("quiz.rule.attempts"));
        return terms.delivery() == Delivery.PRACTICE ? often : often + " " + counting(terms);
    }

    private static String counting(Terms terms) {
        return terms.assigned()
                .map(asked -> text(
                        "quiz.rule.counting." + asked.counting().name().toLowerCase(Locale.ROOT), asked.className()))
                .orElseGet(() -> text("quiz.rule.counting"));
    }

    private void addPlacement(Quiz quiz) {
        add(
                new ListItem(text("quiz.rule.size", quiz.size(), quiz.size() + quiz.size() / 3)),
                new ListItem(text("placement.rule.proposes")),
                new ListItem(text("placement.rule.never-counts")),
                new ListItem(text("quiz.rule.saved")));
    }

    private void addDates(Dates dates, Instant now) {
        dates.lateFrom().ifPresent(due -> {
            var item = date("quiz.rule.due", due, dates, now);
            item.add(new Span(" " + text(dates.closesAt().isPresent() ? "quiz.rule.late" : "quiz.rule.late.always")));
            add(item);
        });
        dates.closesAt()
                .ifPresent(end -> add(date(
                        dates.lateFrom().isPresent() ? "quiz.rule.late.until" : "quiz.rule.due", end, dates, now)));
    }

    /** Counts down to the end that comes next. */
    private static ListItem date(String key, Instant at, Dates dates, Instant now) {
        var item = new ListItem(new Span(text(key) + " "), new Moment(at, dates.zone()));
        if (now.isBefore(at) && dates.nextEnd(now).filter(at::equals).isPresent()) {
            item.add(new Span(" "), new Countdown(at, now));
        }
        return item;
    }

    /** In one sentence when all questions are marked alike; else what holds for each. */
    private static String marking(Quiz quiz) {
        double points = quiz.parts().stream()
                .mapToDouble(part -> part.questions().stream()
                                .mapToDouble(question -> question.stem().points())
                                .average()
                                .orElse(0)
                        * part.draw())
                .sum();
        boolean drawn = quiz.size() < quiz.questions().size();
        Set<MarkingRule> rules =
                quiz.questions().stream().map(Question::marking).collect(Collectors.toSet());
        boolean byPerson = rules.remove(MarkingRule.BY_PERSON);
        return Stream.of(
                        text(drawn ? "quiz.rule.points.drawn" : "quiz.rule.points", Numbers.points(points)),
                        rules.size() == 1
                                ? rules.iterator().next().sentence()
                                : rules.isEmpty() ? "" : text("quiz.rule.marking.mixed"),
                        byPerson ? text("quiz.rule.marking.person") : "")
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String feedback(Quiz quiz, Terms terms) {
        boolean byPart = terms.delivery() == Delivery.HOMEWORK && quiz.parts().size() > 1;
        if (terms.delivery() == Delivery.EXAM && terms.closedForAllAt().isEmpty()) {
            return text("quiz.rule.feedback.homework"); // an exam that never closes tells at hand-in
        }
        return text(
                byPart
                        ? "quiz.rule.feedback.homework.parts"
                        : "quiz.rule.feedback." + terms.delivery().word());
    }

    private static String minutes(Duration time) {
        return String.valueOf((time.toSeconds() + 59) / 60);
    }
}
