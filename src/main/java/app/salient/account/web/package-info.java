/**
 * What every request passes: who may see which address, that it comes from our own pages, and what keeps somebody who
 * sends too much or too slowly from being in the way of others.
 */
@NamedInterface("web")
@NullMarked
package app.salient.account.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
