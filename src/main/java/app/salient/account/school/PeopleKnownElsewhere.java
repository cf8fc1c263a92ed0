package app.salient.account.school;

import app.salient.account.PersonId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

public interface PeopleKnownElsewhere extends Repository<KnownElsewhere, UUID> {
    KnownElsewhere save(KnownElsewhere known);

    Optional<KnownElsewhere> findByIssuerAndSubject(String issuer, String subject);

    @Modifying
    @Query("delete from other_sign_in where person_id = :person")
    void forgetAllOf(PersonId person);
}
