package app.salient.account.guest;

import app.salient.testing.OnPostgres;

@OnPostgres
class RecoveryOnPostgresTest extends RecoveryContract {}
