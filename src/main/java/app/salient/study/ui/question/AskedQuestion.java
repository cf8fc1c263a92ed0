package app.salient.study.ui.question;

import app.salient.study.AttemptSheet;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Which question a page shows, and in which words. A lesson may be written anew while someone reads it, and no other question
 * may be graded than was answered; the page keeps this to tell, for the question itself takes kilobytes.
 *
 * @param words SHA-256 of the public view
 */
record AskedQuestion(String id, String words) {
    static AskedQuestion of(AttemptSheet.Item item) {
        return new AskedQuestion(item.questionId(), words(item));
    }

    boolean isStill(AttemptSheet.Item item) {
        return id.equals(item.questionId()) && words.equals(words(item));
    }

    private static String words(AttemptSheet.Item item) {
        return DigestUtils.sha256Hex(item.view().toString());
    }
}
