-- Instructors who teach a class together with the one who made it.
create table co_instructor (
    id uuid not null,
    version integer not null,
    classroom_id uuid not null,
    instructor_id uuid not null,
    added_at timestamp with time zone not null,
    constraint co_instructor_pk primary key (id),
    constraint co_instructor_once unique (classroom_id, instructor_id),
    constraint co_instructor_classroom_fk foreign key (classroom_id) references classroom (id),
    constraint co_instructor_person_fk foreign key (instructor_id) references person (id)
);
create index co_instructor_person on co_instructor (instructor_id);
create index classroom_instructor on classroom (instructor_id);

-- A class that is over: it is read, but nothing in it changes and nobody joins. anonymised_at: since then its students are
-- shown by their alias, for good.
alter table classroom add column archived_at timestamp with time zone;
alter table classroom add column anonymised_at timestamp with time zone;
alter table classroom add constraint classroom_anonymised_is_archived check (
    anonymised_at is null or archived_at is not null
);

-- Which group of the class somebody is in; null for none.
alter table enrolment add column group_name varchar(40);
-- What a student is called in this class once it is anonymised; null before.
alter table enrolment add column alias varchar(60);

-- Lets somebody whose account was made for them sign in once and choose a password. Only the fingerprint of the link's secret
-- is kept: whoever reads the table can sign in as nobody.
create table sign_in_link (
    person_id uuid not null,
    secret_hash varchar(64) not null,
    made_at timestamp with time zone not null,
    constraint sign_in_link_pk primary key (person_id),
    constraint sign_in_link_secret_unique unique (secret_hash),
    constraint sign_in_link_person_fk foreign key (person_id) references person (id)
);

-- A mark that a person gave to an answer, above the computed one. Rows are only added: of an answer's the one with the highest
-- number holds. fraction is null where a mark was taken back, so that the computed one holds again. criteria: points per
-- criterion of a rubric, as JSON.
create table given_mark (
    id uuid not null,
    answer_id uuid not null,
    number integer not null,
    fraction double precision,
    criteria varchar(2000),
    comment varchar(4000) not null,
    given_by uuid not null,
    given_at timestamp with time zone not null,
    constraint given_mark_pk primary key (id),
    constraint given_mark_number_once unique (answer_id, number),
    constraint given_mark_answer_fk foreign key (answer_id) references answer (id),
    constraint given_mark_person_fk foreign key (given_by) references person (id),
    constraint given_mark_fraction_range check (fraction is null or fraction between 0 and 1)
);

-- For whom in the class a quiz is assigned: everybody ('' here), a group ('group:' and its name) or a person ('person:' and their
-- id). late_until: until when it is taken after it was due; null when not. counting: which of several attempts counts.
alter table assignment add column audience varchar(60) default '' not null;
alter table assignment add column late_until timestamp with time zone;
alter table assignment add column counting varchar(8) default 'BEST' not null;
alter table assignment add constraint assignment_once_for unique (classroom_id, quiz_id, audience);
alter table assignment drop constraint assignment_once;
alter table assignment add constraint assignment_counting_known check (counting in ('BEST', 'LAST', 'FIRST'));

-- Handed in after this moment it is late; null when it cannot be. Pinned when the attempt starts.
alter table attempt add column late_from timestamp with time zone;
