package app.salient.account;

/** What someone may do. Everyone may learn; instructors may also teach; admins look after accounts. */
public enum Role {
    GUEST,
    STUDENT,
    INSTRUCTOR,
    ADMIN;

    /** As Spring Security names it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
