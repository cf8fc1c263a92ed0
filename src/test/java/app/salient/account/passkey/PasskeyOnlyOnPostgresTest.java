package app.salient.account.passkey;

import app.salient.testing.OnPostgres;

@OnPostgres
class PasskeyOnlyOnPostgresTest extends PasskeyOnlyContract {}
