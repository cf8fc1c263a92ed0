package app.salient.study.marking;

import app.salient.testing.OnH2;

@OnH2
class MarksNeverDriftOnH2Test extends MarksNeverDriftContract {}
