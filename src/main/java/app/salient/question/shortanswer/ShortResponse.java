package app.salient.question.shortanswer;

import app.salient.question.Response;

/** @param typed what the learner typed, without spaces at its ends; at most 200 characters */
record ShortResponse(String typed) implements Response {}
