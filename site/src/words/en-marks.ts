/** The strings of marks of a proposed change, at their places, in English. */
export const markWords = {
  newText: 'New',
  newRow: 'new here',
  notRated: 'not rated',
  /** For the eye, and for screen readers. */
  step: (dimension: string, from: string, to: string): string => `${dimension} ${from} → ${to}`,
  stepSpoken: (dimension: string, from: string, to: string): string => `${dimension}: was ${from}, becomes ${to}`,
  only: (contexts: string): string => `(${contexts})`,
};

export type MarkWords = typeof markWords;
