package app.salient.insight;

import app.salient.testing.OnH2;

@OnH2
class DeedsWithoutNamesOnH2Test extends DeedsWithoutNamesContract {}
