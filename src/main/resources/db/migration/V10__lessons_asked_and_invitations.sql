-- A class is asked to read a lesson, to take a quiz, or both: null for what it is not asked. late_always: what comes after it was
-- due is taken without an end, and marked as late.
alter table assignment add column lesson_id varchar(80);
alter table assignment alter column quiz_id drop not null;
alter table assignment add column late_always boolean default false not null;
alter table assignment add constraint assignment_asks_something check (lesson_id is not null or quiz_id is not null);
alter table assignment add constraint assignment_lesson_once_for unique (classroom_id, lesson_id, audience);
alter table assignment add constraint assignment_late_one_way check (late_until is null or not late_always);

-- A one-time link by which somebody makes an account that teaches or looks after accounts. Only the fingerprint of the link's
-- secret is kept. Rows stay, as they say who let whom in and when, also when one of them has left; for_whom is what its maker calls
-- them.
create table invitation (
    id uuid not null,
    version integer not null,
    role varchar(16) not null,
    for_whom varchar(80) not null,
    secret_hash varchar(64) not null,
    made_by uuid,
    made_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_by uuid,
    used_at timestamp with time zone,
    withdrawn_by uuid,
    withdrawn_at timestamp with time zone,
    constraint invitation_pk primary key (id),
    constraint invitation_secret_unique unique (secret_hash),
    constraint invitation_role_known check (role in ('INSTRUCTOR', 'ADMIN')),
    constraint invitation_made_by_fk foreign key (made_by) references person (id) on delete set null,
    constraint invitation_used_by_fk foreign key (used_by) references person (id) on delete set null,
    constraint invitation_withdrawn_by_fk foreign key (withdrawn_by) references person (id) on delete set null,
    constraint invitation_ends_once check (used_at is null or withdrawn_at is null)
);
create index invitation_made on invitation (made_at);
