package app.salient.study.kept;

import app.salient.testing.OnPostgres;

@OnPostgres
class OwnDataOnPostgresTest extends OwnDataContract {}
