package app.salient.insight;

import app.salient.testing.OnPostgres;

@OnPostgres
class CountingOnPostgresTest extends CountingContract {}
