package app.salient.classroom;

import app.salient.account.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * Someone belongs to a class.
 *
 * @param timeFactor by what their time is multiplied, 1 to 4
 * @param groupName of the group within the class; null for none
 * @param alias what they are called once the class is anonymised; null before
 * @param accountMade whether their account was made for this class, from a list
 */
record Enrolment(
        @Id UUID id,
        @Version @Nullable Integer version,
        ClassroomId classroomId,
        PersonId learnerId,
        Instant joinedAt,
        double timeFactor,
        @Nullable String groupName,
        @Nullable String alias,
        boolean accountMade) {
    static Enrolment of(ClassroomId classroom, PersonId learner, Instant now) {
        return new Enrolment(UUID.randomUUID(), null, classroom, learner, now, ExtraTime.USUAL, null, null, false);
    }

    Enrolment withTimeFactor(double factor) {
        return new Enrolment(id, version, classroomId, learnerId, joinedAt, factor, groupName, alias, accountMade);
    }

    Enrolment called(String newAlias) {
        return new Enrolment(
                id, version, classroomId, learnerId, joinedAt, timeFactor, groupName, newAlias, accountMade);
    }

    Enrolment inGroup(@Nullable String group) {
        return new Enrolment(id, version, classroomId, learnerId, joinedAt, timeFactor, group, alias, accountMade);
    }

    /** A new row that says the same of somebody else. */
    Enrolment of(PersonId learner) {
        return new Enrolment(
                UUID.randomUUID(), null, classroomId, learner, joinedAt, timeFactor, groupName, alias, false);
    }

    /** In the class since the first of the two, with the larger of the two times. */
    Enrolment togetherWith(Enrolment other) {
        return new Enrolment(
                id,
                version,
                classroomId,
                learnerId,
                joinedAt.isBefore(other.joinedAt) ? joinedAt : other.joinedAt,
                Math.max(timeFactor, other.timeFactor),
                groupName == null ? other.groupName : groupName,
                alias == null ? other.alias : alias,
                accountMade);
    }
}
