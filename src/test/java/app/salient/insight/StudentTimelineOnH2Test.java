package app.salient.insight;

import app.salient.testing.OnH2;

@OnH2
class StudentTimelineOnH2Test extends StudentTimelineContract {}
