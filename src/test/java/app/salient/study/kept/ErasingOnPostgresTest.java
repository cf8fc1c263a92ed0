package app.salient.study.kept;

import app.salient.testing.OnPostgres;

@OnPostgres
class ErasingOnPostgresTest extends ErasingContract {}
