package app.salient.classroom;

import app.salient.account.PersonId;

/** Someone has been taken out of a class, and it is stored. */
public record StudentRemoved(ClassroomId classroom, PersonId learner) {}
