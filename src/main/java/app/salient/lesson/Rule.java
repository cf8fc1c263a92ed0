package app.salient.lesson;

import app.salient.formats.Problems;
import java.util.List;

/** One thing that must hold for the whole course, beyond what a reader sees in a single file. */
@FunctionalInterface
interface Rule {
    /** Checked as soon as the four ledger files are read; the draft has no lesson yet. */
    List<Rule> LEDGER =
            List.of(new ClaimsNameTheirSources(), new LedgerLinksLeadSomewhere(), new AmberClaimsHaveAClaimant());

    /** Checked when everything is read. */
    List<Rule> COURSE = List.of(
            new LinksLeadSomewhere(),
            new NeedsAreLessons(),
            new NeedsHaveNoCycle(),
            new QuestionIdsAreUnique(),
            new QuestionsRestOnKnownIds(),
            new PassagesAreSections(),
            new RedClaimsAreNotAsked(),
            new AmberClaimsAreAskedByClaimant(),
            new DisputedNumbersNameTheirClaimant(),
            new QuestionsRestOnSeenSources(),
            new LessonsAreShort(),
            new SectionsAreShort(),
            new SectionsEndWithAQuestion(),
            new QuizzesHaveSixToTenQuestions(),
            new PlacementProposesAtOnce(),
            new FinalTestCoversTheCourse(),
            new EverythingIsUsed(),
            new PlacesGiveTheirLocalName(),
            new ChangesNameWhatThereIs(),
            new ChangesAreTold(),
            new WordsAreNeutral(),
            new ScoringKeepsToItsLimits());

    void check(Draft draft, Problems problems);
}
