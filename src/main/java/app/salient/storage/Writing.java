package app.salient.storage;

import java.util.ArrayList;
import java.util.List;

/** The piece of work that is being written on this thread: what it wants told once it is durable. */
final class Writing {
    static final ScopedValue<Writing> CURRENT = ScopedValue.newInstance();

    private final List<Object> announcements = new ArrayList<>();

    static boolean onThisThread() {
        return CURRENT.isBound();
    }

    void announce(Object event) {
        announcements.add(event);
    }

    int mark() {
        return announcements.size();
    }

    /** Forgets what was announced since {@code mark}, because its writes were rolled back. */
    void forgetSince(int mark) {
        announcements.subList(mark, announcements.size()).clear();
    }

    List<Object> announcements() {
        return announcements;
    }
}
