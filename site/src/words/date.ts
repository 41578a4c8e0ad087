/** A day as people read it, "22 November 2026", in English as it is written where the text is, and in British English elsewhere; what is no date stays as it is written. */
export function dateInWords(language: string, date: string): string {
  const key = `${language} ${date}`;
  const known = said.get(key);
  if (known !== undefined) return known;
  const day = new Date(`${date}T00:00:00Z`);
  const words = Number.isNaN(day.getTime()) ? date : formatFor(language).format(day);
  said.set(key, words);
  return words;
}

/** A release has its day on every page. */
const said = new Map<string, string>();

/** Making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(language: string): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) return known;
  const made = new Intl.DateTimeFormat(/^en\b/iu.test(language) ? language : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(language, made);
  return made;
}
