package app.salient.study.grading;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Marks that people gave. Only ever added. */
public interface GivenMarks extends Repository<GivenMark, UUID> {
    GivenMark save(GivenMark mark);

    List<GivenMark> findByAnswerIdIn(Collection<UUID> answers);

    List<GivenMark> findByAnswerIdOrderByNumber(UUID answer);
}
