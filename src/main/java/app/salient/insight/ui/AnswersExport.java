package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomCard;
import app.salient.design.Pieces;
import app.salient.insight.ClassAnswers;
import app.salient.insight.CsvFile;
import app.salient.insight.TableFile;
import app.salient.insight.XlsxFile;
import app.salient.lesson.Lessons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All answers of a class as a file. That of a large class takes seconds, so it is made aside, says how far it is, and can be
 * cancelled; leaving the page cancels it too.
 */
class AnswersExport extends Div {
    private final ClassroomCard card;
    private final ClassAnswers answers;
    private final Lessons lessons;
    private final Div said = new Div();
    private final Div making = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph reached = new Paragraph();
    private final Button cancel = new Button(text("class.export.answers.cancel"));
    private final NativeButton csv = button("class.export.answers.csv", () -> start(".csv", this::csv));
    private final NativeButton xlsx = button("class.export.answers.xlsx", () -> start(".xlsx", this::xlsx));
    private @Nullable FileJob job;
    private int jobs;

    @FunctionalInterface
    private interface Format {
        TableFile open(String name, List<String> columns, OutputStream out) throws IOException;
    }

    AnswersExport(ClassroomCard card, ClassAnswers answers, Lessons lessons) {
        this.card = card;
        this.answers = answers;
        this.lessons = lessons;
        addClassName("answers-export");
        said.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", text("class.export.answers.bar"));
        cancel.addClickListener(event -> cancel());
        making.add(reached, bar, cancel);
        making.setVisible(false);
        add(making, said);
    }

    /** They stand among the other files. */
    Component[] buttons() {
        return new Component[] {csv, xlsx};
    }

    private static NativeButton button(String words, Runnable pressed) {
        var button = new NativeButton(text(words), event -> pressed.run());
        button.addClassName("button");
        return button;
    }

    private TableFile csv(String name, List<String> columns, OutputStream out) throws IOException {
        return new CsvFile(columns, out);
    }

    private TableFile xlsx(String name, List<String> columns, OutputStream out) throws IOException {
        return new XlsxFile(name, columns, out);
    }

    private void start(String ending, Format format) {
        discard();
        say(new Paragraph(text("class.export.answers.making")));
        bar.setIndeterminate(true);
        reached.setText("");
        busy(true);
        cancel.focus();
        var time = card.time();
        var catalogue = lessons.current();
        String name = text("file.answers", card.name());
        var words = AnswersFile.Words.ofThisScreen();
        job = new FileJob(
                (out, progress) -> {
                    try (var file = format.open(name, words.columns(), out)) {
                        return answers.each(card.id(), new AnswersFile(words, time, catalogue, file), progress);
                    }
                },
                new Told(UI.getCurrent(), ++jobs, ClassExports.fileName(card, "answers" + ending)));
        job.start();
    }

    /** Brings the news of a job to the page, unless another one has begun or the page is left. */
    private final class Told implements FileJob.Listener {
        private final UI ui;
        private final int number;
        private final String fileName;

        Told(UI ui, int number, String fileName) {
            this.ui = ui;
            this.number = number;
            this.fileName = fileName;
        }

        private void onPage(SerializableRunnable show) {
            ui.accessLater(
                            () -> {
                                if (number == jobs) {
                                    show.run();
                                }
                            },
                            () -> {})
                    .run();
        }

        @Override
        public void reached(int done, int of) {
            onPage(() -> show(done, of));
        }

        @Override
        public void ready(Path file) {
            onPage(() -> offer(file, fileName));
        }

        @Override
        public void failed() {
            onPage(AnswersExport.this::refuse);
        }
    }

    private void show(int done, int of) {
        bar.setIndeterminate(false);
        bar.setMax(of);
        bar.setValue(done);
        reached.setText(text("class.export.answers.reached", done, of));
    }

    /** It is saved at once; the link is for whose browser did not. */
    private void offer(Path file, String name) {
        busy(false);
        var link = new Anchor(
                DownloadHandler.forFile(file.toFile(), name),
                AttachmentType.DOWNLOAD,
                text("class.export.answers.save"));
        say(new Paragraph(text("class.export.answers.ready", name)), link);
        link.focus();
        link.getElement().executeJs("this.click()");
    }

    private void refuse() {
        busy(false);
        say(Pieces.notice(text("class.export.answers.failed")));
        csv.focus();
    }

    private void say(Component... what) {
        said.removeAll();
        said.add(what);
    }

    private void cancel() {
        discard();
        busy(false);
        say(new Paragraph(text("class.export.answers.cancelled")));
        csv.focus();
    }

    private void busy(boolean now) {
        making.setVisible(now);
        csv.setEnabled(!now);
        xlsx.setEnabled(!now);
    }

    private void discard() {
        jobs++;
        if (job != null) {
            job.discard();
            job = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        discard();
    }
}
