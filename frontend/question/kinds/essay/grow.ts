/** Makes a field as high as its text where the browser cannot do so by itself (field-sizing). */
export const grow = (field: HTMLTextAreaElement | null): void => {
  if (!field || globalThis.CSS?.supports?.('field-sizing', 'content')) {
    return;
  }
  field.style.blockSize = 'auto';
  const borders = field.offsetHeight - field.clientHeight;
  field.style.blockSize = `${field.scrollHeight + borders}px`;
};
