/** Tells the page something. @returns true, for a key that has been taken */
export const fire = <D>(from: EventTarget, name: string, detail: D): true => {
  from.dispatchEvent(new CustomEvent<D>(name, { detail, bubbles: true, composed: true }));
  return true;
};
