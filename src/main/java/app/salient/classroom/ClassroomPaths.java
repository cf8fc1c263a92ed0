package app.salient.classroom;

/** Addresses of the instructor's and the joining student's screens. */
public final class ClassroomPaths {
    public static final String TEACH = "/teach";

    public static final String JOIN = "/join";

    private ClassroomPaths() {}

    public static String classroom(ClassroomId id) {
        return "/teach/class/" + id;
    }

    public static String assign(ClassroomId id) {
        return classroom(id) + "/assign";
    }

    public static String change(ClassroomId classroom, AssignmentId id) {
        return assign(classroom) + "/" + id;
    }

    public static String settings(ClassroomId id) {
        return classroom(id) + "/settings";
    }

    public static String enrol(ClassroomId id) {
        return classroom(id) + "/enrol";
    }

    public static String marking(ClassroomId id) {
        return classroom(id) + "/marking";
    }

    public static String handIns(ClassroomId id) {
        return classroom(id) + "/hand-ins";
    }

    public static String join(JoinCode code) {
        return JOIN + "/" + code.shown();
    }
}
