package app.salient.study.objection;

import app.salient.study.AttemptId;

/** A learner objected to a question, and it is stored. */
public record ObjectionMade(AttemptId attempt, String questionId) {}
