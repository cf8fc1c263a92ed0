package app.salient.stance;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ClassShifts extends Repository<ClassShift, UUID> {
    ClassShift save(ClassShift shift);

    Optional<ClassShift> findFirstByClassroomIdAndLessonIdAndBlockOrderByAnswersDesc(
            UUID classroom, String lesson, String block);
}
