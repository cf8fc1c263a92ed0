package app.salient.lesson;

import java.util.Optional;

/**
 * How a quiz is taken unless a class says otherwise.
 *
 * @param shuffled whether each attempt has its questions in an order of its own, within their part
 * @param minutes time limit, 1 to 600; empty when there is none
 * @param attempts how often it may be taken for marks, 1 to 100; empty when as often as wanted
 */
public record QuizRules(
        Delivery delivery, Screens screens, boolean shuffled, Optional<Integer> minutes, Optional<Integer> attempts) {
    public static final QuizRules USUAL =
            new QuizRules(Delivery.HOMEWORK, Screens.QUESTION, false, Optional.empty(), Optional.empty());
}
