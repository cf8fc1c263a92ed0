package app.salient.insight;

import app.salient.account.PersonId;
import app.salient.classroom.ClassroomId;
import app.salient.classroom.Teaching;
import app.salient.study.AttemptId;
import app.salient.study.AttemptKind;
import app.salient.study.AttemptSheet;
import app.salient.study.showing.LookingOn;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What an instructor may know of a single student: of those in own classes, and of nobody else. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class StudentInsight {
    private final Teaching teaching;
    private final ClassProgressQuery progress;
    private final TimelineQuery timeline;
    private final LookingOn lookingOn;

    StudentInsight(Teaching teaching, ClassProgressQuery progress, TimelineQuery timeline, LookingOn lookingOn) {
        this.teaching = teaching;
        this.progress = progress;
        this.timeline = timeline;
        this.lookingOn = lookingOn;
    }

    /** @return empty when the class is another instructor's, or the student is not in it */
    public Optional<StudentTimeline> of(ClassroomId classroom, PersonId student) {
        return inOwnClass(classroom, student).map(one -> new StudentTimeline(one, timeline.of(student)));
    }

    /** The attempt as the student sees it now. @return empty also when it is not this student's, or was not for marks */
    public Optional<AttemptSheet> attempt(ClassroomId classroom, PersonId student, AttemptId attempt) {
        return inOwnClass(classroom, student)
                .flatMap(one -> lookingOn.sheet(student, attempt))
                .filter(sheet -> sheet.kind() == AttemptKind.GRADED);
    }

    /** The student's name. @return empty when the class is another instructor's, or the student is not in it */
    public Optional<String> name(ClassroomId classroom, PersonId student) {
        return inOwnClass(classroom, student).map(ClassProgress.Student::name);
    }

    private Optional<ClassProgress.Student> inOwnClass(ClassroomId classroom, PersonId student) {
        return teaching.ownClass(classroom).flatMap(own -> progress.of(classroom, student));
    }
}
