/** Passes text on in whole lines, so that what others print comes between lines and not into them. */
export function wholeLines(tell: (text: string) => void): { readonly add: (text: string) => void; readonly end: () => void } {
  let begun = '';
  return {
    add(text) {
      const end = text.lastIndexOf('\n') + 1;
      if (end > 0) tell(begun + text.slice(0, end));
      begun = end > 0 ? text.slice(end) : begun + text;
    },
    end() {
      if (begun !== '') tell(`${begun}\n`);
      begun = '';
    },
  };
}
