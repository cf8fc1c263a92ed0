package app.salient.study.reading;

import app.salient.account.PersonId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ChosenRoutes extends Repository<ChosenRoute, PersonId> {
    ChosenRoute save(ChosenRoute route);

    void delete(ChosenRoute route);

    Optional<ChosenRoute> findById(PersonId learner);
}
