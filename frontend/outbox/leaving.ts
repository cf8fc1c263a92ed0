/**
 * Lets the browser ask before the page is closed while that would lose answers. At other times it does not listen: a
 * listener alone keeps browsers from showing a page again at once when one goes back to it.
 */
export class LeavingGuard {
  private on = false;

  watch(needed: boolean): void {
    if (needed !== this.on) {
      this.on = needed;
      needed ? window.addEventListener('beforeunload', this.ask) : window.removeEventListener('beforeunload', this.ask);
    }
  }

  private readonly ask = (event: Event): void => event.preventDefault();
}
