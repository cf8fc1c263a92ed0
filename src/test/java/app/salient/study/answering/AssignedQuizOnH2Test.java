package app.salient.study.answering;

import app.salient.testing.OnH2;

@OnH2
class AssignedQuizOnH2Test extends AssignedQuizContract {}
