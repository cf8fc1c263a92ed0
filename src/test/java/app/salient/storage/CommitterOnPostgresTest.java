package app.salient.storage;

import app.salient.testing.OnPostgres;

@OnPostgres
class CommitterOnPostgresTest extends CommitterContract {}
