package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomCard;
import app.salient.insight.Asked;
import app.salient.insight.ClassProgress;
import app.salient.insight.ClassWork;
import app.salient.insight.Dashboard;
import app.salient.insight.FileTable;
import app.salient.insight.items.ItemFigures;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lesson;
import app.salient.question.Pick;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a class can be taken along as. */
final class ClassFiles {
    private ClassFiles() {}

    /**
     * A row for each student; for each assignment how far they are, for each lesson sections read, points and of how many. Without a
     * result the points are empty.
     */
    static FileTable progress(ClassroomCard card, Catalogue catalogue, Dashboard dashboard) {
        List<String> columns = new ArrayList<>(List.of(text("class.student")));
        for (Asked asked : dashboard.work().asked()) {
            columns.add(WorkWords.head(asked, catalogue, card.time()));
        }
        for (Lesson lesson : catalogue.lessons()) {
            columns.add(text("file.sections", lesson.title(), lesson.sections().size()));
            columns.add(text("file.points", lesson.title()));
            columns.add(text("file.possible", lesson.title()));
            columns.add(text("file.standing", lesson.title()));
        }
        List<List<@Nullable Object>> rows = dashboard.progress().students().stream()
                .map(student -> row(catalogue, dashboard.work(), student))
                .toList();
        return new FileTable(text("file.progress", card.name()), columns, rows);
    }

    private static List<@Nullable Object> row(Catalogue catalogue, ClassWork work, ClassProgress.Student student) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(student.name());
        for (Asked asked : work.asked()) {
            row.add(WorkWords.of(work.of(student.id(), asked.id())));
        }
        for (Lesson lesson : catalogue.lessons()) {
            var standing = student.in(lesson.id().value());
            row.add(standing.sectionsRead());
            row.add(standing.best().map(ClassProgress.Score::earned).orElse(null));
            row.add(standing.best().map(ClassProgress.Score::possible).orElse(null));
            row.add(StandingWords.of(standing, lesson.sections().size()));
        }
        return row;
    }

    /** A row for each question that was answered for marks. */
    static FileTable questions(String className, Catalogue catalogue, Dashboard dashboard) {
        List<List<@Nullable Object>> rows = dashboard.items().stream()
                .map(item -> row(
                        catalogue, item, Optional.ofNullable(dashboard.strong().get(item))))
                .toList();
        return new FileTable(
                text("file.questions", className),
                List.of(
                        text("file.id"),
                        text("quiz.report.question"),
                        text("change.quiz"),
                        text("figure.n"),
                        text("figure.facility"),
                        text("figure.discrimination"),
                        text("file.sure-and-wrong"),
                        text("quiz.report.flags")),
                rows);
    }

    private static List<@Nullable Object> row(Catalogue catalogue, ItemFigures item, Optional<Pick> strong) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(item.questionId());
        row.add(QuestionWords.shortly(catalogue, item.questionId()));
        row.add(catalogue.lesson(item.quizId()).map(Lesson::title).orElse(item.quizId()));
        row.add(item.n());
        row.add(rounded(item.facility()));
        row.add(
                item.discrimination().isPresent()
                        ? rounded(item.discrimination().getAsDouble())
                        : null);
        row.add(item.certainty().n() == 0 ? null : rounded(item.certainty().sureAndWrong()));
        row.add(
                item.hasEnough()
                        ? Stream.concat(
                                        strong.map(FlagWords::strong).stream(),
                                        item.flags().stream().map(rule -> FlagWords.sentence(item, rule)))
                                .collect(Collectors.joining(" "))
                        : text("report.too-few", item.n(), ItemFigures.ENOUGH));
        return row;
    }

    private static double rounded(double number) {
        return Math.round(number * 1_000) / 1_000.0;
    }
}
