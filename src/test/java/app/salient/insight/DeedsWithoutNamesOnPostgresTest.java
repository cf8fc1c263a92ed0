package app.salient.insight;

import app.salient.testing.OnPostgres;

@OnPostgres
class DeedsWithoutNamesOnPostgresTest extends DeedsWithoutNamesContract {}
