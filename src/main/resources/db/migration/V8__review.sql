-- What a learner is asked again, and when: one card for each question they have answered. All but the seed follows from
-- review_log and can be computed again. revision: the version of the question that the memory is of. sure_wrong_at: when
-- it was last answered wrong by somebody who was sure, until it is right on a later day.
create table review_card (
    id uuid not null,
    version integer not null,
    learner_id uuid not null,
    question_id varchar(80) not null,
    revision varchar(64) not null,
    seed bigint not null,
    phase varchar(12) not null,
    step integer not null,
    stability double precision,
    difficulty double precision,
    reviews integer not null,
    lapses integer not null,
    missed boolean not null,
    last_at timestamp with time zone,
    due_at timestamp with time zone not null,
    sure_wrong_at timestamp with time zone,
    relearned boolean not null,
    constraint review_card_pk primary key (id),
    constraint review_card_once unique (learner_id, question_id),
    constraint review_card_learner_fk foreign key (learner_id) references person (id) on delete cascade,
    constraint review_card_phase_known check (phase in ('NEW', 'LEARNING', 'REVIEW', 'RELEARNING')),
    constraint review_card_memory check (
        (phase = 'NEW' and stability is null and difficulty is null)
        or (phase <> 'NEW' and stability is not null and difficulty is not null)
    ),
    constraint review_card_stability_range check (stability is null or stability > 0),
    constraint review_card_difficulty_range check (difficulty is null or difficulty between 1 and 10)
);
create index review_card_due on review_card (learner_id, due_at);

-- What made each card what it is; only ever added. place counts from 1 within a card. ANSWER: a graded answer, named by
-- attempt and moment; SELF: the learner's own judgement of an essay; RELEARN: the key has changed, so the memory is of
-- something else. days: since the entry before by the learner's own calendar. retention: the chance of recall wanted then.
create table review_log (
    id uuid not null,
    card_id uuid not null,
    place integer not null,
    source varchar(8) not null,
    attempt_id uuid,
    revision varchar(64) not null,
    rating varchar(5),
    sure_wrong boolean not null,
    days integer not null,
    retention double precision not null,
    happened_at timestamp with time zone not null,
    constraint review_log_pk primary key (id),
    constraint review_log_place_once unique (card_id, place),
    constraint review_log_answer_once unique (card_id, source, attempt_id, happened_at),
    constraint review_log_card_fk foreign key (card_id) references review_card (id) on delete cascade,
    constraint review_log_source_known check (source in ('ANSWER', 'SELF', 'RELEARN')),
    constraint review_log_rating_known check (rating in ('AGAIN', 'HARD', 'GOOD', 'EASY')),
    constraint review_log_rated check (
        (source = 'RELEARN' and rating is null) or (source <> 'RELEARN' and rating is not null)
    ),
    constraint review_log_days_range check (days >= 0),
    constraint review_log_retention_range check (retention between 0.8 and 0.95)
);

-- A class whose instructor looks at what it still knows, lesson by lesson; no row while that is switched off.
create table class_review (
    classroom_id uuid not null,
    version integer not null,
    switched_on_at timestamp with time zone not null,
    constraint class_review_pk primary key (classroom_id),
    constraint class_review_classroom_fk foreign key (classroom_id) references classroom (id) on delete cascade
);

-- How a learner wants to be asked again; a learner without a row has the usual. most: questions a day. zone: whose days they
-- are. calendar_hash: of the secret in the address of their calendar; null while it is off. paused_from and
-- paused_until: days, both included, that do not break the streak.
create table review_wish (
    learner_id uuid not null,
    version integer not null,
    most integer not null,
    retention double precision not null,
    zone varchar(60) not null,
    target_on date,
    streak boolean not null,
    paused_from date,
    paused_until date,
    calendar_hash varchar(64),
    constraint review_wish_pk primary key (learner_id),
    constraint review_wish_calendar_once unique (calendar_hash),
    constraint review_wish_learner_fk foreign key (learner_id) references person (id) on delete cascade,
    constraint review_wish_pause check (
        (paused_from is null and paused_until is null) or (paused_from is not null and paused_until is not null)
    ),
    constraint review_wish_most_range check (most between 1 and 100),
    constraint review_wish_retention_range check (retention between 0.8 and 0.95)
);
