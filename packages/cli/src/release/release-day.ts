import { Failure } from '@framewright/workspace';

/** Throws if a day is not in the calendar. */
export function checkDay(day: string): void {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  const february = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0) ? 29 : 28;
  const lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (Number(date) < 1 || Number(date) > (lengths[Number(month) - 1] ?? 0))
    throw new Failure(`The option --date needs a day such as 2026-11-22, not “${day}”.`);
}
