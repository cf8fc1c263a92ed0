package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassroomCard;
import app.salient.classroom.ClassroomPaths;
import app.salient.design.Link;
import app.salient.insight.ClassAnswers;
import app.salient.insight.ClassInsight;
import app.salient.insight.CsvFile;
import app.salient.insight.Dashboard;
import app.salient.insight.FileTable;
import app.salient.insight.XlsxFile;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Lessons;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Function;

/** A class to take along: as files for spreadsheets, and as a page for paper. Each file is made when it is asked for. */
class ClassExports extends Section {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ClassroomCard card;
    private final ClassInsight insight;
    private final Lessons lessons;

    @FunctionalInterface
    private interface Format {
        void write(FileTable table, OutputStream out) throws IOException;
    }

    ClassExports(ClassroomCard card, ClassInsight insight, ClassAnswers answers, Lessons lessons) {
        this.card = card;
        this.insight = insight;
        this.lessons = lessons;
        addClassName("exports");
        Function<Dashboard, FileTable> progress = dashboard -> ClassFiles.progress(card, catalogue(), dashboard);
        Function<Dashboard, FileTable> questions =
                dashboard -> ClassFiles.questions(card.name(), catalogue(), dashboard);
        var files = new Div(
                file("class.export.progress.csv", "progress.csv", "text/csv;charset=utf-8", progress, CsvFile::write),
                file("class.export.progress.xlsx", "progress.xlsx", XLSX, progress, XlsxFile::write),
                file(
                        "class.export.questions.csv",
                        "questions.csv",
                        "text/csv;charset=utf-8",
                        questions,
                        CsvFile::write),
                file("class.export.questions.xlsx", "questions.xlsx", XLSX, questions, XlsxFile::write),
                Link.secondary(ClassroomPaths.classroom(card.id()) + "/print", text("class.export.print")));
        files.addClassName("page-actions");
        var all = new AnswersExport(card, answers, lessons);
        for (var button : all.buttons()) {
            files.addComponentAtIndex(files.getComponentCount() - 1, button);
        }
        add(new H2(text("class.export")), new Paragraph(text("class.export.what")), files, all);
    }

    static String fileName(ClassroomCard card, String ending) {
        return card.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-") + "-" + ending;
    }

    private Catalogue catalogue() {
        return lessons.current();
    }

    private Anchor file(String words, String ending, String type, Function<Dashboard, FileTable> table, Format format) {
        String name = fileName(card, ending);
        var download = DownloadHandler.fromInputStream(event -> {
            var dashboard = insight.takeAlong(card.id(), ending.substring(0, ending.indexOf('.')));
            if (dashboard.isEmpty()) {
                return DownloadResponse.error(404);
            }
            var bytes = new ByteArrayOutputStream();
            format.write(table.apply(dashboard.get()), bytes);
            return new DownloadResponse(new ByteArrayInputStream(bytes.toByteArray()), name, type, bytes.size());
        });
        var anchor = new Anchor(download, text(words));
        anchor.addClassName("button");
        return anchor;
    }
}
