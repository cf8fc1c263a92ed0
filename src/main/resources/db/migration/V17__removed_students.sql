-- That a student was taken out of a class is noted too. What V15 says of audit.amount holds for more than it names: it is what the
-- kind of the deed says, such as for how many students, or 1 for a look as one student, also once their account is erased.
alter table audit drop constraint audit_kind_known;
alter table audit add constraint audit_kind_known check (kind in (
    'RENAMED', 'CODE_CHANGED', 'ARCHIVED', 'BROUGHT_BACK', 'ANONYMISED', 'DELETED', 'MEMORY_ON', 'MEMORY_OFF',
    'CO_ADDED', 'CO_REMOVED', 'CO_LEFT',
    'ENROLLED', 'LINKS_RENEWED', 'GROUPED', 'EXTRA_TIME', 'REMOVED',
    'ASSIGNED', 'TERMS_CHANGED', 'WITHDRAWN',
    'EXPORTED', 'LOOKED_AS'
));
