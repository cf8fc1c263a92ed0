package app.salient.study.answering;

import app.salient.testing.OnH2;

@OnH2
class AnswerPathOnH2Test extends AnswerPathContract {}
