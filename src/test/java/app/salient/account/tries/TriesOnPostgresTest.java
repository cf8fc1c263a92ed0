package app.salient.account.tries;

import app.salient.testing.OnPostgres;

@OnPostgres
class TriesOnPostgresTest extends TriesContract {}
