package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassTime;
import app.salient.insight.ClassAnswers;
import app.salient.insight.GivenAnswer;
import app.salient.insight.TableFile;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Quiz;
import app.salient.question.Question;
import app.salient.study.Certainty;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes answers of a class as a table, one a row. */
final class AnswersFile implements ClassAnswers.Taking {
    /** As spreadsheets read a moment. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Words words;
    private final ClassTime time;
    private final Catalogue catalogue;
    private final TableFile file;
    private final Map<Question, Asked> asked = new IdentityHashMap<>();

    /** What stands in the file besides names and answers. Screens have the words; the thread that writes has none. */
    record Words(List<String> columns, Map<String, String> outcomes, Map<Certainty, String> certainties) {
        static Words ofThisScreen() {
            return new Words(
                    columnNames(),
                    Stream.of("SCORED", "AWAITING", "INCOMPLETE")
                            .collect(Collectors.toMap(outcome -> outcome, outcome -> text("file.outcome." + outcome))),
                    Stream.of(Certainty.values())
                            .collect(Collectors.toMap(
                                    certainty -> certainty, certainty -> text("certainty." + certainty.name()))));
        }
    }

    /** What is said of a question in each of its rows. */
    private record Asked(String prompt, ResponseWords responses) {}

    AnswersFile(Words words, ClassTime time, Catalogue catalogue, TableFile file) {
        this.words = words;
        this.time = time;
        this.catalogue = catalogue;
        this.file = file;
    }

    private static List<String> columnNames() {
        return List.of(
                text("class.student"),
                text("change.quiz"),
                text("file.attempt"),
                text("hand-ins.at"),
                text("file.id"),
                text("quiz.report.question"),
                text("file.answer"),
                text("file.certainty"),
                text("file.outcome"),
                text("hand-ins.points"),
                text("file.of"));
    }

    @Override
    public void take(GivenAnswer answer) throws IOException {
        var question = answer.question();
        var of = asked.computeIfAbsent(
                question,
                fresh -> new Asked(QuestionWords.plain(fresh.stem().prompt().text()), new ResponseWords(fresh)));
        List<@Nullable Object> row = new ArrayList<>();
        row.add(answer.student());
        row.add(catalogue.quiz(answer.quizId()).map(Quiz::title).orElse(answer.quizId()));
        row.add(answer.attempt());
        row.add(MOMENT.format(time.onTheWall(answer.handedInAt())));
        row.add(question.id().value());
        row.add(of.prompt());
        row.add(answer.response() == null ? null : of.responses().of(answer.response()));
        row.add(answer.certainty() == null ? null : words.certainties().get(answer.certainty()));
        row.add(words.outcomes().getOrDefault(answer.outcome(), answer.outcome()));
        row.add(answer.points());
        row.add(question.stem().points());
        file.row(row);
    }
}
