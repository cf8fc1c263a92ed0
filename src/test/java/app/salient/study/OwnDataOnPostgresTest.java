package app.salient.study;

import app.salient.testing.OnPostgres;

@OnPostgres
class OwnDataOnPostgresTest extends OwnDataContract {}
