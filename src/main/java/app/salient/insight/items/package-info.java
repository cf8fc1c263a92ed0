/** What the answers of a class say about questions and quizzes: pure arithmetic, no database. Formulas: docs/statistics.md. */
@NullMarked
package app.salient.insight.items;

import org.jspecify.annotations.NullMarked;
