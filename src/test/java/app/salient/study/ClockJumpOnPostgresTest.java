package app.salient.study;

import app.salient.testing.OnPostgres;

@OnPostgres
class ClockJumpOnPostgresTest extends ClockJumpContract {}
