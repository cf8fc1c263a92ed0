package app.salient.lesson;

/**
 * What somebody who decides can know: a claim that is not younger than the scene.
 *
 * @param text plain; what was said, without what became of it
 */
public record KnownThen(ClaimId claim, String text) {}
