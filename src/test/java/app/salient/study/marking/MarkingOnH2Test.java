package app.salient.study.marking;

import app.salient.testing.OnH2;

@OnH2
class MarkingOnH2Test extends MarkingContract {}
