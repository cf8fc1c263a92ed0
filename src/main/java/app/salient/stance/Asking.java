package app.salient.stance;

import app.salient.lesson.Block;
import app.salient.lesson.Catalogue;
import app.salient.lesson.Choice;
import app.salient.lesson.CourseOfAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A poll or a decision as a lesson asks it now: says which answers fit. */
sealed interface Asking {
    /** @throws BadStance when the answer does not fit */
    void check(Said said);

    /** @throws NoSuchBlock when the lesson has none of that id */
    static Asking find(Catalogue catalogue, String lesson, String block) {
        return catalogue.lesson(lesson).stream()
                .flatMap(known -> known.blocks())
                .<Asking>mapMulti((each, found) -> {
                    if (each instanceof Block.Poll poll && poll.id().equals(block)) {
                        found.accept(new OfPoll(poll));
                    } else if (each instanceof Block.Decision decision
                            && decision.id().equals(block)) {
                        found.accept(new OfDecision(decision));
                    }
                })
                .findFirst()
                .orElseThrow(NoSuchBlock::new);
    }

    record OfPoll(Block.Poll poll) implements Asking {
        @Override
        public void check(Said said) {
            if (said.step() != Step.BEFORE && said.step() != Step.AFTER) {
                throw new BadStance("a poll has no such step");
            }
            require(poll.positions(), said.pick());
            require(poll.reasons(), said.reason());
            if (said.certainty() == null || said.note() != null) {
                throw new BadStance("a poll asks for certainty and for no note");
            }
        }
    }

    record OfDecision(Block.Decision decision) implements Asking {
        @Override
        public void check(Said said) {
            switch (said.step()) {
                case CHOICE ->
                    require(
                            decision.courses().stream()
                                    .map(CourseOfAction::choice)
                                    .toList(),
                            said.pick());
                case EXPECTED -> require(decision.results(), said.pick());
                case BEFORE, AFTER -> throw new BadStance("a decision has no such step");
            }
            if (said.certainty() != null || said.reason() != null) {
                throw new BadStance("a decision asks neither for certainty nor for a reason");
            }
        }
    }

    private static void require(List<Choice> choices, @Nullable String id) {
        if (choices.stream().noneMatch(choice -> choice.id().equals(id))) {
            throw new BadStance("there is no such choice");
        }
    }
}
