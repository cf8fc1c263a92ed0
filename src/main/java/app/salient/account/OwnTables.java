package app.salient.account;

import java.util.List;

/** What a room keeps of people, table by table: what "download everything" is made of. Every room that keeps something has one. */
public interface OwnTables {
    /** @return in the order in which they make sense to a reader */
    List<OwnTable> of(PersonId person);
}
