package app.salient.account;

/** Why a guest may not be removed for being away: somebody else counts on what they did. Rooms that know implement it. */
public interface Ties {
    boolean bind(PersonId person);
}
