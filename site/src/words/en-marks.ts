/** The strings of marks of a proposed change, at their places, in English. */
export const markWords = {
  newText: 'New',
  newRow: 'new here',
  notRated: 'not rated',
  /** What is seen, and what is said of it to those who hear the page. */
  step: (dimension: string, from: string, to: string): string => `${dimension} ${from} → ${to}`,
  stepSaid: (dimension: string, from: string, to: string): string => `${dimension}: was ${from}, becomes ${to}`,
  only: (contexts: string): string => `(${contexts})`,
};

export type MarkWords = typeof markWords;
