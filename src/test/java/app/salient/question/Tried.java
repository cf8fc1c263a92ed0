package app.salient.question;

import java.util.Random;

/** A generated question, a response to it, and what chance is needed for the rest. */
record Tried<Q extends Question, R extends Response>(Q question, R response, long chance) {
    Random random() {
        return new Random(chance);
    }
}
