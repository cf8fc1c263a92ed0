package app.salient.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

public interface People extends Repository<Person, PersonId> {
    Person save(Person person);

    void delete(Person person);

    Optional<Person> findById(PersonId id);

    /** For work that must not be done twice at once for a person, on databases with several writers. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Person> findLockedById(PersonId id);

    Optional<Person> findByNameFolded(String nameFolded);

    List<Person> findByIdIn(Collection<PersonId> ids);

    List<Person> findByRoleIn(Collection<Role> roles);

    boolean existsByRole(Role role);

    List<Person> findTop100ByRoleAndSeenAtBeforeOrderBySeenAt(Role role, Instant seenBefore);

    List<Person> findTop100ByEraseAtLessThanEqualOrderByEraseAt(Instant now);
}
