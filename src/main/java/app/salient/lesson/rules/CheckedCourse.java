package app.salient.lesson.rules;

import app.salient.lesson.reading.CourseFolder;
import app.salient.lesson.reading.Edition;
import app.salient.lesson.reading.LastGood;
import app.salient.lesson.reading.RuleBook;
import java.util.List;

/** Reads a course and holds it against every rule there is. */
public final class CheckedCourse {
    private static final RuleBook RULES = new RuleBook(
            List.of(new ClaimsNameTheirSources(), new LedgerLinksLeadSomewhere(), new AmberClaimsHaveAClaimant()),
            List.of(
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
                    new ScoringKeepsToItsLimits()));

    private CheckedCourse() {}

    /** @param before what is shown of files that have errors now */
    public static Edition read(CourseFolder folder, LastGood before) {
        return Edition.read(folder, before, RULES);
    }
}
