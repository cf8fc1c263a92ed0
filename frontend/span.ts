/** How long something takes, in words. */

export const counted = (n: number, one: string) => (n === 0 ? '' : n === 1 ? `1 ${one}` : `${n} ${one}s`);

/** Under two minutes to the second, over an hour without seconds, over a day without minutes; begun minutes count. */
export const span = (seconds: number): string => {
  if (seconds < 120) {
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  }
  const minutes = Math.ceil(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const parts =
    hours < 24
      ? [counted(hours, 'hour'), minutes % 60 > 0 ? `${minutes % 60} min` : '']
      : [counted(Math.floor(hours / 24), 'day'), counted(hours % 24, 'hour')];
  return parts.filter(Boolean).join(' ');
};
