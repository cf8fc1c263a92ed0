package app.salient.study.reading;

import app.salient.testing.OnH2;

@OnH2
class ReadingOnH2Test extends ReadingContract {}
