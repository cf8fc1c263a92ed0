package app.salient.account.guest;

import app.salient.account.PersonId;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

public interface RecoveryCodes extends Repository<StoredCode, PersonId> {
    StoredCode save(StoredCode code);

    Optional<StoredCode> findById(PersonId person);

    Optional<StoredCode> findByCodeHash(String hash);

    @Modifying
    @Query("delete from recovery_code where person_id = :person")
    void forget(PersonId person);
}
