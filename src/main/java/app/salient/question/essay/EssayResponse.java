package app.salient.question.essay;

import app.salient.question.Response;

/** @param text as written, lines parted by line feeds; nothing blank at its ends */
record EssayResponse(String text) implements Response {
    /** In UTF-16 units, as browsers count them. */
    static final int LONGEST = 20_000;

    EssayResponse {
        text = text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
