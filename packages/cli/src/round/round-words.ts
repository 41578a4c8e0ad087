import { inWords, type SayInOwnWords } from '@framewright/model';
import { count } from '@framewright/reporters';
import type { RoundReport } from './round-report.ts';

/** A review round in words: whether it runs, how long reading takes, what changed. */
export interface RoundWords {
  readonly dates: string;
  readonly time: string;
  /** How many readers it takes, and from where; empty where it doesn't say. */
  readonly readers: string;
  /** What readers are asked for beside comments. */
  readonly tasks: string;
  /** Where answers go. */
  readonly answers: string;
  /** What is asked at the end. */
  readonly questions: readonly string[];
  readonly reading: string;
  /** The line above the list of changes, or instead of it. */
  readonly changes: string;
}

/** A review round in words, the same on the screen and in Markdown. */
export function roundWords(report: RoundReport, say: SayInOwnWords): RoundWords {
  const { state, opens, closes, minutes, reading, since, asks = {}, questions = [], answers = {} } = report;
  const { readers, sectors = [], orders, ratings } = asks;
  return {
    dates: `${opens} to ${closes}${states[state]}`,
    time: minutes === undefined ? '' : `About ${count(minutes, 'minute')}, comments included`,
    readers: [...(readers === undefined ? [] : [String(readers)]), ...(sectors.length === 0 ? [] : [`from ${inWords(sectors)}`])].join(' '),
    tasks: inWords([
      ...(orders === true ? [say('to put the levels in order from their texts alone')] : []),
      ...(ratings === true ? ['to say which levels they would expect, before they see ours'] : []),
    ]),
    answers: [answers.mail, answers.form].filter((each) => each !== undefined).join(', '),
    questions: questions.map(({ title }) => title),
    reading:
      reading.entries.length === 0
        ? 'It asks for nothing that is there.'
        : `${count(reading.entries.length, 'entry', 'entries')}, ${count(reading.words, 'word')}: about ${count(reading.minutes, 'minute')} at ${reading.wordsPerMinute} words a minute`,
    changes:
      since !== undefined
        ? `${since.changes.length === 0 ? 'Nothing on the list changed' : `${count(since.changes.length, 'change')} on the list`} since ${since.revision}`
        : state === 'coming'
          ? 'Changes are shown when it has opened.'
          : 'What changed since it opened is not known here; name what to compare with by --since.',
  };
}

const states: Readonly<Record<RoundReport['state'], string>> = {
  coming: ' (not open yet)',
  open: ' (open)',
  closed: ' (over)',
  undated: ' (the days are not written as days)',
};

/** Who approved what, in words, without a full stop. */
export function approvalInWords({
  date,
  by,
  roles = [],
  competences = [],
  groups = [],
  because,
}: RoundReport['approvals'][number]): string {
  const ids = [...roles, ...competences, ...groups].join(', ');
  return `${date}, by ${by.join(', ')}: ${ids === '' ? 'nothing named' : ids}${because === undefined ? '' : ` (early: ${because})`}`;
}
