package app.salient.account;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, PersonId> {
    Person save(Person person);

    Optional<Person> findById(PersonId id);

    Optional<Person> findByNameFolded(String nameFolded);

    boolean existsByRole(Role role);
}
