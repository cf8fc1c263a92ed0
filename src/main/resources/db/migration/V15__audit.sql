-- What instructors did in their classes, one row a deed; rows are only added, and go with their class. What other tables say already
-- has no row here: marks, corrections, objections, invitations, who made a class. Holds ids, no names: actor_id did it, subject_id
-- is whom it was done to; null without one, and once that account is erased. classroom_id refers to nothing, since that a class was
-- deleted is told after it has gone. thing: id of the lesson or quiz, or what was taken along. amount: how many students, or by what
-- their time is multiplied. detail: which terms changed, from what to what.
create table audit (
    id uuid not null,
    kind varchar(16) not null,
    classroom_id uuid not null,
    actor_id uuid,
    subject_id uuid,
    thing varchar(120),
    amount double precision,
    detail varchar(400),
    done_at timestamp with time zone not null,
    constraint audit_pk primary key (id),
    constraint audit_actor_fk foreign key (actor_id) references person (id) on delete set null,
    constraint audit_subject_fk foreign key (subject_id) references person (id) on delete set null,
    constraint audit_kind_known check (kind in (
        'RENAMED', 'CODE_CHANGED', 'ARCHIVED', 'BROUGHT_BACK', 'ANONYMISED', 'DELETED', 'MEMORY_ON', 'MEMORY_OFF',
        'CO_ADDED', 'CO_REMOVED', 'CO_LEFT',
        'ENROLLED', 'LINKS_RENEWED', 'GROUPED', 'EXTRA_TIME',
        'ASSIGNED', 'TERMS_CHANGED', 'WITHDRAWN',
        'EXPORTED', 'LOOKED_AS'
    ))
);
create index audit_of_class on audit (classroom_id, done_at);
create index audit_done on audit (kind, done_at);
create index audit_actor on audit (actor_id);
create index audit_subject on audit (subject_id);
