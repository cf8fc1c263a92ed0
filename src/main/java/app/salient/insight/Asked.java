package app.salient.insight;

import app.salient.classroom.AssignmentId;
import app.salient.classroom.AssignmentPlan;
import java.time.Instant;

/**
 * Something that a class is asked to do.
 *
 * @param madeAt tries begun earlier do not count
 */
public record Asked(AssignmentId id, AssignmentPlan plan, Instant madeAt) {}
