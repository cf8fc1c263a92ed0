package app.salient.classroom;

import app.salient.account.PersonId;
import app.salient.study.Learners;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells study whom the visitor teaches. */
@Component
class StudentsOfClass implements Learners {
    private final ClassAccess access;
    private final StudentsQuery enrolments;

    StudentsOfClass(ClassAccess access, StudentsQuery enrolments) {
        this.access = access;
        this.enrolments = enrolments;
    }

    @Override
    public Map<PersonId, String> taughtIn(UUID classroom) {
        var id = new ClassroomId(classroom);
        return access.taught(id).stream()
                .flatMap(own -> enrolments.namesIn(id).stream())
                .collect(Collectors.toMap(name -> new PersonId(name.id()), StudentsQuery.Name::name));
    }

    @Override
    public boolean isTaught(PersonId learner) {
        return enrolments.isInOpenClass(learner);
    }

    @Override
    public boolean isOpen(UUID classroom) {
        return access.open(new ClassroomId(classroom)).isPresent();
    }
}
