package app.salient.classroom;

import app.salient.account.PersonId;

/** Someone has joined a class, and it is stored. */
public record StudentJoined(ClassroomId classroom, PersonId learner) {}
