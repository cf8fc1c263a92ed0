package app.salient.review;

import app.salient.account.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person's cards as a whole: to take along, to bring together with another's, to forget. Rights are the caller's business. */
@Component
public class CardsOfPerson {
    private final ReviewCards cards;
    private final ReviewLogs logs;
    private final ReviewWishes wishes;

    CardsOfPerson(ReviewCards cards, ReviewLogs logs, ReviewWishes wishes) {
        this.cards = cards;
        this.logs = logs;
        this.wishes = wishes;
    }

    /** @param stability in days, null before it was answered; {@code difficulty} 1 to 10 */
    public record Card(
            String questionId,
            String revision,
            String phase,
            @Nullable Double stability,
            @Nullable Double difficulty,
            int reviews,
            int lapses,
            Instant dueAt,
            List<Entry> log) {
        public Card {
            log = List.copyOf(log);
        }
    }

    /** @param rating AGAIN, HARD, GOOD or EASY; null where the key had changed */
    public record Entry(String source, @Nullable String rating, int days, double retention, Instant at) {}

    /** By question. */
    public List<Card> of(PersonId person) {
        return cards.findByLearnerId(person).stream()
                .sorted(Comparator.comparing(ReviewCard::questionId))
                .map(card -> new Card(
                        card.questionId(),
                        card.revision(),
                        card.phase().name(),
                        card.stability(),
                        card.difficulty(),
                        card.reviews(),
                        card.lapses(),
                        card.dueAt(),
                        logs.findByCardIdOrderByPlace(card.id()).stream()
                                .map(CardsOfPerson::entry)
                                .toList()))
                .toList();
    }

    private static Entry entry(ReviewLog entry) {
        return new Entry(
                entry.source().name(),
                entry.rating() == null ? null : entry.rating().name(),
                entry.days(),
                entry.retention(),
                entry.happenedAt());
    }

    /**
     * Makes all cards of {@code from} those of {@code to}. Where both have a card of one question, their logs are put together in the
     * order of time, each entry once, and the memory is computed anew. Inside the caller's transaction; doing it twice changes
     * nothing more.
     */
    public void merge(PersonId from, PersonId to) {
        for (ReviewCard card : cards.findByLearnerId(from)) {
            var met = cards.findByLearnerIdAndQuestionId(to, card.questionId());
            List<ReviewLog> all = new ArrayList<>(logs.findByCardIdOrderByPlace(card.id()));
            met.ifPresent(other -> all.addAll(logs.findByCardIdOrderByPlace(other.id())));
            long seed = met.map(ReviewCard::seed).orElse(card.seed());
            met.ifPresent(cards::delete); // its log goes with it and comes back below
            cards.delete(card);
            rebuild(to, card, seed, all);
        }
        wishes.findById(from).ifPresent(wish -> {
            wishes.delete(wish);
            if (wishes.findById(to).isEmpty()) {
                wishes.save(new ReviewWish(
                        to,
                        null,
                        wish.most(),
                        wish.retention(),
                        wish.zone(),
                        wish.targetOn(),
                        wish.streak(),
                        wish.pausedFrom(),
                        wish.pausedUntil(),
                        wish.calendarHash()));
            }
        });
    }

    private void rebuild(PersonId to, ReviewCard like, long seed, List<ReviewLog> entries) {
        entries.sort(Comparator.comparing(ReviewLog::happenedAt).thenComparing(ReviewLog::place));
        Set<String> known = new HashSet<>();
        entries.removeIf(entry -> !known.add(entry.source() + " " + entry.attemptId() + " " + entry.happenedAt()));
        String revision =
                entries.isEmpty() ? like.revision() : entries.getFirst().revision();
        Instant begin = entries.isEmpty() ? like.dueAt() : entries.getFirst().happenedAt();
        var fresh = cards.save(ReviewCard.fresh(to, like.questionId(), revision, seed, begin));
        var card = fresh;
        int place = 0;
        for (ReviewLog entry : entries) {
            // The calendars of two people are not one: the days between them are counted in UTC.
            int days = Remembering.days(card.lastAt(), entry.happenedAt(), ZoneOffset.UTC);
            card = card.after(logs.save(new ReviewLog(
                    UUID.randomUUID(),
                    fresh.id(),
                    ++place,
                    entry.source(),
                    entry.attemptId(),
                    entry.revision(),
                    entry.rating(),
                    entry.sureWrong(),
                    days,
                    entry.retention(),
                    entry.happenedAt())));
        }
        cards.save(card);
    }

    /** Inside the caller's transaction. Deleting the person does it as well. */
    public void forget(PersonId person) {
        cards.findByLearnerId(person).forEach(cards::delete);
        wishes.findById(person).ifPresent(wishes::delete);
    }
}
