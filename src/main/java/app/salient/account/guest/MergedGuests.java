package app.salient.account.guest;

import app.salient.account.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

public interface MergedGuests extends Repository<MergedGuest, PersonId> {
    MergedGuest save(MergedGuest merged);

    Optional<MergedGuest> findById(PersonId guest);

    boolean existsById(PersonId guest);

    List<MergedGuest> findByIntoId(PersonId into);

    /** Whoever became part of {@code from} has become part of {@code into}. */
    @Modifying
    @Query("update merged_guest set into_id = :into where into_id = :from")
    void passOn(PersonId from, PersonId into);

    @Modifying
    @Query("delete from merged_guest where into_id = :person")
    void forgetAllOf(PersonId person);
}
