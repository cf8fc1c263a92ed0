package app.salient.classroom;

/**
 * What an instructor needs to see and share of a class.
 *
 * @param time in which its dates are meant
 * @param mine whether the instructor who sees it made it, and not another whom they help
 */
public record ClassroomCard(
        ClassroomId id, String name, JoinCode code, ClassTime time, boolean mine, ClassState state) {
    public boolean isOpen() {
        return state == ClassState.OPEN;
    }
}
