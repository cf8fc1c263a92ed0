package app.salient.study.answering;

import app.salient.testing.OnH2;

@OnH2
class AnswerCostOnH2Test extends AnswerCostContract {
    @Override
    int mostStatementsOfAnAnswer() {
        return 6; // with the count and the sync of the whole batch
    }
}
