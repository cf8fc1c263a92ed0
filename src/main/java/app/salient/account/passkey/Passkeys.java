package app.salient.account.passkey;

import app.salient.account.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

public interface Passkeys extends Repository<Passkey, UUID> {
    Passkey save(Passkey passkey);

    Optional<Passkey> findByCredentialId(String credentialId);

    Optional<Passkey> findByIdAndPersonId(UUID id, PersonId person);

    List<Passkey> findByPersonIdOrderByMadeAt(PersonId person);

    int countByPersonId(PersonId person);

    void delete(Passkey passkey);

    @Modifying
    @Query("delete from passkey where person_id = :person")
    void forgetAllOf(PersonId person);
}
