package app.salient.classroom.ui;

import java.util.Locale;

/** What of a lesson and its quiz is asked for. */
enum Asks {
    LESSON,
    QUIZ,
    BOTH;

    boolean lesson() {
        return this != QUIZ;
    }

    boolean quiz() {
        return this != LESSON;
    }

    String key() {
        return "assign.asks." + name().toLowerCase(Locale.ROOT);
    }
}
