package app.salient.review;

import app.salient.testing.OnH2;

@OnH2
class SelfJudgingOnH2Test extends SelfJudgingContract {}
