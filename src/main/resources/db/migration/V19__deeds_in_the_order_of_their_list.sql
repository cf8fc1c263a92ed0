-- The list of what was done in a class shows the latest first: the first page of a hundred thousand is the first fifty of this index.
drop index audit_of_class;
create index audit_of_class on audit (classroom_id, done_at desc, id);
-- Who was taken out of a class, and who taught it once, is looked up on the same page.
create index audit_of_kind on audit (classroom_id, kind, subject_id, done_at);
