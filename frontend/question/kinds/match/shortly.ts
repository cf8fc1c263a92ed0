/** At most so many characters, cut between words where that is possible. */
export const shortly = (text: string, most: number): string => {
  if (text.length <= most) {
    return text;
  }
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : most)}…`;
};
