package app.salient.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.salient.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a page shows of a file that is made aside. */
class LargeFileTest extends ViewTest {
    private final CountDownLatch enough = new CountDownLatch(1);
    private final AtomicBoolean stopped = new AtomicBoolean();
    private LargeFile file;
    private NativeButton button;

    @BeforeEach
    void onAPage() {
        file = new LargeFile("class.students-reached");
        button = file.button("Everything", "all.csv", () -> this::write);
        UI.getCurrent().add(button, file);
    }

    @Test
    void saysHowFarItIsAndOffersTheFileOnceItIsWhole() {
        test(button).click();
        assertThat(file.isMaking()).isTrue();
        assertThat(button.isEnabled()).isFalse();
        awaitWords("20 of 45 students", file);
        assertThat(find(ProgressBar.class, file).single().getElement().getAttribute("aria-label"))
                .isEqualTo("How much of the file is made");
        assertThat(find(Anchor.class, file).exists()).isFalse();
        enough.countDown();
        awaitWords("all.csv is ready", file);
        assertThat(file.isMaking()).isFalse();
        assertThat(button.isEnabled()).isTrue();
        assertThat(find(Anchor.class, file).single().getText()).isEqualTo("Save it again");
    }

    @Test
    void keepsTheNameOfTheFileOutOfItsAddress() {
        var other = file.button("Other", "Class 9A/9B; all.csv", () -> this::write);
        UI.getCurrent().add(other);
        enough.countDown();
        test(other).click();
        awaitWords("Class 9A/9B; all.csv is ready", file);
        assertThat(find(Anchor.class, file).single().getHref()).doesNotContain("9A", "all.csv");
    }

    @Test
    void isCancelledAndCanBeginAnew() {
        test(button).click();
        test(find(Button.class, file).withText("Cancel").single()).click();
        assertThat(file.getElement().getTextRecursively()).contains("Cancelled: no file was made.");
        await().until(stopped::get);
        enough.countDown();
        test(button).click();
        awaitWords("all.csv is ready", file);
    }

    @Test
    void isCancelledByLeavingThePage() {
        test(button).click();
        UI.getCurrent().remove(file);
        await().until(stopped::get);
    }

    private boolean write(OutputStream out, LargeFile.Progress progress) {
        boolean wanted = true;
        while (wanted && enough.getCount() > 0) {
            wanted = progress.reached(20, 45);
        }
        stopped.set(!wanted);
        return wanted;
    }
}
