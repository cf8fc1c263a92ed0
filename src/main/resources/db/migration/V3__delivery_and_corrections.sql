-- How an attempt is delivered, pinned when it starts: later changes of the rules do not change an open attempt.
-- ends_at: when the server hands it in by itself; null without a limit. shown_at: before it nothing of an exam's result is
-- shown; null when the result may be seen at hand-in. receipt: a short code over what was handed in.
alter table attempt add column delivery varchar(16) default 'HOMEWORK' not null;
alter table attempt add column screens varchar(16) default 'QUESTION' not null;
alter table attempt add column ends_at timestamp with time zone;
alter table attempt add column shown_at timestamp with time zone;
alter table attempt add column receipt varchar(16);
alter table attempt add constraint attempt_delivery_known check (delivery in ('PRACTICE', 'HOMEWORK', 'EXAM'));
alter table attempt add constraint attempt_screens_known check (screens in ('QUESTION', 'PART'));
update attempt set delivery = 'PRACTICE' where kind = 'PRACTICE';
create index attempt_ends on attempt (open_slot, ends_at);

-- The heading a question stood under in this attempt; empty when the quiz has no parts.
alter table attempt_question add column part varchar(200) default '' not null;

-- "Look at it again before handing in."
alter table draft add column flagged boolean default false not null;
-- When it was written, by the server's clock as far as the browser says: which of two devices was first.
alter table draft add column written_at timestamp with time zone;
update draft set written_at = saved_at;
alter table draft alter column written_at set not null;

-- How many hints the learner had asked for when the answer was graded.
alter table answer add column hints_taken integer default 0 not null;
alter table answer add constraint answer_hints_range check (hints_taken between 0 and 5);

-- A hint that was shown, and when. Grading counts these rows.
create table hint_taken (
    id uuid not null,
    attempt_id uuid not null,
    question_id varchar(80) not null,
    step integer not null,
    taken_at timestamp with time zone not null,
    constraint hint_taken_pk primary key (id),
    constraint hint_taken_once unique (attempt_id, question_id, step),
    constraint hint_taken_attempt_fk foreign key (attempt_id) references attempt (id),
    constraint hint_taken_step_range check (step between 1 and 5)
);

-- A practice answer that was graded and then tried again; the newest try stands in answer.
create table earlier_try (
    id uuid not null,
    attempt_id uuid not null,
    question_id varchar(80) not null,
    revision varchar(64) not null,
    response text,
    certainty varchar(8),
    hints_taken integer not null,
    fraction double precision not null,
    graded_at timestamp with time zone not null,
    constraint earlier_try_pk primary key (id),
    constraint earlier_try_attempt_fk foreign key (attempt_id) references attempt (id)
);
create index earlier_try_question on earlier_try (attempt_id, question_id);

-- An answer that came too late to count: after its attempt was closed, its question marked, or a newer one from another device
-- had come. Never marked, never dropped.
create table late_answer (
    id uuid not null,
    attempt_id uuid not null,
    question_id varchar(80) not null,
    client_sequence bigint not null,
    response text,
    certainty varchar(8),
    client_at timestamp with time zone,
    arrived_at timestamp with time zone not null,
    reason varchar(16) not null,
    constraint late_answer_reason_known check (reason in ('CLOSED', 'MARKED', 'OVERTAKEN')),
    constraint late_answer_pk primary key (id),
    constraint late_answer_once unique (attempt_id, question_id, client_sequence),
    constraint late_answer_attempt_fk foreign key (attempt_id) references attempt (id)
);

-- "I think this is wrong": what a learner says against a question, with the version they saw.
create table objection (
    id uuid not null,
    version integer not null,
    attempt_id uuid not null,
    question_id varchar(80) not null,
    revision varchar(64) not null,
    learner_id uuid not null,
    body varchar(2000) not null,
    made_at timestamp with time zone not null,
    settled_at timestamp with time zone,
    settled_by uuid,
    reply varchar(2000),
    constraint objection_pk primary key (id),
    constraint objection_once unique (attempt_id, question_id),
    constraint objection_attempt_fk foreign key (attempt_id) references attempt (id),
    constraint objection_revision_fk foreign key (revision) references content_revision (revision),
    constraint objection_learner_fk foreign key (learner_id) references person (id)
);
create index objection_open on objection (settled_at, made_at);

-- A decision about the answers that were given to one version of a question, now that the course has another.
create table correction (
    id uuid not null,
    version integer not null,
    question_id varchar(80) not null,
    from_revision varchar(64) not null,
    to_revision varchar(64) not null,
    remedy varchar(16) not null,
    may_lower boolean not null,
    reason varchar(2000) not null,
    made_by uuid not null,
    made_at timestamp with time zone not null,
    undone_by uuid,
    undone_at timestamp with time zone,
    constraint correction_pk primary key (id),
    constraint correction_from_fk foreign key (from_revision) references content_revision (revision),
    constraint correction_to_fk foreign key (to_revision) references content_revision (revision),
    constraint correction_made_by_fk foreign key (made_by) references person (id),
    constraint correction_undone_by_fk foreign key (undone_by) references person (id),
    constraint correction_remedy_known check (remedy in ('KEEP', 'RESCORE', 'ACCEPT_BOTH', 'FULL_MARKS', 'DROP'))
);
create index correction_question on correction (question_id, made_at);

-- Which answers a correction is about, and what each earned before and after it. worth is what the question counts towards
-- the possible sum, in points: nothing at all once it is dropped.
create table corrected_answer (
    id uuid not null,
    version integer not null,
    correction_id uuid not null,
    answer_id uuid not null,
    fraction_before double precision not null,
    fraction_after double precision not null,
    worth_before double precision not null,
    worth_after double precision not null,
    seen_at timestamp with time zone,
    constraint corrected_answer_pk primary key (id),
    constraint corrected_answer_once unique (correction_id, answer_id),
    constraint corrected_answer_correction_fk foreign key (correction_id) references correction (id),
    constraint corrected_answer_answer_fk foreign key (answer_id) references answer (id)
);
create index corrected_answer_answer on corrected_answer (answer_id);

-- What a class asks of its students at a quiz.
create table assignment (
    id uuid not null,
    version integer not null,
    classroom_id uuid not null,
    quiz_id varchar(120) not null,
    delivery varchar(16) not null,
    opens_at timestamp with time zone,
    due_at timestamp with time zone,
    minutes integer,
    attempts integer,
    made_at timestamp with time zone not null,
    constraint assignment_pk primary key (id),
    constraint assignment_once unique (classroom_id, quiz_id),
    constraint assignment_classroom_fk foreign key (classroom_id) references classroom (id),
    constraint assignment_delivery_known check (delivery in ('PRACTICE', 'HOMEWORK', 'EXAM')),
    constraint assignment_minutes_range check (minutes is null or minutes between 1 and 600),
    constraint assignment_attempts_range check (attempts is null or attempts between 1 and 100)
);

-- Somebody who gets more time in this class, as a factor of the usual time.
alter table enrolment add column time_factor double precision default 1 not null;
alter table enrolment add constraint enrolment_time_factor_range check (time_factor between 1 and 4);
