package app.salient.audit;

/**
 * What was done. Those marked "told elsewhere" follow from the tables in which they are kept anyway and have no row of their own.
 */
public enum DeedKind {
    /** Told elsewhere. */
    MADE(DeedGroup.CLASS),
    RENAMED(DeedGroup.CLASS),
    CODE_CHANGED(DeedGroup.CLASS),
    ARCHIVED(DeedGroup.CLASS),
    BROUGHT_BACK(DeedGroup.CLASS),
    /** The amount is how many students lost their names. */
    ANONYMISED(DeedGroup.CLASS),
    /** The amount is how many students were in it. */
    DELETED(DeedGroup.CLASS),
    MEMORY_ON(DeedGroup.CLASS),
    MEMORY_OFF(DeedGroup.CLASS),
    CO_ADDED(DeedGroup.CLASS),
    CO_REMOVED(DeedGroup.CLASS),
    CO_LEFT(DeedGroup.CLASS),
    /** From a list; the amount is how many accounts were made. */
    ENROLLED(DeedGroup.STUDENTS),
    /** The amount is how many links. */
    LINKS_RENEWED(DeedGroup.STUDENTS),
    /** For one who cannot sign in. */
    NEW_LINK(DeedGroup.STUDENTS),
    GROUPED(DeedGroup.STUDENTS),
    /** The amount is by what their time is multiplied. */
    EXTRA_TIME(DeedGroup.STUDENTS),
    REMOVED(DeedGroup.STUDENTS),
    /** The amount is for whom: 0 for everybody, 1 for a group, 2 for one student, also when they have left. */
    ASSIGNED(DeedGroup.WORK),
    /** The amount as with {@link #ASSIGNED}; the detail is the {@code Term}s that changed. */
    TERMS_CHANGED(DeedGroup.WORK),
    /** The amount as with {@link #ASSIGNED}. */
    WITHDRAWN(DeedGroup.WORK),
    /** Told elsewhere; the thing is the question, the amount the share of its points. */
    MARKED(DeedGroup.MARKS),
    /** Told elsewhere; the thing is the question. */
    MARK_CLEARED(DeedGroup.MARKS),
    /** Told elsewhere; the thing is the question, the amount how many answers of the class. */
    CORRECTED(DeedGroup.MARKS),
    /** Told elsewhere; as {@link #CORRECTED}. */
    CORRECTION_UNDONE(DeedGroup.MARKS),
    /** Told elsewhere; the thing is the question. Who objected is not told. */
    SETTLED(DeedGroup.MARKS),
    /** The thing is which file. */
    EXPORTED(DeedGroup.OUT),
    /** The amount is 0 for some student, 1 for one in particular, also when they have left. */
    LOOKED_AS(DeedGroup.OUT),
    /** Told elsewhere; the thing is the role. */
    INVITED(DeedGroup.ACCOUNTS),
    /** Told elsewhere; the thing is the role. */
    INVITATION_USED(DeedGroup.ACCOUNTS),
    /** Told elsewhere; the thing is the role. */
    INVITATION_WITHDRAWN(DeedGroup.ACCOUNTS),
    /** Told elsewhere; by an admin, for somebody who cannot sign in. */
    HELPED_IN(DeedGroup.ACCOUNTS);

    private final DeedGroup group;

    DeedKind(DeedGroup group) {
        this.group = group;
    }

    public DeedGroup group() {
        return group;
    }
}
