package app.salient.stance;

import app.salient.testing.OnPostgres;

@OnPostgres
class StanceTracesOnPostgresTest extends StanceTracesContract {}
