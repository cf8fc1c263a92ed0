package app.salient.insight;

import app.salient.classroom.ClassroomId;
import app.salient.classroom.Teaching;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows instructors what their students handed in, so that a receipt can be compared and nothing that came late is lost. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
public class HandIns {
    private final Teaching teaching;
    private final HandInsQuery rows;

    HandIns(Teaching teaching, HandInsQuery rows) {
        this.teaching = teaching;
        this.rows = rows;
    }

    /** The latest first, at most 1,000; nothing when the instructor does not teach the class. */
    public List<HandIn> of(ClassroomId classroom) {
        return teaching.ownClass(classroom).map(own -> rows.of(classroom)).orElse(List.of());
    }
}
