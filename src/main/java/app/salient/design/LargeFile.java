package app.salient.design;

import static app.salient.design.Texts.text;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a file that takes seconds is made aside: it says how far it is, can be cancelled, and offers the file once it is whole.
 * Leaving the page cancels it too. The buttons that begin it stand where a screen puts them.
 */
public class LargeFile extends Div {
    private final String howFar;
    private final Div said = new Div();
    private final Div making = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph reached = new Paragraph();
    private final Button cancel = new Button(text("large-file.cancel"));
    private final List<NativeButton> buttons = new ArrayList<>();
    private @Nullable FileJob job;
    private int jobs;

    /** Writes the file, on a thread of its own, as whoever pressed the button. */
    @FunctionalInterface
    public interface Content {
        /** @return whether it is whole */
        boolean write(OutputStream out, Progress progress) throws IOException;
    }

    /** Is told how far it is. */
    @FunctionalInterface
    public interface Progress {
        /** @return whether to go on */
        boolean reached(int done, int of);
    }

    /** @param howFar key of a text that says how many ({0}) of how many ({1}) are in the file by now */
    public LargeFile(String howFar) {
        this.howFar = howFar;
        addClassName("large-file");
        said.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", text("large-file.bar"));
        cancel.addClickListener(event -> cancel());
        making.add(reached, bar, cancel);
        making.setVisible(false);
        add(making, said);
    }

    /** @param content is asked for when it is pressed, while there are still the words of the screen */
    public final NativeButton button(String words, String fileName, Supplier<Content> content) {
        var button = new NativeButton(words, event -> start(fileName, content.get()));
        button.addClassNames("button", "makes-file");
        buttons.add(button);
        return button;
    }

    /** Whether somebody waits for a file that is not whole yet. */
    public final boolean isMaking() {
        return making.isVisible();
    }

    private void start(String fileName, Content content) {
        discard();
        say(new Paragraph(text("large-file.making")));
        bar.setIndeterminate(true);
        reached.setText("");
        busy(true);
        cancel.focus();
        job = new FileJob(content, new Told(UI.getCurrent(), ++jobs, fileName));
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
            onPage(LargeFile.this::refuse);
        }
    }

    private void show(int done, int of) {
        bar.setIndeterminate(false);
        bar.setMax(of);
        bar.setValue(done);
        reached.setText(text(howFar, done, of));
    }

    /** It is saved at once; the link is for whose browser did not. */
    private void offer(Path file, String name) {
        busy(false);
        var link = new Anchor(sending(file, name), AttachmentType.DOWNLOAD, text("large-file.save"));
        say(new Paragraph(text("large-file.ready", name)), link);
        link.focus();
        link.getElement().executeJs("this.click()");
    }

    /** The name is not part of the address, which would have to be one that a browser and a firewall take. */
    private static DownloadHandler sending(Path file, String name) {
        return event -> {
            event.setFileName(name);
            event.setContentType("application/octet-stream");
            event.setContentLength(Files.size(file));
            Files.copy(file, event.getOutputStream());
        };
    }

    private void refuse() {
        busy(false);
        say(Pieces.notice(text("large-file.failed")));
        buttons.getFirst().focus();
    }

    private void say(Component... what) {
        said.removeAll();
        said.add(what);
    }

    private void cancel() {
        discard();
        busy(false);
        say(new Paragraph(text("large-file.cancelled")));
        buttons.getFirst().focus();
    }

    private void busy(boolean now) {
        making.setVisible(now);
        buttons.forEach(button -> button.setEnabled(!now));
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
