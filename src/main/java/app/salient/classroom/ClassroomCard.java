package app.salient.classroom;

/** What its instructor needs to see and share of a class. */
public record ClassroomCard(ClassroomId id, String name, JoinCode code) {}
