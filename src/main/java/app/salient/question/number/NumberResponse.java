package app.salient.question.number;

import app.salient.question.Response;

/** @param typed what the learner typed, without spaces at its ends; read as a number only when it is graded */
record NumberResponse(String typed) implements Response {
    static final int LONGEST = 200;
}
