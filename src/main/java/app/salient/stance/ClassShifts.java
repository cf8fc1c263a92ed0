package app.salient.stance;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ClassShifts extends Repository<ClassShift, UUID> {
    ClassShift save(ClassShift shift);

    List<ClassShift> findByClassroomIdAndLessonIdAndBlockOrderByPart(UUID classroom, String lesson, String block);
}
