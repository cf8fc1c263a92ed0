package app.salient.insight.ui;

import static app.salient.design.Texts.text;

import app.salient.classroom.ClassTime;
import app.salient.classroom.WorkTitle;
import app.salient.insight.Asked;
import app.salient.insight.WorkDone;
import app.salient.insight.WorkState;
import app.salient.lesson.Catalogue;
import java.util.Locale;

/** How far a student is with something they were asked, in words. */
final class WorkWords {
    private WorkWords() {}

    static String of(WorkState state) {
        return text("class.work." + key(state));
    }

    /** As in addresses and styles: {@code in-time}. */
    static String key(WorkState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** With how much of a lesson is read, while that is not all. */
    static String of(WorkDone work) {
        boolean partly = work.sectionsRead() > 0 && work.sectionsRead() < work.sections();
        return partly
                ? text("class.work.partly", of(work.state()), work.sectionsRead(), work.sections())
                : of(work.state());
    }

    /** What is asked, and by when. */
    static String head(Asked asked, Catalogue catalogue, ClassTime time) {
        String title = WorkTitle.of(asked.plan(), catalogue);
        return asked.plan().dueAt() == null
                ? title
                : text("class.work.head", title, time.words(asked.plan().dueAt()));
    }
}
