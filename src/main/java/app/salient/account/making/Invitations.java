package app.salient.account.making;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface Invitations extends Repository<Invitation, UUID> {
    Invitation save(Invitation invitation);

    Optional<Invitation> findBySecretHash(String secretHash);

    /** For using it, which must happen once: whoever else wants to waits, on databases with several writers. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Invitation> findLockedBySecretHash(String secretHash);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Invitation> findLockedById(UUID id);

    List<Invitation> findTop200ByOrderByMadeAtDesc();
}
