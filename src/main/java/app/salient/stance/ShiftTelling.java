package app.salient.stance;

import app.salient.account.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells classes how they moved between two askings of a poll: loosely, in parts of five or more, each once. Why nobody's answer
 * follows from it: docs/decisions.
 */
@Component
class ShiftTelling {
    private static final String FEW_BOTH_TIMES = " " + Share.FEW + " " + Share.FEW;

    private final PairsQuery pairs;
    private final ClassShifts shifts;

    ShiftTelling(PairsQuery pairs, ClassShifts shifts) {
        this.pairs = pairs;
        this.shifts = shifts;
    }

    /** Somebody has answered the second asking; call it while that is being written. */
    void answered(PersonId learner, String lesson, String block, Instant now) {
        for (PairsQuery.OwnClass own : pairs.classesOf(learner)) {
            List<PairsQuery.Pair> untold = pairs.newIn(own.id(), lesson, block);
            var told = shifts.findByClassroomIdAndLessonIdAndBlockOrderByPart(own.id(), lesson, block);
            int before = told.stream().mapToInt(ClassShift::answers).sum();
            // Parts grow, so that a class of forty reads four lists and not eight.
            if (untold.size() >= Math.max(ClassShift.FEWEST, before)) {
                shifts.save(new ClassShift(
                        UUID.randomUUID(),
                        null,
                        own.id(),
                        lesson,
                        block,
                        told.size(),
                        untold.size(),
                        inWords(untold),
                        now,
                        counted(untold)));
            }
        }
    }

    private static Set<CountedStance> counted(List<PairsQuery.Pair> part) {
        return part.stream()
                .map(pair -> new CountedStance(UUID.randomUUID(), pair.learnerId()))
                .collect(Collectors.toSet());
    }

    /** What the learner's classes have been told so far. */
    List<ToldShift> toldTo(PersonId learner, String lesson, String block) {
        return pairs.classesOf(learner).stream()
                .flatMap(own -> shifts.findByClassroomIdAndLessonIdAndBlockOrderByPart(own.id(), lesson, block).stream()
                        .map(shift -> new ToldShift(
                                own.name(),
                                shift.part(),
                                shift.answers(),
                                shift.told().lines().map(ShiftTelling::row).toList())))
                .toList();
    }

    private static ToldShift.Row row(String line) {
        String[] words = line.split(" ");
        return new ToldShift.Row(words[0], Share.valueOf(words[1]), Share.valueOf(words[2]));
    }

    /**
     * Each position's share before and after; ids of positions have no spaces. One that few chose both times is left out, as if
     * nobody had: that somebody had would tell more than "few".
     */
    static String inWords(List<PairsQuery.Pair> all) {
        var positions = all.stream()
                .flatMap(pair -> Stream.of(pair.positionBefore(), pair.positionAfter()))
                .collect(Collectors.toCollection(TreeSet::new));
        return positions.stream()
                .map(position -> position + " "
                        + share(all.stream().map(PairsQuery.Pair::positionBefore), position, all.size()) + " "
                        + share(all.stream().map(PairsQuery.Pair::positionAfter), position, all.size()))
                .filter(line -> !line.endsWith(FEW_BOTH_TIMES))
                .collect(Collectors.joining("\n"));
    }

    private static Share share(Stream<String> picks, String position, int all) {
        return Share.of((int) picks.filter(position::equals).count(), all);
    }
}
