package app.salient.study.grading;

import app.salient.study.AttemptId;
import app.salient.study.attempt.Answer;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A short code over what was handed in and when: ten letters and digits that cannot be mistaken for one another. The same
 * answers at the same moment give the same code, so that a learner and an instructor can compare what they have.
 */
final class Receipt {
    /** Crockford's base 32: no I, L, O or U. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Receipt() {}

    /** @return such as {@code 7K2M9-XQ4TD} */
    static String of(AttemptId attempt, Instant handedInAt, List<Answer> answers) {
        String text = answers.stream()
                .map(answer -> answer.questionId() + " " + answer.revision() + " " + answer.response())
                .sorted()
                .collect(Collectors.joining("\n", attempt + " " + handedInAt.toEpochMilli() + "\n", ""));
        byte[] digest = DigestUtils.sha256(text);
        var code = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            code.append(i == 5 ? "-" : "").append(LETTERS.charAt(digest[i] & 31));
        }
        return code.toString();
    }
}
