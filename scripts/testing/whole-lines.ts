/** Forwards text in whole lines, so that the output of others is not mixed into them. */
export function wholeLines(print: (text: string) => void): { readonly add: (text: string) => void; readonly end: () => void } {
  let begun = '';
  return {
    add(text) {
      const end = text.lastIndexOf('\n') + 1;
      if (end > 0) print(begun + text.slice(0, end));
      begun = end > 0 ? text.slice(end) : begun + text;
    },
    end() {
      if (begun !== '') print(`${begun}\n`);
      begun = '';
    },
  };
}
