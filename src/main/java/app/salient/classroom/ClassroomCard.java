package app.salient.classroom;

/**
 * What its instructor needs to see and share of a class.
 *
 * @param time in which its dates are meant
 */
public record ClassroomCard(ClassroomId id, String name, JoinCode code, ClassTime time) {}
