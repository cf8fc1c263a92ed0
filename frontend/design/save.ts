/** Pictures to take along. */

const TWICE = 2;

const offer = (blob: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

/** A file name out of a caption. */
export const fileName = (caption: string, ending: string): string =>
  `${
    caption
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'chart'
  }.${ending}`;

export const saveSvg = (svg: string, name: string): void => offer(new Blob([svg], { type: 'image/svg+xml' }), name);

/** Twice as fine as on the screen. */
export const savePng = async (svg: string, name: string): Promise<void> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * TWICE;
  canvas.height = image.height * TWICE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob) {
    offer(blob, name);
  }
};
