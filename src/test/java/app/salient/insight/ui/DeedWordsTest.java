package app.salient.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.salient.account.Visitor;
import app.salient.audit.DeedKind;
import app.salient.audit.Told;
import app.salient.classroom.ClassTime;
import app.salient.lesson.Lessons;
import app.salient.testing.ViewTest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Deeds in sentences. */
class DeedWordsTest extends ViewTest {
    private static final Instant WHEN = Instant.parse("2026-09-01T08:00:00Z");

    @Autowired
    Lessons lessons;

    @Override
    protected Visitor visitor() {
        return cast.instructor("Ms Harbour");
    }

    @Test
    void saysForWhomSomethingWasAssignedAlsoOnceTheyHaveLeft() {
        assertThat(assigned(0, "")).isEqualTo("assigned Reading the sea.");
        assertThat(assigned(1, "")).isEqualTo("assigned Reading the sea to a group.");
        assertThat(assigned(2, "Anna")).isEqualTo("assigned Reading the sea to Anna alone.");
        assertThat(assigned(2, "")).isEqualTo("assigned Reading the sea to one student alone, who has left.");
        assertThat(withdrawn(2)).isEqualTo("withdrew Reading the sea, as assigned to one student alone, who has left.");
    }

    @Test
    void tellsALookAsOneStudentFromALookAsSomeStudentAlsoOnceTheyHaveLeft() {
        assertThat(looked(0, "")).isEqualTo("looked as some student.");
        assertThat(looked(1, "Anna")).isEqualTo("looked as Anna.");
        assertThat(looked(1, "")).isEqualTo("looked as one student, who has left.");
    }

    private String looked(double students, String as) {
        return words(DeedKind.LOOKED_AS, students, Optional.of(as).filter(name -> !name.isEmpty()));
    }

    private String assigned(double closeness, String to) {
        return words(DeedKind.ASSIGNED, closeness, Optional.of(to).filter(name -> !name.isEmpty()));
    }

    private String withdrawn(double closeness) {
        return words(DeedKind.WITHDRAWN, closeness, Optional.empty());
    }

    private String words(DeedKind kind, double closeness, Optional<String> to) {
        var told = new Told(
                kind, WHEN, Optional.of("Ms Harbour"), to, Optional.empty(), "reading-the-sea", closeness, null);
        return new DeedWords(lessons.current(), new ClassTime(ZoneOffset.UTC)).of(told);
    }
}
