package app.salient.classroom;

import app.salient.account.PersonId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For whom in a class something is assigned. What is for a person holds for them before what is for their group, and that before
 * what is for everybody.
 *
 * @param value empty for everybody, {@code group:} and its name, or {@code person:} and their id
 */
public record Audience(String value) {
    public static final Audience EVERYBODY = new Audience("");

    private static final String GROUP = "group:";
    private static final String PERSON = "person:";

    public static Audience group(String name) {
        return new Audience(GROUP + name);
    }

    public static Audience person(PersonId id) {
        return new Audience(PERSON + id);
    }

    public boolean isGroup() {
        return value.startsWith(GROUP);
    }

    public boolean isPerson() {
        return value.startsWith(PERSON);
    }

    /** Name of the group or id of the person. */
    public String name() {
        return value.substring(value.indexOf(':') + 1);
    }

    /** The student it is for alone; empty when it is for several. */
    Optional<PersonId> oneStudent() {
        return isPerson() ? PersonId.of(name()) : Optional.empty();
    }

    boolean includes(Enrolment student) {
        return includes(student.learnerId(), student.groupName());
    }

    /** @param groupName of the student's group; null for none */
    public boolean includes(PersonId student, @Nullable String groupName) {
        return value.isEmpty() || equals(person(student)) || (groupName != null && equals(group(groupName)));
    }

    /** 0 for everybody, 1 for a group, 2 for a person. */
    public int closeness() {
        return isPerson() ? 2 : isGroup() ? 1 : 0;
    }
}
