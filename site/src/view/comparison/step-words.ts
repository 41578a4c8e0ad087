import type { View } from '../../editions/view.ts';
import type { Words } from '../../words/words.ts';

/** The words of the page on which a script puts a step together. */
export type StepWords = Omit<
  Words['finding']['compare'],
  'summary' | 'from' | 'description' | 'choice' | 'freshNote' | 'reach' | 'inPage'
> & {
  /** With {from} and {to}. */
  readonly heading: string;
  readonly freshFrom: string;
  readonly choose: string;
  readonly context: string;
  readonly anyContext: string;
  readonly notRated: string;
  readonly pickTwo: string;
  readonly alike: string;
};

/** These words as a script reads them: what is told of roles has their places in braces. */
export function stepWords({ words }: View): StepWords {
  const { from, description: _description, choice, freshNote, reach: _reach, inPage, ...rest } = words.finding.compare;
  return {
    ...rest,
    heading: from('{from}', '{to}'),
    freshFrom: freshNote('{from}'),
    choose: choice(['{choices}']),
    context: inPage.context,
    anyContext: inPage.anyContext,
    notRated: words.rating.notRated,
    pickTwo: inPage.pickTwo,
    alike: inPage.alike,
  };
}
