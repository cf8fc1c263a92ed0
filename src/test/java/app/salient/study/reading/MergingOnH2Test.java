package app.salient.study.reading;

import app.salient.testing.OnH2;

@OnH2
class MergingOnH2Test extends MergingContract {}
