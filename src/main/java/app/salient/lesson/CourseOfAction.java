package app.salient.lesson;

import java.util.Optional;

/**
 * One way to decide.
 *
 * @param pro what its advocates say; plain text
 * @param con what its critics say; plain text
 */
public record CourseOfAction(Choice choice, Optional<String> pro, Optional<String> con) {}
