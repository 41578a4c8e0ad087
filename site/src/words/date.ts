/**
 * A day as people read it, "22 November 2026": British English in English, else in the form of the language; an invalid date is left as it
 * is.
 */
export function dateInWords(language: string, date: string): string {
  const key = `${language} ${date}`;
  const known = dates.get(key);
  if (known !== undefined) return known;
  const day = new Date(`${date}T00:00:00Z`);
  const words = Number.isNaN(day.getTime()) ? date : formatFor(language).format(day);
  dates.set(key, words);
  return words;
}

/** The languages that the interface speaks: elsewhere a day stands among English words. */
const spoken = /^(?:ar|de|en|fr)\b/iu;

/** Cached: a release has its day on every page. */
const dates = new Map<string, string>();

/** Creating one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(language: string): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) return known;
  const made = new Intl.DateTimeFormat(spoken.test(language) ? language : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
  formats.set(language, made);
  return made;
}
