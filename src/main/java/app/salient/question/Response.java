package app.salient.question;

/** What a learner answered; one record per kind. */
public interface Response {}
