package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomCard;
import app.salient.design.LargeFile;
import app.salient.insight.ClassAnswers;
import app.salient.insight.CsvFile;
import app.salient.insight.TableFile;
import app.salient.insight.XlsxFile;
import app.salient.lesson.Lessons;
import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** All answers of a class as a file. */
class AnswersExport extends LargeFile {
    private final ClassroomCard card;
    private final ClassAnswers answers;
    private final Lessons lessons;
    private final Component[] buttons;

    @FunctionalInterface
    private interface Format {
        TableFile open(String name, List<String> columns, OutputStream out) throws IOException;
    }

    AnswersExport(ClassroomCard card, ClassAnswers answers, Lessons lessons) {
        super("class.students-reached");
        this.card = card;
        this.answers = answers;
        this.lessons = lessons;
        buttons = new Component[] {
            button(
                    text("class.export.answers.csv"),
                    ClassExports.fileName(card, "answers.csv"),
                    () -> content((name, columns, out) -> new CsvFile(columns, out))),
            button(
                    text("class.export.answers.xlsx"),
                    ClassExports.fileName(card, "answers.xlsx"),
                    () -> content(XlsxFile::new))
        };
    }

    /** They stand among the other files. */
    Component[] buttons() {
        return buttons.clone();
    }

    private Content content(Format format) {
        var time = card.time();
        var catalogue = lessons.current();
        String name = text("file.answers", card.name());
        var words = AnswersFile.Words.ofThisScreen();
        return (out, progress) -> {
            try (var file = format.open(name, words.columns(), out)) {
                return answers.each(card.id(), new AnswersFile(words, time, catalogue, file), progress::reached)
                        .orElse(false);
            }
        };
    }
}
