-- Whether the account was made for this class from a list: its instructors may make a new sign-in link for whoever forgot their
-- password. Of accounts made before this nobody knows; an admin can help them.
alter table enrolment add column account_made boolean default false not null;

-- When a link ends; null for one that was made before this, which ends 60 days after it was made.
alter table sign_in_link add column expires_at timestamp with time zone;

-- That somebody who cannot sign in got a new link from an instructor of their class is noted too.
alter table audit drop constraint audit_kind_known;
alter table audit add constraint audit_kind_known check (kind in (
    'RENAMED', 'CODE_CHANGED', 'ARCHIVED', 'BROUGHT_BACK', 'ANONYMISED', 'DELETED', 'MEMORY_ON', 'MEMORY_OFF',
    'CO_ADDED', 'CO_REMOVED', 'CO_LEFT',
    'ENROLLED', 'LINKS_RENEWED', 'NEW_LINK', 'GROUPED', 'EXTRA_TIME', 'REMOVED',
    'ASSIGNED', 'TERMS_CHANGED', 'WITHDRAWN',
    'EXPORTED', 'LOOKED_AS'
));

-- Whom an admin, or without made_by whoever starts the server, helped back in, and when. Outlives both accounts, then without a name.
create table help_to_sign_in (
    id uuid not null,
    person_id uuid,
    made_by uuid,
    made_at timestamp with time zone not null,
    constraint help_to_sign_in_pk primary key (id),
    constraint help_to_sign_in_person_fk foreign key (person_id) references person (id) on delete set null,
    constraint help_to_sign_in_by_fk foreign key (made_by) references person (id) on delete set null
);
create index help_to_sign_in_person on help_to_sign_in (person_id);
create index help_to_sign_in_by on help_to_sign_in (made_by);
