package app.salient.account.own;

import app.salient.account.People;
import app.salient.account.Person;
import app.salient.account.PersonErased;
import app.salient.account.PersonId;
import app.salient.account.Role;
import app.salient.account.Ties;
import app.salient.account.browser.RememberedBrowsers;
import app.salient.account.guest.GuestTime;
import app.salient.account.guest.MergedGuests;
import app.salient.account.guest.RecoveryCodes;
import app.salient.account.passkey.Passkeys;
import app.salient.account.school.PeopleKnownElsewhere;
import app.salient.storage.Committer;
import app.salient.storage.Servers;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases who asked for it a week ago, and guests who have long not come back; each of them all at once or not at all. */
@Component
class Erasing {
    private static final Logger LOG = LoggerFactory.getLogger(Erasing.class);

    private final People people;
    private final MergedGuests merged;
    private final RecoveryCodes codes;
    private final RememberedBrowsers browsers;
    private final Passkeys passkeys;
    private final PeopleKnownElsewhere elsewhere;
    private final List<Ties> ties;
    private final GuestTime time;
    private final Committer committer;
    private final ApplicationEventPublisher rooms;
    private final Servers servers;
    private final Clock clock;

    Erasing(
            People people,
            MergedGuests merged,
            RecoveryCodes codes,
            RememberedBrowsers browsers,
            Passkeys passkeys,
            PeopleKnownElsewhere elsewhere,
            List<Ties> ties,
            GuestTime time,
            Committer committer,
            ApplicationEventPublisher rooms,
            Servers servers,
            Clock clock) {
        this.people = people;
        this.merged = merged;
        this.codes = codes;
        this.browsers = browsers;
        this.passkeys = passkeys;
        this.elsewhere = elsewhere;
        this.ties = List.copyOf(ties);
        this.time = time;
        this.committer = committer;
        this.rooms = rooms;
        this.servers = servers;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${salient.tidy-after:PT20M}", fixedDelayString = "${salient.tidy-every:PT1H}")
    void onOneServer() {
        if (servers.leads()) {
            tidy();
        }
    }

    void tidy() {
        each(() -> people.findTop100ByEraseAtLessThanEqualOrderByEraseAt(clock.instant()), this::wantsToGo);
        each(
                () -> people.findTop100ByRoleAndSeenAtBeforeOrderBySeenAt(
                        Role.GUEST, clock.instant().minus(time.keptFor())),
                this::isIdle);
    }

    /** A hundred at a time until all have been tried once: also those behind some who cannot be erased. */
    private void each(Supplier<List<Person>> next, Predicate<Person> stillTrue) {
        Set<PersonId> tried = new HashSet<>();
        List<Person> found = next.get();
        while (found.stream().anyMatch(person -> !tried.contains(person.id()))) {
            found.stream().filter(person -> tried.add(person.id())).forEach(person -> attempt(person, stillTrue));
            found = next.get();
        }
    }

    private boolean wantsToGo(Person person) {
        return person.eraseAt() != null && !person.eraseAt().isAfter(clock.instant());
    }

    private boolean isIdle(Person person) {
        return person.role() == Role.GUEST
                && person.seenAt() != null
                && person.seenAt().isBefore(clock.instant().minus(time.keptFor()));
    }

    private void attempt(Person person, Predicate<Person> stillTrue) {
        try {
            committer.commit(() -> {
                // Asked again under the lock: they may have come back a moment ago.
                people.findLockedById(person.id()).filter(stillTrue).ifPresent(this::eraseUnlessTied);
            });
        } catch (RuntimeException e) { // the others should not wait for this one; it is tried again
            LOG.warn("Person {} could not be erased", person.id(), e);
        }
    }

    private void eraseUnlessTied(Person person) {
        if (!wantsToGo(person) && ties.stream().anyMatch(tie -> tie.bind(person.id()))) {
            people.save(person.seen(clock.instant())); // looked at again after the same time
            return;
        }
        rooms.publishEvent(new PersonErased(person.id()));
        codes.forget(person.id());
        merged.forgetAllOf(person.id());
        passkeys.forgetAllOf(person.id());
        elsewhere.forgetAllOf(person.id());
        browsers.removeUserTokens(person.id().toString());
        people.delete(person);
    }
}
